package org.tandem.load;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CellMemo;

/** A memory for each column, made when it is first asked for. */
final class ColumnMemos<T> {
    /** Different cells that are remembered of a column. */
    static final int REMEMBERED = 1 << 14;

    private @Nullable CellMemo<T>[] byColumn = none(16);

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable CellMemo<T>[] none(int columns) {
        return new CellMemo[columns];
    }

    CellMemo<T> of(int column) {
        if (column >= byColumn.length) {
            byColumn = Arrays.copyOf(byColumn, Math.max(column + 1, 2 * byColumn.length));
        }
        CellMemo<T> known = byColumn[column];
        if (known == null) {
            known = new CellMemo<>(REMEMBERED, column);
            byColumn[column] = known;
        }
        return known;
    }
}
