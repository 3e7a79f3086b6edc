package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Freshness;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * Makes the figure for everybody of a cell: the row for everybody, and only where it says nothing of people in need, what is told
 * of groups. Groups that share nobody are added; of those that may share people the least that they can be together counts, and
 * how many more it may be is kept beside.
 */
final class ExclusiveGroups {
    private final Sources sources;
    /** Most cells of a table are told by the same groups. */
    private final Map<List<Group>, GroupFamily> families = new HashMap<>();

    ExclusiveGroups(Sources sources) {
        this.sources = sources;
    }

    /**
     * What makes up the figure for everybody.
     *
     * @param parts whose figures are added
     * @param alike those set apart by the same splits, the parts among them, of which the highest severity holds
     * @param more how many more people may be in need
     * @param partly whether a group without a figure may be of other people
     */
    private record Made(List<Assessed> parts, List<Assessed> alike, long more, boolean partly) {}

    /** The figure for everybody of what is stated by group, each group once and in order. */
    Assessed everybody(List<Assessed> stated) {
        Assessed whole = whole(stated);
        boolean told = told(stated);
        if (whole != null && (whole.inNeed().known() || !told)) {
            return whole;
        }
        return sum(whole, made(without(stated, whole), told));
    }

    /** Those of {@code stated} whose people in need make up the figure for everybody. */
    List<Assessed> counted(List<Assessed> stated) {
        Assessed whole = whole(stated);
        boolean told = told(stated);
        return whole != null && (whole.inNeed().known() || !told)
                ? List.of(whole)
                : made(without(stated, whole), told).parts();
    }

    private Made made(List<Assessed> groups, boolean told) {
        GroupFamily all = family(groups);
        List<Integer> known = IntStream.range(0, groups.size())
                .filter(place -> groups.get(place).inNeed().known())
                .boxed()
                .toList();
        if (!told) {
            List<Assessed> parts = places(groups, unassessed(groups, all));
            return new Made(parts, parts, 0, true);
        }
        List<Assessed> figures = known.size() == groups.size() ? groups : places(groups, known);
        GroupFamily family = known.size() == groups.size() ? all : family(figures);
        GroupFamily.Bounds bounds = family.bounds(
                figures.stream().mapToLong(each -> each.inNeed().orElse(0)).toArray());
        List<Assessed> parts = places(figures, bounds.counted());
        boolean partly = IntStream.range(0, groups.size())
                .anyMatch(place -> !groups.get(place).inNeed().known() && !all.covered(place, known));
        return new Made(parts, alike(groups, all, parts), bounds.high() - bounds.low(), partly);
    }

    private GroupFamily family(List<Assessed> groups) {
        List<Group> key = new ArrayList<>(groups.size());
        groups.forEach(each -> key.add(each.group()));
        GroupFamily known = families.get(key);
        if (known == null) {
            known = new GroupFamily(key);
            families.put(key, known);
        }
        return known;
    }

    private static List<Assessed> places(List<Assessed> groups, List<Integer> places) {
        return places.size() == groups.size()
                ? groups
                : places.stream().map(groups::get).toList();
    }

    /** Groups set apart by as little as possible, the first of those that share nobody. */
    private static List<Integer> unassessed(List<Assessed> groups, GroupFamily family) {
        int first = IntStream.range(0, groups.size())
                .boxed()
                .min((one, other) -> {
                    int bySplits = Integer.compare(
                            groups.get(one).group().splits(),
                            groups.get(other).group().splits());
                    return bySplits != 0 ? bySplits : Integer.compare(family.split(other), family.split(one));
                })
                .orElse(0);
        List<Integer> kept = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            int next = place;
            if (family.split(place) == family.split(first)
                    && kept.stream().allMatch(other -> family.disjoint(next, other))) {
                kept.add(place);
            }
        }
        return kept;
    }

    private static List<Assessed> alike(List<Assessed> groups, GroupFamily family, List<Assessed> parts) {
        if (parts.size() == groups.size()) {
            return groups;
        }
        List<Integer> splits = IntStream.range(0, groups.size())
                .filter(place -> parts.contains(groups.get(place)))
                .mapToObj(family::split)
                .distinct()
                .toList();
        return IntStream.range(0, groups.size())
                .filter(place -> splits.contains(family.split(place)))
                .mapToObj(groups::get)
                .toList();
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

    private static List<Assessed> without(List<Assessed> stated, @Nullable Assessed whole) {
        if (whole == null) {
            return stated;
        }
        List<Assessed> groups = new ArrayList<>(stated);
        groups.remove(whole);
        return groups;
    }

    private Assessed sum(@Nullable Assessed whole, Made made) {
        List<Assessed> parts = made.parts();
        Measure severity = whole == null ? Measure.UNKNOWN : whole.severity();
        for (Assessed each : made.alike()) {
            severity = whole != null && whole.severity().known() ? severity : severity.max(each.severity());
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
        boolean open = made.more() > 0;
        Measure targeted = total(whole, parts, Assessed::targeted);
        return new Assessed(
                Group.EVERYBODY,
                severity,
                total(whole, open ? List.of() : parts, Assessed::population),
                total(whole, open ? List.of() : parts, Assessed::affected),
                told ? Measure.of(inNeed) : Measure.UNKNOWN,
                made.more(),
                targeted,
                total(whole, parts, Assessed::reached),
                oldest,
                freshness,
                grade,
                dispute,
                made.partly(),
                open && targeted.known() && (whole == null || !whole.targeted().known()),
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
