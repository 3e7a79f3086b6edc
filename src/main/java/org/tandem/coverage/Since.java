package org.tandem.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tandem.document.Cell;
import org.tandem.document.Line;
import org.tandem.source.Sensitivity;

/**
 * What became of the rows of a report since an older state of the workspace, as whoever compared the two hands it in.
 *
 * @param asOf reference date of the older state
 * @param trend the older state and that of the report
 * @param label the highest level of what was seen of it
 * @param opening what changed, in a line
 * @param facts the same as numbers
 * @param rows by {@link #key}; a row without an entry has nothing to tell
 */
public record Since(
        LocalDate asOf,
        List<TrendSection.Moment> trend,
        Sensitivity label,
        Line opening,
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

    Row of(Gap gap) {
        return rows.getOrDefault(key(gap), NOTHING);
    }
}
