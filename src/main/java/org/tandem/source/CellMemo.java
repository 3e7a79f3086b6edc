package org.tandem.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a few columns were read as, by the bytes in them: a cell that was read before need not become text again.
 * Keys lie side by side in one array, for looking one up is mostly waiting for memory. Not for more than one thread.
 */
public final class CellMemo<T> {
    private static final int FEWEST = 1 << 5;
    private static final int LONGEST = Short.MAX_VALUE;
    private static final int MOST_BYTES = 1 << 26;

    private final int[] columns;
    /** The column where there is but one, as nearly always; else below 0. */
    private final int only;

    private final int limit;
    /** Two for each key: its hash, then one more than the number of its value before where its bytes begin; both 0 where free. */
    private long[] slots = new long[2 * FEWEST];

    private @Nullable Object[] values = new Object[FEWEST];
    private byte[] keys = new byte[32 * FEWEST];
    private int size;
    private int used;

    /**
     * A memory for as many as {@code limit} values, which then begins anew.
     *
     * @param columns that decide the value; what lies below 0 is no column
     */
    public CellMemo(int limit, int... columns) {
        this.limit = limit;
        this.columns = Arrays.stream(columns).filter(column -> column >= 0).toArray();
        this.only = this.columns.length == 1 ? this.columns[0] : -1;
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
    @SuppressWarnings("unchecked")
    public @Nullable T find(CellBytes row) {
        long found = slots[slot(row, hash(row)) + 1];
        return found == 0 ? null : (T) values[(int) (found >>> Integer.SIZE) - 1];
    }

    /** Keeps {@code value} for cells like those of {@code row}; the value itself. */
    public T keep(CellBytes row, T value) {
        int length = 0;
        for (int column : columns) {
            int bytes = row.to(column) - row.from(column);
            if (bytes > LONGEST) {
                return value;
            }
            length += 2 + bytes;
        }
        if (size >= limit || used + length > MOST_BYTES) {
            slots = new long[2 * FEWEST];
            values = new Object[FEWEST];
            keys = new byte[32 * FEWEST];
            size = 0;
            used = 0;
        }
        long hash = hash(row);
        int slot = slot(row, hash);
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
        slots[slot] = hash;
        slots[slot + 1] = ((long) size << Integer.SIZE) | used;
        write(row, length);
        if (4 * size > slots.length) {
            grow();
        }
        return value;
    }

    private void write(CellBytes row, int length) {
        if (used + length > keys.length) {
            keys = Arrays.copyOf(keys, Math.max(2 * keys.length, used + length));
        }
        byte[] bytes = row.bytes;
        for (int column : columns) {
            int from = row.from(column);
            int cell = row.to(column) - from;
            keys[used++] = (byte) (cell >>> Byte.SIZE);
            keys[used++] = (byte) cell;
            System.arraycopy(bytes, from, keys, used, cell);
            used += cell;
        }
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (int old = 0; old < before.length; old += 2) {
            if (before[old + 1] != 0) {
                int slot = first(before[old]);
                while (slots[slot + 1] != 0) {
                    slot = (slot + 2) & (slots.length - 2);
                }
                slots[slot] = before[old];
                slots[slot + 1] = before[old + 1];
            }
        }
    }

    private int first(long hash) {
        return (int) (hash >>> Integer.SIZE) & (slots.length - 2);
    }

    private int slot(CellBytes row, long hash) {
        int slot = first(hash);
        while (slots[slot + 1] != 0 && !(slots[slot] == hash && holds((int) slots[slot + 1], row))) {
            slot = (slot + 2) & (slots.length - 2);
        }
        return slot;
    }

    private boolean holds(int key, CellBytes row) {
        int at = key;
        for (int column : columns) {
            int from = row.from(column);
            int to = row.to(column);
            if (((keys[at] << Byte.SIZE) | (keys[at + 1] & 0xFF)) != to - from
                    || !same(keys, at + 2, row.bytes, from, to)) {
                return false;
            }
            at += 2 + to - from;
        }
        return true;
    }

    /** Cells are short: a plain loop is done before a library would have begun. */
    private static boolean same(byte[] known, int at, byte[] bytes, int from, int to) {
        int shift = at - from;
        for (int i = from; i < to; i++) {
            if (known[i + shift] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private long hash(CellBytes row) {
        if (only >= 0) {
            long hash = row.hash(only);
            return hash ^ (hash >>> Integer.SIZE);
        }
        long hash = 0;
        for (int column : columns) {
            hash = (hash ^ row.hash(column)) * CellBytes.MIX;
        }
        return hash ^ (hash >>> Integer.SIZE);
    }
}
