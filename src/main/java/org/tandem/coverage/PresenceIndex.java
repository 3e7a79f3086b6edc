package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Presence;

/**
 * Who works where, ready to be asked for a cell. Presence counts for its own area and every area above it; on the areas below
 * it is only known to be there, never spread over them. Armed forces are nobody's presence.
 */
final class PresenceIndex {
    private final Lineage lineage;
    private final Map<CellKey, List<Presence>> within = new HashMap<>();
    private final Set<CellKey> stated = new HashSet<>();
    private final Set<CellKey> ofSubsectors = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private int reach = -1;

    PresenceIndex(Collection<Presence> presence, Lineage lineage) {
        this.lineage = lineage;
        for (Presence record : presence) {
            if (!record.kind().armed()) {
                add(record);
            }
        }
    }

    private void add(Presence record) {
        CellKey cell = new CellKey(record.area(), record.sector());
        stated.add(cell);
        reach = Math.max(reach, lineage.level(record.area()));
        names.merge(record.partner(), record.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        int dash = record.sector().indexOf('-');
        for (String area : lineage.of(record.area())) {
            within.computeIfAbsent(cell.in(area), key -> new ArrayList<>(2)).add(record);
            if (dash > 0) {
                ofSubsectors.add(new CellKey(area, record.sector().substring(0, dash)));
            }
        }
    }

    /** Whether a table of presence goes down to {@code level}: some record, of any sector, stands there or below. */
    boolean reaches(int level) {
        return level <= reach;
    }

    /** Everybody at work in the cell's area or below it. */
    List<Presence> in(CellKey cell) {
        return within.getOrDefault(cell, List.of());
    }

    /** Whether somebody is only known to work in an area that holds this one. */
    boolean above(CellKey cell) {
        return lineage.above(cell.area()).stream().map(cell::in).anyMatch(stated::contains);
    }

    /** Whether somebody works in a part of the sector, as in {@code PRO-GBV} for {@code PRO}. */
    boolean inSubsector(CellKey cell) {
        return ofSubsectors.contains(cell);
    }

    /** Whether somebody works in the sector that the cell's sector is a part of, as in {@code PRO} for {@code PRO-GBV}. */
    boolean inWholeSector(CellKey cell) {
        int dash = cell.sector().indexOf('-');
        return dash > 0
                && within.containsKey(new CellKey(cell.area(), cell.sector().substring(0, dash)));
    }

    /** One name for a partner, however its tables spell it. */
    String name(String partner) {
        return names.getOrDefault(partner, partner);
    }
}
