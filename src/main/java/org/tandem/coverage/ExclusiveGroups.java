package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * Makes the figure for everybody of a cell: the row for everybody, and only where it says nothing of people in need, the sum
 * over groups of one and the same split. The split with the fewest dimensions is taken, and of those the first in the order
 * status, sex, age, disability, for adding up two splits would count people twice.
 */
final class ExclusiveGroups {
    private ExclusiveGroups() {}

    /** The figure for everybody of what is stated by group, each group once. */
    static Assessed everybody(List<Assessed> stated) {
        Assessed whole = stated.stream()
                .filter(each -> each.group().everybody())
                .findFirst()
                .orElse(null);
        List<Assessed> groups =
                stated.stream().filter(each -> !each.group().everybody()).toList();
        boolean told = groups.stream().anyMatch(each -> each.inNeed().known());
        if (whole != null && (whole.inNeed().known() || !told)) {
            return whole;
        }
        List<Assessed> split = split(groups);
        List<Assessed> figures =
                split.stream().filter(each -> !told || each.inNeed().known()).toList();
        return sum(whole, AgeRanges.exclusive(figures), split);
    }

    private static List<Assessed> split(List<Assessed> groups) {
        boolean told = false;
        boolean alike = true;
        for (Assessed each : groups) {
            told |= each.inNeed().known();
            alike &= order(each.group()) == order(groups.get(0).group());
        }
        if (alike) {
            return groups;
        }
        int first = Integer.MAX_VALUE;
        for (Assessed each : groups) {
            if (!told || each.inNeed().known()) {
                first = Math.min(first, order(each.group()));
            }
        }
        List<Assessed> split = new ArrayList<>();
        for (Assessed each : groups) {
            if (order(each.group()) == first) {
                split.add(each);
            }
        }
        return split;
    }

    /** The place of a group's split in the order of splits: the fewer parts the sooner, then the earlier parts. */
    private static int order(Group group) {
        int missing = (group.status().isEmpty() ? 8 : 0)
                | (group.sex().isEmpty() ? 4 : 0)
                | (group.age().isEmpty() ? 2 : 0)
                | (group.disability().isEmpty() ? 1 : 0);
        return (4 - Integer.bitCount(missing)) * 16 + missing;
    }

    private static Assessed sum(@Nullable Assessed whole, List<Assessed> parts, List<Assessed> split) {
        List<Assessed> all = new ArrayList<>(parts);
        if (whole != null) {
            all.add(whole);
        }
        SortedSet<String> sources = new TreeSet<>();
        all.forEach(part -> sources.addAll(part.sources()));
        return new Assessed(
                Group.EVERYBODY,
                whole != null && whole.severity().known()
                        ? whole.severity()
                        : Measure.maxOfKnown(
                                split.stream().map(Assessed::severity).toList()),
                total(whole, parts, Assessed::population),
                Measure.sumOfKnown(parts.stream().map(Assessed::inNeed).toList()),
                total(whole, parts, Assessed::targeted),
                total(whole, parts, Assessed::reached),
                parts.stream()
                        .map(Assessed::assessedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                parts.stream()
                        .map(Assessed::freshness)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                parts.stream()
                        .map(Assessed::grade)
                        .max(Comparator.naturalOrder())
                        .orElse(Grade.NONE),
                all.stream().anyMatch(Assessed::conflict),
                split.stream().anyMatch(part -> !part.inNeed().known()),
                false,
                sources);
    }

    /** What the row for everybody says, else the sum of the parts; unknown where one of them is unknown. */
    private static Measure total(@Nullable Assessed whole, List<Assessed> parts, Function<Assessed, Measure> figure) {
        if (whole != null && figure.apply(whole).known()) {
            return figure.apply(whole);
        }
        return parts.stream().map(figure).reduce(Measure::plus).orElse(Measure.UNKNOWN);
    }
}
