package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tandem.model.Group;
import org.tandem.model.Need;
import org.tandem.model.Policy;

/**
 * What is assessed, by area and sector, at the finest level at which people in need are stated in each branch.
 *
 * @param figures everybody's figure of each cell
 * @param groups each stated group of each cell, everybody first; empty where groups are not asked for
 * @param setAside how many coarser cells stand back behind finer ones of the same sector
 */
record NeedCells(Map<CellKey, Assessed> figures, Map<CellKey, List<Assessed>> groups, int setAside) {

    /** @param byGroup whether each group is asked for; otherwise none is kept */
    static NeedCells of(
            Collection<Need> needs,
            Predicate<Need> wanted,
            Policy policy,
            FreshnessScale scale,
            Lineage lineage,
            boolean byGroup) {
        NewestNeed newest = new NewestNeed(policy, scale);
        Map<CellKey, Assessed> figures = new HashMap<>();
        Map<CellKey, List<Assessed>> groups = new HashMap<>();
        Runs.of(needs, wanted, need -> new CellKey(need.area(), need.sector()), new Runs.Taker<>() {
            @Override
            public void take(CellKey cell, List<Need> records) {
                List<Assessed> stated = byGroup(records, newest);
                if (byGroup) {
                    groups.put(cell, stated);
                }
                figures.put(cell, ExclusiveGroups.everybody(stated));
            }

            @Override
            public void restart() {
                groups.clear();
                figures.clear();
            }
        });
        return finest(figures, groups, lineage);
    }

    private static List<Assessed> byGroup(List<Need> records, NewestNeed newest) {
        if (records.size() == 1) {
            return List.of(newest.of(records));
        }
        Map<Group, List<Need>> byGroup = new TreeMap<>();
        for (Need need : records) {
            byGroup.computeIfAbsent(need.group(), group -> new ArrayList<>(1)).add(need);
        }
        List<Assessed> stated = new ArrayList<>(byGroup.size());
        byGroup.values().forEach(each -> stated.add(newest.of(each)));
        return stated;
    }

    private static NeedCells finest(
            Map<CellKey, Assessed> figures, Map<CellKey, List<Assessed>> groups, Lineage lineage) {
        Set<CellKey> aboveCells = new HashSet<>();
        Set<CellKey> aboveFigures = new HashSet<>();
        figures.forEach((cell, figure) -> lineage.above(cell.area()).forEach(area -> {
            aboveCells.add(cell.in(area));
            if (figure.inNeed().known()) {
                aboveFigures.add(cell.in(area));
            }
        }));
        Map<CellKey, Assessed> kept = new HashMap<>();
        int coarser = 0;
        for (Map.Entry<CellKey, Assessed> entry : figures.entrySet()) {
            CellKey cell = entry.getKey();
            boolean standsBack =
                    entry.getValue().inNeed().known() ? aboveFigures.contains(cell) : aboveCells.contains(cell);
            if (standsBack) {
                coarser++;
            } else if (!entry.getValue().blank() || !stated(cell, figures, aboveFigures, lineage)) {
                kept.put(cell, entry.getValue());
            }
        }
        groups.keySet().retainAll(kept.keySet());
        return new NeedCells(kept, groups, coarser);
    }

    /** Whether an area above states the people in need of a cell that is blank itself. */
    private static boolean stated(
            CellKey cell, Map<CellKey, Assessed> figures, Set<CellKey> aboveFigures, Lineage lineage) {
        return lineage.above(cell.area()).stream().map(cell::in).anyMatch(above -> {
            Assessed figure = figures.get(above);
            return figure != null && figure.inNeed().known() && !aboveFigures.contains(above);
        });
    }
}
