package org.tandem.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a few columns were read as, by the bytes in them: a cell that was read before need not become text again.
 * Not for more than one thread.
 */
public final class CellMemo<T> {
    private static final int FEWEST = 1 << 5;

    private final int[] columns;
    /** The columns are all those from one to another, as nearly always; else the first lies below 0. */
    private final int first;

    private final int last;
    private final int limit;
    private ShortKeys shorts = new ShortKeys();
    private @Nullable CellKeys others;
    private @Nullable Object[] values = new Object[FEWEST];
    private int size;

    /**
     * A memory for as many as {@code limit} values, which then begins anew.
     *
     * @param columns that decide the value; what lies below 0 is no column
     */
    public CellMemo(int limit, int... columns) {
        this.limit = limit;
        this.columns = Arrays.stream(columns)
                .filter(column -> column >= 0)
                .sorted()
                .distinct()
                .toArray();
        boolean together = this.columns.length > 0;
        for (int i = 1; i < this.columns.length; i++) {
            together &= this.columns[i] == this.columns[i - 1] + 1;
        }
        this.first = together ? this.columns[0] : -1;
        this.last = together ? this.columns[this.columns.length - 1] : -1;
    }

    /** The same as {@link #find(CellBytes)}. */
    public @Nullable T find(CsvRow row) {
        return find(row.bytes());
    }

    /** The same as {@link #keep(CellBytes, Object)}. */
    public T keep(CsvRow row, T value) {
        return keep(row.bytes(), value);
    }

    /** The value kept for cells like those of {@code row}; null where none is. */
    public @Nullable T find(CellBytes row) {
        int number = number(row);
        return number < 0 ? null : value(number);
    }

    /** The number of the value kept for cells like those of {@code row}; below 0 where none is. */
    public int number(CellBytes row) {
        if (!isOne(row)) {
            return numberOf(row);
        }
        int from = row.places[2 * first];
        int count = row.places[2 * last + 1] - from;
        return count > ShortKeys.LONGEST ? numberOf(row) : shorts.find(row.bytes, from, count, hash(row));
    }

    /** The value of a number that {@link #number} gave since the last {@link #keep(CellBytes, Object)}. */
    @SuppressWarnings("unchecked")
    public T value(int number) {
        return (T) values[number];
    }

    /** Keeps {@code value} for cells like those of {@code row}, which it has none for yet; the value itself. */
    public T keep(CellBytes row, T value) {
        if (size >= limit || (others != null && others.full())) {
            shorts = new ShortKeys();
            others = null;
            values = new Object[FEWEST];
            size = 0;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        if (keepNumber(row)) {
            values[size++] = value;
        }
        return value;
    }

    /**
     * Whether the cells stand side by side as they are, with nothing but a delimiter between two of them, so that they can be
     * taken as if they were one.
     */
    private boolean isOne(CellBytes row) {
        if (first < 0 || last >= row.size) {
            return false;
        }
        int[] places = row.places;
        for (int end = 2 * first + 1; end < 2 * last; end += 2) {
            if (places[end + 1] != places[end] + 1) {
                return false;
            }
        }
        return true;
    }

    private long hash(CellBytes row) {
        long hash = row.hashes[first];
        for (int column = first + 1; column <= last; column++) {
            hash = CellBytes.mixed(hash, row.hashes[column]) * CellBytes.MIX;
        }
        return hash;
    }

    private int numberOf(CellBytes row) {
        return others == null ? -1 : others.find(row, columns);
    }

    private boolean keepNumber(CellBytes row) {
        if (isOne(row)) {
            int from = row.places[2 * first];
            int count = row.places[2 * last + 1] - from;
            if (count <= ShortKeys.LONGEST) {
                shorts.keep(row.bytes, from, count, hash(row), size);
                return true;
            }
        }
        CellKeys keys = others == null ? new CellKeys() : others;
        others = keys;
        return keys.keep(row, columns, size);
    }
}
