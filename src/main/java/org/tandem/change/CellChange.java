package org.tandem.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;

/**
 * What became of one cell.
 *
 * @param area P-code, as the newer state has it
 * @param since from when on it is known to be, or to have been, a gap; null where it is none and was none
 * @param ageDays days from then to the newer reference date; -1 where {@code since} is null
 * @param then its row in the older state; null where it had none
 * @param now its row in the newer state; null where it has none
 * @param came names of partners that were not there before
 * @param left names of partners that are there no more, as they were called
 * @param trend of people without help
 * @param notes what else is to be said, in words
 */
public record CellChange(
        ChangeKind kind,
        String area,
        String sector,
        String group,
        @Nullable LocalDate since,
        long ageDays,
        @Nullable Gap then,
        @Nullable Gap now,
        List<String> came,
        List<String> left,
        Trend trend,
        List<String> notes) {

    /** Whether it is a gap in the newer state. */
    public boolean gapNow() {
        return Standing.of(now) == Standing.GAP;
    }

    /** Whether it was a gap in the older state. */
    public boolean gapThen() {
        return Standing.of(then) == Standing.GAP;
    }

    /** What the older state calls the area, which may have another code now. */
    String thenArea() {
        return then == null ? area : then.area();
    }

    /** The row to show of it: the newer where there is one. */
    Gap shown() {
        Gap row = now == null ? then : now;
        if (row == null) {
            throw new IllegalStateException("a change without a row: " + area + "/" + sector);
        }
        return row;
    }
}
