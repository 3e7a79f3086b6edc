package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Presence;
import org.tandem.vocabulary.Sectors;

/**
 * Who works where, ready to be asked for a cell. Presence counts for its own area and every area above it; on the areas below
 * it is only known to be there, never spread over them. Armed forces are nobody's presence.
 */
final class PresenceIndex {
    private final Lineage lineage;
    private final Map<CellKey, List<Presence>> own = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Set<CellKey> ofSubsectors = new HashSet<>();
    private final Set<String> ofNoStatedSector = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private int reach = -1;

    PresenceIndex(List<Presence> presence, Lineage lineage) {
        this.lineage = lineage;
        Set<String> areas = new LinkedHashSet<>();
        Runs.ranges(
                presence,
                record -> !record.kind().armed(),
                record -> new CellKey(record.area(), record.sector()),
                new Runs.Taker<>() {
                    @Override
                    public void take(CellKey cell, List<Presence> records) {
                        own.put(cell, records);
                        areas.add(cell.area());
                        add(cell);
                        records.forEach(record -> name(record));
                    }

                    @Override
                    public void restart() {
                        // what was taken of armed forces is nothing, and of all others the same comes again
                        own.clear();
                        areas.clear();
                    }
                });
        for (String area : areas) {
            lineage.above(area)
                    .forEach(above -> below.computeIfAbsent(above, key -> new ArrayList<>())
                            .add(area));
        }
    }

    private void name(Presence record) {
        names.merge(record.partner(), record.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private void add(CellKey cell) {
        reach = Math.max(reach, lineage.level(cell.area()));
        if (cell.sector().equals(Sectors.NOT_STATED)) {
            ofNoStatedSector.addAll(lineage.of(cell.area()));
        }
        int dash = cell.sector().indexOf('-');
        if (dash > 0) {
            String sector = cell.sector().substring(0, dash);
            lineage.of(cell.area()).forEach(area -> ofSubsectors.add(new CellKey(area, sector)));
        }
    }

    /** Whether a table of presence goes down to {@code level}: some record, of any sector, stands there or below. */
    boolean reaches(int level) {
        return level <= reach;
    }

    /** Everybody at work in the cell's area or below it. */
    List<Presence> in(CellKey cell) {
        List<Presence> here = own.getOrDefault(cell, List.of());
        List<String> lower = below.getOrDefault(cell.area(), List.of());
        if (lower.isEmpty()) {
            return here;
        }
        List<Presence> all = new ArrayList<>(here);
        lower.forEach(area -> all.addAll(own.getOrDefault(cell.in(area), List.of())));
        return all;
    }

    /** Whether somebody is only known to work in an area that holds this one. */
    boolean above(CellKey cell) {
        return lineage.above(cell.area()).stream().map(cell::in).anyMatch(own::containsKey);
    }

    /** Whether somebody works in a part of the sector, as in {@code PRO-GBV} for {@code PRO}. */
    boolean inSubsector(CellKey cell) {
        return ofSubsectors.contains(cell);
    }

    /** Whether somebody works in the sector that the cell's sector is a part of, as in {@code PRO} for {@code PRO-GBV}. */
    boolean inWholeSector(CellKey cell) {
        int dash = cell.sector().indexOf('-');
        if (dash <= 0) {
            return false;
        }
        CellKey whole = new CellKey(cell.area(), cell.sector().substring(0, dash));
        return own.containsKey(whole)
                || below.getOrDefault(cell.area(), List.of()).stream()
                        .map(whole::in)
                        .anyMatch(own::containsKey);
    }

    /** Whether organisations are reported in the cell's area of which no table says in what sector they work. */
    boolean ofNoStatedSector(CellKey cell) {
        return ofNoStatedSector.contains(cell.area());
    }

    /** One name for a partner, however its tables spell it. */
    String name(String partner) {
        return names.getOrDefault(partner, partner);
    }
}
