package org.tandem.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.document.Line;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.vocabulary.Aliases;

/** Why cells may seem to come and go that are the same: an area with another code, or needs stated for other levels. */
final class Hints {
    private static final int NAMED = 10;

    private final ChangeResult result;
    private final Gazetteer then;
    private final Gazetteer now;

    Hints(ChangeResult result) {
        this.result = result;
        this.then = result.then().visible().workspace().areas();
        this.now = result.now().visible().workspace().areas();
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Map<String, String> codes = sameNames();
        codes.entrySet().stream()
                .limit(NAMED)
                .forEach(pair -> lines.add(Line.empty()
                        .plain(now.name(pair.getValue()) + " is ")
                        .code(pair.getKey())
                        .plain(" in the older state and ")
                        .code(pair.getValue())
                        .plain(" in the newer. If it is the same area, list both codes in ")
                        .code("areas-map.csv")
                        .plain(" of the newer, and it is compared.")));
        if (codes.size() > NAMED) {
            lines.add(Line.of((codes.size() - NAMED) + " more areas have the name of one with another code."));
        }
        levels(lines);
        return lines;
    }

    /** Areas of the older state that are none of the newer, and the one of the newer that bears the name and is none of the older. */
    private Map<String, String> sameNames() {
        Map<String, Set<String>> byName = new HashMap<>();
        for (Area area : now.areas()) {
            if (then.find(area.code()).isEmpty() && !area.name().isEmpty()) {
                byName.computeIfAbsent(Aliases.fold(area.name()), absent -> new TreeSet<>())
                        .add(area.code());
            }
        }
        Map<String, String> pairs = new TreeMap<>();
        for (CellChange cell : result.of(ChangeKind.NO_LONGER_ASSESSED)) {
            String code = cell.area();
            String name = then.find(code).map(Area::name).map(Aliases::fold).orElse("");
            Set<String> found = byName.getOrDefault(name, Set.of());
            if (now.find(code).isEmpty() && now.now(code).contains(code) && found.size() == 1) {
                pairs.put(code, found.iterator().next());
            }
        }
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        pairs.values().forEach(code -> (once.add(code) ? once : twice).add(code));
        pairs.values().removeAll(twice);
        return pairs;
    }

    /** Needs of a sector for a larger area in one state and for the areas in it in the other. */
    private void levels(List<Line> lines) {
        Set<String> gone = cells(ChangeKind.NO_LONGER_ASSESSED);
        Set<String> come = cells(ChangeKind.NEWLY_ASSESSED);
        int finer = holding(gone, ChangeKind.NEWLY_ASSESSED);
        int coarser = holding(come, ChangeKind.NO_LONGER_ASSESSED);
        if (finer + coarser == 0 || result.now().coverage().options().level().isPresent()) {
            return;
        }
        lines.add(Line.empty()
                .plain("Needs are stated for other levels than before: of "
                        + Words.count(finer + (long) coarser, "cell", "cells")
                        + " that came or went, one state has the larger area and the other a part of it. ")
                .code("--level")
                .plain(" brings both to one level and compares them."));
    }

    private Set<String> cells(ChangeKind kind) {
        Set<String> cells = new HashSet<>();
        result.of(kind).forEach(cell -> cells.add(cell.area() + "/" + cell.sector()));
        return cells;
    }

    /** How many cells of {@code kind} lie in an area of {@code larger} in its sector. */
    private int holding(Set<String> larger, ChangeKind kind) {
        int count = 0;
        if (larger.isEmpty()) {
            return count;
        }
        for (CellChange cell : result.of(kind)) {
            Gazetteer areas = now.find(cell.area()).isPresent() ? now : then;
            boolean inside = areas.lineage(cell.area()).stream()
                    .skip(1)
                    .anyMatch(area -> larger.contains(area.code() + "/" + cell.sector()));
            count += inside ? 1 : 0;
        }
        return count;
    }
}
