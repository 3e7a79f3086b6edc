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

    /** Whether something of {@code gap} is too small. */
    boolean hides(Gap gap) {
        return below > 0 && !hidden(gap).isEmpty();
    }

    /**
     * The row with what may be shown.
     *
     * @param more figures to hide whatever their size, for they give away one of another row
     * @param toTen whether what is left is told to the nearest ten, for the row holds one of which something is hidden
     */
    Gap of(Gap gap, Set<Figure> more, boolean toTen) {
        Set<Figure> hidden = below == 0 ? Set.of() : hidden(gap);
        boolean others = below > 0 && !hidden.containsAll(more);
        if (others) {
            hidden.addAll(more);
        }
        long ended = ended(gap);
        if (hidden.isEmpty() && !toTen && ended == gap.ended()) {
            return gap;
        }
        boolean reached = hidden.contains(Figure.REACHED);
        ToTen rounded = new ToTen(this, toTen);
        Measure inNeed = rounded.shown(gap.inNeed());
        Measure population = rounded.shown(gap.population());
        Measure most = rounded.shown(gap.mostInNeed());
        // a figure hidden for another's sake must not be bounded by the one beside it
        boolean over = rounded.surelyMore(inNeed, population) && !others && !hidden.contains(Figure.PEOPLE_IN_NEED);
        Interval told = reached ? Interval.UNKNOWN : rounded.shown(gap.reached());
        return new Gap(
                gap.rank(),
                gap.area(),
                gap.level(),
                gap.sector(),
                gap.group(),
                gap.severity(),
                hidden.contains(Figure.POPULATION) ? Measure.UNKNOWN : population,
                hidden.contains(Figure.PEOPLE_IN_NEED) ? Measure.UNKNOWN : inNeed,
                hidden.contains(Figure.TARGETED) ? Measure.UNKNOWN : rounded.shown(gap.targeted()),
                gap.planned(),
                told,
                reached ? 0 : rounded.shown(Measure.of(ended)).orElse(0),
                toTen ? Bands.unmet(told, inNeed, most) : reached ? Interval.UNKNOWN : gap.unmet(),
                toTen ? Bands.coverage(told, inNeed, most) : reached ? Interval.UNKNOWN : gap.coverage(),
                gap.band(),
                gap.presence(),
                gap.organisations(),
                gap.access(),
                gap.assessedOn(),
                gap.freshness(),
                gap.grade(),
                flags(gap.flags(), hidden, others, toTen, over),
                gap.sources(),
                hidden);
    }

    /** Whom work reached that is over; nobody is told of where they, or those besides them, are too few. */
    private long ended(Gap gap) {
        long ended = gap.ended();
        boolean few = small(Measure.of(ended))
                || small(Measure.of(Math.abs(gap.reached().low().orElse(ended) - ended)))
                || small(Measure.of(Math.abs(gap.reached().high().orElse(ended) - ended)));
        return few ? 0 : ended;
    }

    /** What is too small in itself, or tells it within its row. */
    Set<Figure> hidden(Gap gap) {
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
                || smallBetween(new Interval(gap.inNeed(), gap.mostInNeed()))
                || (small(gap.inNeed()) && gap.reached().known())
                || smallNumber(gap.flags())) {
            hidden.add(Figure.REACHED);
        }
        return hidden;
    }

    private boolean smallEnd(Interval people) {
        return small(people.low()) || small(people.high());
    }

    /** So few may be in a group whose number is the difference. */
    private boolean smallBetween(Interval people) {
        return people.known()
                && small(Measure.of(people.high().orElse(0) - people.low().orElse(0)));
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

    /** @param over whether it may be told that more are in need than live there */
    private static List<String> flags(
            List<String> flags, Set<Figure> hidden, boolean others, boolean toTen, boolean over) {
        Set<String> words = new TreeSet<>();
        flags.forEach(flag -> words.add(Flag.word(flag)));
        if (hidden.contains(Figure.REACHED)) {
            words.remove(Flag.WIDENED.word());
        }
        if (!hidden.isEmpty()) {
            words.add(Flag.SUPPRESSED.word());
        }
        if (others) {
            words.add(Flag.SUPPRESSED_FOR_OTHERS.word());
        }
        if (toTen) {
            words.add(Flag.ROUNDED.word());
        }
        if (!over) {
            words.remove(Flag.OVER_POPULATION.word());
        }
        return List.copyOf(words);
    }
}
