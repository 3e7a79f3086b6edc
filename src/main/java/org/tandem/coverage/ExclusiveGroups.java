package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Freshness;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * Makes the figure for everybody of a cell: the row for everybody, and only where it says nothing of people in need, the sum
 * over groups of one and the same split. The split with the fewest dimensions is taken, and of those the first in the order
 * status, sex, age, disability, for adding up two splits would count people twice.
 */
final class ExclusiveGroups {
    private final Sources sources;

    ExclusiveGroups(Sources sources) {
        this.sources = sources;
    }

    /** The figure for everybody of what is stated by group, each group once and in order. */
    Assessed everybody(List<Assessed> stated) {
        Assessed whole = whole(stated);
        boolean told = told(stated);
        if (whole != null && (whole.inNeed().known() || !told)) {
            return whole;
        }
        List<Assessed> split = split(whole == null ? stated : without(stated, whole), told);
        return sum(whole, added(split, told), split);
    }

    /** Those of {@code stated} whose people in need make up the figure for everybody. */
    static List<Assessed> counted(List<Assessed> stated) {
        Assessed whole = whole(stated);
        boolean told = told(stated);
        return whole != null && (whole.inNeed().known() || !told)
                ? List.of(whole)
                : added(split(whole == null ? stated : without(stated, whole), told), told);
    }

    private static List<Assessed> added(List<Assessed> split, boolean told) {
        return AgeRanges.exclusive(told ? withPeopleInNeed(split) : split);
    }

    private static @Nullable Assessed whole(List<Assessed> stated) {
        Assessed whole = null;
        for (Assessed each : stated) {
            whole = each.group().everybody() ? each : whole;
        }
        return whole;
    }

    /** Whether people in need are stated by group. */
    private static boolean told(List<Assessed> stated) {
        boolean told = false;
        for (Assessed each : stated) {
            told |= !each.group().everybody() && each.inNeed().known();
        }
        return told;
    }

    private static List<Assessed> without(List<Assessed> stated, Assessed whole) {
        List<Assessed> groups = new ArrayList<>(stated);
        groups.remove(whole);
        return groups;
    }

    private static List<Assessed> withPeopleInNeed(List<Assessed> groups) {
        boolean all = true;
        for (Assessed each : groups) {
            all &= each.inNeed().known();
        }
        if (all) {
            return groups;
        }
        List<Assessed> known = new ArrayList<>(groups.size());
        for (Assessed each : groups) {
            if (each.inNeed().known()) {
                known.add(each);
            }
        }
        return known;
    }

    /** @param told whether people in need are stated by group */
    private static List<Assessed> split(List<Assessed> groups, boolean told) {
        boolean alike = true;
        int before = order(groups.get(0).group());
        int first = Integer.MAX_VALUE;
        for (Assessed each : groups) {
            int order = order(each.group());
            alike &= order == before;
            before = order;
            if (!told || each.inNeed().known()) {
                first = Math.min(first, order);
            }
        }
        if (alike) {
            return groups;
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

    private Assessed sum(@Nullable Assessed whole, List<Assessed> parts, List<Assessed> split) {
        Measure severity = whole == null ? Measure.UNKNOWN : whole.severity();
        boolean partly = false;
        for (Assessed part : split) {
            partly |= !part.inNeed().known();
            severity = whole != null && whole.severity().known() ? severity : severity.max(part.severity());
        }
        List<String> files = whole == null ? List.of() : whole.sources();
        long inNeed = 0;
        boolean told = false;
        LocalDate oldest = null;
        Freshness freshness = null;
        Grade grade = parts.isEmpty() ? Grade.NONE : parts.get(0).grade();
        Dispute dispute = whole == null ? Dispute.NONE : whole.dispute();
        for (Assessed part : parts) {
            files = sources.union(files, part.sources());
            if (part.inNeed() instanceof Measure.Known known) {
                inNeed = Math.addExact(inNeed, known.value());
                told = true;
            }
            oldest = earlier(oldest, part.assessedOn());
            freshness = worse(freshness, part.freshness());
            grade = part.grade().compareTo(grade) > 0 ? part.grade() : grade;
            dispute = dispute.with(part.dispute());
        }
        return new Assessed(
                Group.EVERYBODY,
                severity,
                total(whole, parts, Assessed::population),
                total(whole, parts, Assessed::affected),
                told ? Measure.of(inNeed) : Measure.UNKNOWN,
                total(whole, parts, Assessed::targeted),
                total(whole, parts, Assessed::reached),
                oldest,
                freshness,
                grade,
                dispute,
                partly,
                false,
                files);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Freshness worse(@Nullable Freshness one, @Nullable Freshness other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    /** What the row for everybody says, else the sum of the parts; unknown where one of them is unknown. */
    private static Measure total(@Nullable Assessed whole, List<Assessed> parts, Function<Assessed, Measure> figure) {
        if (whole != null && figure.apply(whole).known()) {
            return figure.apply(whole);
        }
        Measure sum = parts.isEmpty() ? Measure.UNKNOWN : figure.apply(parts.get(0));
        for (int i = 1; i < parts.size() && sum.known(); i++) {
            sum = sum.plus(figure.apply(parts.get(i)));
        }
        return sum;
    }
}
