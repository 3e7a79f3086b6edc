package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;

/**
 * Which of the groups of a cell are added up for everybody. Without streams where every cell of a large table passes: in code that
 * runs for a moment only, they cost more than all else of the analysis.
 */
final class CountedGroups {
    /** Most cells of a table are told by the same groups. */
    private final Map<List<Group>, GroupFamily> families = new HashMap<>();

    private @Nullable GroupFamily latest;
    private List<Group> latestGroups = List.of();

    /**
     * What makes up the figure for everybody of a cell.
     *
     * @param parts whose figures are added
     * @param alike those set apart by the same splits, the parts among them, of which the highest severity holds
     * @param more how many more people may be in need
     * @param partly whether a group without a figure may be of other people
     */
    record Made(List<Assessed> parts, List<Assessed> alike, long more, boolean partly) {}

    /**
     * What makes up the figure for everybody.
     *
     * @param groups each once and in order, none of them everybody
     * @param told whether people in need are stated of any
     */
    Made of(List<Assessed> groups, boolean told) {
        GroupFamily all = family(groups);
        if (!told) {
            List<Assessed> parts = places(groups, unassessed(groups, all));
            return new Made(parts, parts, 0, true);
        }
        List<Assessed> figures = known(groups);
        GroupFamily family = figures.size() == groups.size() ? all : family(figures);
        long[] people = new long[figures.size()];
        for (int i = 0; i < people.length; i++) {
            people[i] = figures.get(i).inNeed().orElse(0);
        }
        GroupFamily.Bounds bounds = family.bounds(people);
        List<Assessed> parts = places(figures, bounds.counted());
        boolean partly = figures.size() < groups.size() && partly(groups, all);
        return new Made(parts, alike(groups, all, parts), bounds.high() - bounds.low(), partly);
    }

    private GroupFamily family(List<Assessed> groups) {
        if (latest != null && same(groups)) {
            return latest;
        }
        List<Group> key = new ArrayList<>(groups.size());
        for (Assessed each : groups) {
            key.add(each.group());
        }
        GroupFamily family = families.computeIfAbsent(key, GroupFamily::new);
        latest = family;
        latestGroups = key;
        return family;
    }

    /** Whether {@code groups} are those of the cell before, as they mostly are. */
    private boolean same(List<Assessed> groups) {
        if (groups.size() != latestGroups.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).group().equals(latestGroups.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Assessed> known(List<Assessed> groups) {
        List<Assessed> known = new ArrayList<>(groups.size());
        for (Assessed each : groups) {
            if (each.inNeed().known()) {
                known.add(each);
            }
        }
        return known.size() == groups.size() ? groups : known;
    }

    /** Whether a group without a figure may be of people that no group with a figure has. */
    private static boolean partly(List<Assessed> groups, GroupFamily family) {
        List<Integer> known = IntStream.range(0, groups.size())
                .filter(place -> groups.get(place).inNeed().known())
                .boxed()
                .toList();
        return IntStream.range(0, groups.size())
                .anyMatch(place -> !groups.get(place).inNeed().known() && !family.covered(place, known));
    }

    private static List<Assessed> places(List<Assessed> groups, int[] places) {
        if (places.length == groups.size()) {
            return groups;
        }
        List<Assessed> taken = new ArrayList<>(places.length);
        for (int place : places) {
            taken.add(groups.get(place));
        }
        return taken;
    }

    /** Groups set apart by as little as possible, the first of those that share nobody. */
    private static int[] unassessed(List<Assessed> groups, GroupFamily family) {
        int first = 0;
        for (int place = 1; place < groups.size(); place++) {
            int bySplits = Integer.bitCount(family.split(place)) - Integer.bitCount(family.split(first));
            if (bySplits < 0 || (bySplits == 0 && family.split(place) > family.split(first))) {
                first = place;
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int place = 0; place < groups.size(); place++) {
            int next = place;
            if (family.split(place) == family.split(first)
                    && kept.stream().allMatch(other -> family.disjoint(next, other))) {
                kept.add(place);
            }
        }
        return kept.stream().mapToInt(place -> place).toArray();
    }

    private static List<Assessed> alike(List<Assessed> groups, GroupFamily family, List<Assessed> parts) {
        if (parts.size() == groups.size()) {
            return groups;
        }
        // of four ways to be set apart, each or not
        int splits = 0;
        int met = 0;
        for (int place = 0; place < groups.size(); place++) {
            // the parts are in the order of the groups
            if (met < parts.size()
                    && parts.get(met).group().equals(groups.get(place).group())) {
                splits |= 1 << family.split(place);
                met++;
            }
        }
        List<Assessed> alike = new ArrayList<>(groups.size());
        for (int place = 0; place < groups.size(); place++) {
            if ((splits >> family.split(place) & 1) == 1) {
                alike.add(groups.get(place));
            }
        }
        return alike;
    }
}
