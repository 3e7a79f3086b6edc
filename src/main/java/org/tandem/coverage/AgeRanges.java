package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.model.Group;

/** Keeps groups from being added whose ages overlap: of {@code 0-17} and {@code 5-11} the wider one stays. */
final class AgeRanges {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})\\s*(?:-\\s*(\\d{1,3})|\\+)");

    private record Ages(int from, int until) {
        boolean meets(Ages other) {
            return from <= other.until && other.from <= until;
        }
    }

    private AgeRanges() {}

    /**
     * The {@code groups}, which are in order, without those whose ages meet a wider range of the same people; words that are no
     * range stay.
     */
    static List<Assessed> exclusive(List<Assessed> groups) {
        boolean ages = false;
        for (Assessed each : groups) {
            ages |= !each.group().age().isEmpty();
        }
        if (!ages) {
            return groups;
        }
        List<Assessed> widestFirst = groups.stream()
                .sorted(Comparator.comparingInt((Assessed each) -> -width(each.group()))
                        .thenComparing(Assessed::group))
                .toList();
        List<Assessed> kept = new ArrayList<>();
        for (Assessed each : widestFirst) {
            if (kept.stream().noneMatch(other -> overlap(each.group(), other.group()))) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparing(Assessed::group));
        return kept;
    }

    private static boolean overlap(Group one, Group other) {
        Matcher a = RANGE.matcher(one.age());
        Matcher b = RANGE.matcher(other.age());
        return a.matches()
                && b.matches()
                && one.status().equals(other.status())
                && one.sex().equals(other.sex())
                && one.disability().equals(other.disability())
                && ages(a).meets(ages(b));
    }

    private static int width(Group group) {
        Matcher range = RANGE.matcher(group.age());
        return range.matches() ? ages(range).until() - ages(range).from() : 0;
    }

    private static Ages ages(Matcher range) {
        String until = range.group(2);
        return new Ages(Integer.parseInt(range.group(1)), until == null ? Integer.MAX_VALUE : Integer.parseInt(until));
    }
}
