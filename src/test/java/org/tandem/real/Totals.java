package org.tandem.real;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.load.NeedRow;
import org.tandem.load.PresenceRow;
import org.tandem.model.Area;
import org.tandem.model.Measure;

/** What the records of one table add up to, in the lines of {@code real/totals.tsv} without file and country. */
final class Totals {
    private final Map<String, long[]> sums = new TreeMap<>();
    private final Map<String, Set<String>> areas = new TreeMap<>();

    private Totals() {}

    static List<String> of(RealTable.Read read) {
        Totals totals = new Totals();
        read.needs().forEach(totals::add);
        read.presence().forEach(totals::add);
        read.areas().forEach(totals::add);
        List<String> lines = new ArrayList<>();
        totals.sums.forEach((key, sum) -> {
            if (key.endsWith("everybody") || key.startsWith("in_need")) {
                lines.add(key + "\t" + sum[0] + "\t" + sum[1]);
            }
        });
        return lines;
    }

    private void add(NeedRow row) {
        add(row, "population", row.population());
        add(row, "affected", row.affected());
        add(row, "in_need", row.inNeed());
        add(row, "targeted", row.targeted());
        add(row, "reached", row.reached());
        add(row, "severity", row.severity());
    }

    private void add(NeedRow row, String measure, Measure figure) {
        if (figure.known()) {
            add(key(measure, row.sector(), row.area(), row.group().everybody()), figure.orElse(0));
        }
    }

    /** Records are counted, and so are the areas in which they stand. */
    private void add(PresenceRow row) {
        String key = key("records", row.sector(), row.area(), true);
        boolean first = areas.computeIfAbsent(key, each -> new HashSet<>()).add(row.area());
        add(key, first ? 1 : 0);
    }

    /** The areas of each level, with the people who live there. */
    private void add(Area area) {
        add(
                key("areas", "level " + area.level(), area.code(), true),
                area.population().orElse(0));
    }

    private void add(String key, long figure) {
        long[] sum = sums.computeIfAbsent(key, each -> new long[2]);
        sum[0]++;
        sum[1] += figure;
    }

    private static String key(String measure, String sector, String area, boolean everybody) {
        return String.join("\t", measure, sector, "" + area.length(), everybody ? "everybody" : "groups");
    }
}
