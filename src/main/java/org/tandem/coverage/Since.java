package org.tandem.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tandem.document.Cell;
import org.tandem.document.Line;
import org.tandem.model.Measure;
import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;

/**
 * What became of the rows of a report since an older state of the workspace, as whoever compared the two hands it in.
 *
 * @param asOf reference date of the older state
 * @param trend the older state and that of the report
 * @param inNeed people in need in the older state by {@code AREA/SECTOR}, under what the area is called now
 * @param label the highest level of what was seen of it
 * @param opening what changed, in a line or a few
 * @param sectors what totals of sectors hold no more, or for the first time
 * @param facts the same as numbers
 * @param rows by {@link #key}; a row without an entry has nothing to tell
 */
public record Since(
        LocalDate asOf,
        List<TrendSection.Moment> trend,
        Map<String, Measure> inNeed,
        Sensitivity label,
        List<Line> opening,
        List<Line> sectors,
        Map<String, Cell> facts,
        Map<String, Row> rows) {
    private static final Row NOTHING = new Row("", "");

    /**
     * What became of one row.
     *
     * @param change the word in data formats, as {@code persistent}; empty where nothing differs
     * @param words what a sentence about the row ends with; empty for nothing
     */
    public record Row(String change, String words) {}

    /** What a row is about. */
    public static String key(Gap gap) {
        return gap.reference() + "/" + gap.group().code();
    }

    /** People in need of each cell of {@code coverage}, a part of a sector standing for it, as the joint figures take them. */
    public static Map<String, Measure> inNeed(CoverageResult coverage, Policy policy) {
        return YearChange.bySector(coverage.cells(), policy);
    }

    Row of(Gap gap) {
        return rows.getOrDefault(key(gap), NOTHING);
    }
}
