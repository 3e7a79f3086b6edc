package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** Area by sector at one glance, a letter for each band; the worst areas first. */
final class HeatTable {
    private static final int AREAS = 30;
    private static final int SECTORS = 10;
    private static final int AREA_WIDTH = 34;

    private HeatTable() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        Map<CellKey, Gap> worst = new HashMap<>();
        Set<String> areas = new LinkedHashSet<>();
        Map<String, Long> sectors = new TreeMap<>();
        for (Gap gap : result.gaps()) {
            worst.putIfAbsent(new CellKey(gap.area(), gap.sector()), gap);
            sectors.merge(gap.sector(), 1L, Long::sum);
        }
        List<String> columns = sectors.keySet().stream()
                .sorted(Comparator.comparing(HeatTable::part)
                        .thenComparing(code -> -sectors.getOrDefault(code, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SECTORS)
                .sorted()
                .toList();
        result.gaps().stream().filter(gap -> columns.contains(gap.sector())).forEach(gap -> areas.add(gap.area()));
        Table table = table(areas.stream().limit(AREAS).toList(), columns, worst, visible);
        List<String> notes = new ArrayList<>();
        notes.add("C critical, L low, P partial, A adequate, O more reached than in need, ? not known, . nobody in"
                + " need; blank where no need is stated.");
        if (result.gaps().stream().anyMatch(gap -> gap.has(Flag.DOUBTFUL))) {
            notes.add(BandLook.DOUBTFUL + " the figure is hardly to be believed"
                    + (visible.workspace().policy().doubtfulCounts() ? "." : " and in no total."));
        }
        notes.add("Sectors: "
                + String.join(
                        ", ",
                        columns.stream()
                                .map(code -> code + " "
                                        + Vocabulary.standard().sectors().name(code))
                                .toList())
                + ".");
        List<String> all = List.copyOf(sectors.keySet());
        sectors.keySet().removeAll(columns);
        String left = left(areas.size() - AREAS, sectors.keySet());
        if (!left.isEmpty()) {
            notes.add("Left out here: " + left + ".");
        }
        return List.of(
                Block.heading("Area by sector"),
                new HeatMap(result, visible).of(all, worst, table, List.copyOf(notes)));
    }

    /** Whether a sector is a part of another: whole sectors have the first claim to a column. */
    private static boolean part(String sector) {
        return sector.indexOf('-') > 0;
    }

    private static String left(int areas, Set<String> sectors) {
        List<String> left = new ArrayList<>();
        if (areas > 0) {
            left.add(Wording.count(areas, "area", "areas") + " further down the ranking");
        }
        if (!sectors.isEmpty()) {
            left.add((sectors.size() == 1 ? "the sector " : "the sectors ") + String.join(", ", sectors));
        }
        return String.join(" and ", left);
    }

    private static Table table(List<String> areas, List<String> sectors, Map<CellKey, Gap> worst, Visible visible) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("area", "Area"));
        sectors.forEach(sector -> columns.add(Column.text(sector, sector)));
        List<List<Cell>> rows = new ArrayList<>();
        for (String area : areas) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(Wording.area(visible.workspace().areas().label(area), AREA_WIDTH)));
            for (String sector : sectors) {
                Gap gap = worst.get(new CellKey(area, sector));
                row.add(gap == null ? Cell.BLANK : new Cell.Text(BandLook.letter(gap)));
            }
            rows.add(row);
        }
        return new Table("heat", columns, rows);
    }
}
