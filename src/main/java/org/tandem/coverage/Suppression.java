package org.tandem.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * Hides counts from 1 to {@code below} minus 1: so few people could be recognised. Reached, unmet and coverage go together with
 * the numbers in flags, for each gives away the others. Zero is shown.
 *
 * @param below 0 hides nothing
 */
record Suppression(int below) {

    /** Whether there are people, but so few that they could be recognised. */
    boolean small(Measure count) {
        return count.exceeds(0) && !count.exceeds(below - 1L);
    }

    /** Whether something of a row is hidden. */
    boolean hidesAny(List<Gap> gaps) {
        return below > 0 && gaps.stream().anyMatch(gap -> !hidden(gap).isEmpty());
    }

    Gap of(Gap gap) {
        Set<Figure> hidden = below == 0 ? Set.of() : hidden(gap);
        if (hidden.isEmpty()) {
            return gap;
        }
        boolean reached = hidden.contains(Figure.REACHED);
        return new Gap(
                gap.rank(),
                gap.area(),
                gap.level(),
                gap.sector(),
                gap.group(),
                gap.severity(),
                hidden.contains(Figure.POPULATION) ? Measure.UNKNOWN : gap.population(),
                hidden.contains(Figure.PEOPLE_IN_NEED) ? Measure.UNKNOWN : gap.inNeed(),
                hidden.contains(Figure.TARGETED) ? Measure.UNKNOWN : gap.targeted(),
                gap.planned(),
                reached ? Interval.UNKNOWN : gap.reached(),
                reached ? Interval.UNKNOWN : gap.unmet(),
                reached ? Interval.UNKNOWN : gap.coverage(),
                gap.band(),
                gap.presence(),
                gap.organisations(),
                gap.access(),
                gap.assessedOn(),
                gap.freshness(),
                gap.grade(),
                flags(gap.flags()),
                gap.sources(),
                hidden);
    }

    private Set<Figure> hidden(Gap gap) {
        Set<Figure> hidden = EnumSet.noneOf(Figure.class);
        if (small(gap.population())) {
            hidden.add(Figure.POPULATION);
        }
        if (small(gap.inNeed())) {
            hidden.add(Figure.PEOPLE_IN_NEED);
        }
        if (small(gap.targeted())) {
            hidden.add(Figure.TARGETED);
        }
        if (smallEnd(gap.reached())
                || smallEnd(gap.unmet())
                || (small(gap.inNeed()) && gap.reached().known())
                || smallNumber(gap.flags())) {
            hidden.add(Figure.REACHED);
        }
        return hidden;
    }

    private boolean smallEnd(Interval people) {
        return small(people.low()) || small(people.high());
    }

    private boolean smallNumber(List<String> flags) {
        for (String flag : flags) {
            int number = flag.indexOf('=');
            if (number > 0 && small(Measure.of(Long.parseLong(flag.substring(number + 1))))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> flags(List<String> flags) {
        Set<String> words = new TreeSet<>();
        flags.forEach(flag -> words.add(Flag.word(flag)));
        words.add(Flag.SUPPRESSED.word());
        return List.copyOf(words);
    }
}
