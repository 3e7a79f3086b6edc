package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.model.Area;
import org.tandem.model.Period;

/** Picks, where a gazetteer holds several editions side by side, the areas in force on the reference date. */
public final class AreaEditions {
    private AreaEditions() {}

    /** The areas in force on {@code asOf}, in the order of {@code rows}; where none is, all. */
    public static List<Area> inForce(List<Area> rows, LocalDate asOf) {
        return inForce(rows, asOf, new CodeChanges());
    }

    /**
     * The areas in force, in the order of {@code rows}; the codes of others go to {@code changes}. Where no area at all is in
     * force, all are kept: an old gazetteer is better than none.
     */
    static List<Area> inForce(List<Area> rows, LocalDate asOf, CodeChanges changes) {
        boolean ending = rows.stream().anyMatch(row -> row.valid().until() != null);
        if (rows.stream().allMatch(row -> row.valid().equals(Period.ALWAYS))
                || rows.stream().noneMatch(row -> row.valid().contains(asOf))) {
            return rows;
        }
        Map<String, List<Area>> byCode = new LinkedHashMap<>();
        rows.forEach(row ->
                byCode.computeIfAbsent(row.code(), code -> new ArrayList<>(1)).add(row));
        List<Area> kept = new ArrayList<>(rows.size());
        for (List<Area> editions : byCode.values()) {
            List<Area> valid = editions.stream()
                    .filter(area -> area.valid().contains(asOf))
                    .toList();
            if (valid.isEmpty() && !ending) {
                // lists state when a code was published; where none ends, no other edition is meant
                kept.addAll(editions.subList(0, 1));
            } else if (valid.isEmpty()) {
                changes.outdated(editions.get(editions.size() - 1));
            } else {
                kept.addAll(newest(valid));
            }
        }
        return kept;
    }

    /** Of areas in force those of the latest edition; several of one edition are a fault that is told later. */
    private static List<Area> newest(List<Area> valid) {
        LocalDate latest = valid.stream()
                .map(AreaEditions::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return valid.stream().filter(area -> from(area).equals(latest)).toList();
    }

    private static LocalDate from(Area area) {
        LocalDate from = area.valid().from();
        return from == null ? LocalDate.MIN : from;
    }
}
