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
    /** So many areas still stand whole in a table of text. */
    private static final int WHOLE = 30;
    /** Of more, so many of the worst: they fit the first page with what stands above them. */
    private static final int WORST = 10;

    private static final int SECTORS = 10;
    private static final int AREA_WIDTH = 28;
    /** Characters beside each other on a page of paper, in small print. */
    private static final int PAGE = 94;

    private static final int NARROWEST = 3;
    /** What stands around the first column. */
    private static final int FRAME = 4;

    private HeatTable() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        Map<CellKey, Gap> worst = new HashMap<>();
        Set<String> areas = new LinkedHashSet<>();
        Map<String, Long> sectors = new TreeMap<>();
        for (Gap gap : result.gaps()) {
            worst.putIfAbsent(new CellKey(gap.area(), gap.sector()), gap);
            sectors.merge(gap.sector(), 1L, Long::sum);
        }
        Map<String, Long> ofWorst = new TreeMap<>();
        for (Gap gap : result.worst(visible.workspace().policy().worstGaps())) {
            ofWorst.merge(gap.sector(), 1L, Long::sum);
        }
        List<String> columns = columns(sectors, ofWorst, labels(result, visible));
        result.gaps().stream().filter(gap -> columns.contains(gap.sector())).forEach(gap -> areas.add(gap.area()));
        int shown = areas.size() > WHOLE ? WORST : areas.size();
        Table table = table(areas.stream().limit(shown).toList(), columns, worst, visible);
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
        ofWorst.keySet().retainAll(sectors.keySet());
        String left = left(areas.size() - shown, sectors.keySet(), ofWorst.keySet());
        if (!left.isEmpty()) {
            notes.add("Left out here: " + left + ".");
        }
        return List.of(
                Block.heading("Area by sector"),
                new HeatMap(result, visible).of(all, worst, table, List.copyOf(notes)));
    }

    /**
     * The sectors that have most rows, as many as fit a page beside the areas; of parts of sectors first those with most of the worst
     * rows, of which the report tells above.
     */
    private static List<String> columns(Map<String, Long> sectors, Map<String, Long> ofWorst, int labels) {
        List<String> first = sectors.keySet().stream()
                .sorted(Comparator.comparing(HeatTable::part)
                        .thenComparing(code -> part(code) ? -ofWorst.getOrDefault(code, 0L) : 0L)
                        .thenComparing(code -> -sectors.getOrDefault(code, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int room = PAGE - labels - FRAME;
        int fit = 0;
        while (fit < Math.min(SECTORS, first.size()) && room >= width(first.get(fit))) {
            room -= width(first.get(fit));
            fit++;
        }
        return first.stream().limit(fit).sorted().toList();
    }

    private static int labels(CoverageResult result, Visible visible) {
        return result.gaps().stream()
                .map(Gap::area)
                .distinct()
                .mapToInt(area -> Wording.area(visible.workspace().areas().label(area), AREA_WIDTH)
                        .length())
                .max()
                .orElse(0);
    }

    private static int width(String sector) {
        return Math.max(NARROWEST, sector.length()) + FRAME - 1;
    }

    /** Whether a sector is a part of another: whole sectors have the first claim to a column. */
    private static boolean part(String sector) {
        return sector.indexOf('-') > 0;
    }

    private static String left(int areas, Set<String> sectors, Set<String> ofWorst) {
        List<String> left = new ArrayList<>();
        if (areas > 0) {
            left.add(Wording.count(areas, "area", "areas") + " further down the ranking");
        }
        if (!sectors.isEmpty()) {
            left.add((sectors.size() == 1 ? "the sector " : "the sectors ")
                    + String.join(", ", sectors)
                    + (ofWorst.isEmpty() ? "" : "; among the worst gaps are some of " + String.join(", ", ofWorst)));
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
