package org.tandem.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a few columns were read as, by the bytes in them: a cell that was read before need not become text again.
 * A key is a few words side by side, for looking one up is mostly waiting for memory. Not for more than one thread.
 */
public final class CellMemo<T> {
    private static final int FEWEST = 1 << 5;
    /** Most that a key takes of {@link #keys}; longer cells hardly come again, and are read each time. */
    private static final int LONGEST = 30;

    private static final int MOST_WORDS = 1 << 23;
    private static final long UPPER = -1L << Integer.SIZE;

    private final int[] columns;
    /** The column where there is but one, as nearly always; else below 0. */
    private final int only;

    private final int limit;
    /** The upper half of the hash of a key, then one more than where it begins; 0 where free. */
    private long[] slots = new long[2 * FEWEST];

    private @Nullable Object[] values = new Object[FEWEST];
    /** For each key the number of its value and which of its words end a cell; then the words. */
    private long[] keys = new long[4 * FEWEST];

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
        long hash = hash(row);
        long[] all = slots;
        int slot = first(hash);
        for (long held = all[slot]; held != 0; held = all[slot]) {
            if (((held ^ hash) & UPPER) == 0 && holds((int) held - 1, row)) {
                return (T) values[(int) (keys[(int) held - 1] >>> Integer.SIZE)];
            }
            slot = (slot + 1) & (all.length - 1);
        }
        return null;
    }

    /** Keeps {@code value} for cells like those of {@code row}, which it has none for yet; the value itself. */
    public T keep(CellBytes row, T value) {
        int words = 1;
        for (int column : columns) {
            words += row.length(column) / Words.SIZE + 1;
        }
        if (words > LONGEST) {
            return value;
        }
        if (size >= limit || used + words > MOST_WORDS) {
            slots = new long[2 * FEWEST];
            values = new Object[FEWEST];
            keys = new long[4 * FEWEST];
            size = 0;
            used = 0;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        if (used + LONGEST > keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        put((hash(row) & UPPER) | (used + 1));
        write(row);
        values[size++] = value;
        if (2 * size > slots.length) {
            long[] before = slots;
            slots = new long[2 * before.length];
            for (long held : before) {
                if (held != 0) {
                    put(held);
                }
            }
        }
        return value;
    }

    private void put(long held) {
        int slot = first(held);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = held;
    }

    private int first(long hash) {
        return (int) (hash >>> Integer.SIZE) & (slots.length - 1);
    }

    private void write(CellBytes row) {
        int key = used++;
        int ends = 0;
        for (int column : columns) {
            int at = row.from(column);
            int to = row.to(column);
            for (; to - at >= Words.SIZE; at += Words.SIZE) {
                keys[used++] = Words.at(row.bytes, at);
            }
            keys[used++] = last(row.bytes, at, to - at);
            ends |= 1 << (used - key);
        }
        keys[key] = ((long) size << Integer.SIZE) | ends;
    }

    private boolean holds(int key, CellBytes row) {
        return only >= 0 ? holdsOne(key, row) : holdsAll(key, row);
    }

    private boolean holdsOne(int key, CellBytes row) {
        long[] known = keys;
        byte[] bytes = row.bytes;
        int at = row.from(only);
        int count = row.to(only) - at;
        int last = key + 1 + count / Words.SIZE;
        if (count >= LONGEST * Words.SIZE || (int) known[key] != 1 << (last + 1 - key)) {
            return false;
        }
        for (int word = key + 1; word < last; word++, at += Words.SIZE) {
            if (known[word] != Words.at(bytes, at)) {
                return false;
            }
        }
        return known[last] == last(bytes, at, count % Words.SIZE);
    }

    private boolean holdsAll(int key, CellBytes row) {
        long[] known = keys;
        byte[] bytes = row.bytes;
        int word = key + 1;
        int most = key + LONGEST;
        int ends = 0;
        for (int column : columns) {
            int at = row.from(column);
            int to = row.to(column);
            for (; to - at >= Words.SIZE; at += Words.SIZE) {
                if (word == most || known[word++] != Words.at(bytes, at)) {
                    return false;
                }
            }
            if (word == most || known[word++] != last(bytes, at, to - at)) {
                return false;
            }
            ends |= 1 << (word - key);
        }
        return (int) known[key] == ends;
    }

    /** The word that ends a cell: what is left of it, less than eight bytes, and how many these are. */
    private static long last(byte[] bytes, int at, int count) {
        return Words.part(bytes, at, count) | ((long) count << (Long.SIZE - Byte.SIZE));
    }

    private long hash(CellBytes row) {
        if (only >= 0) {
            return row.hash(only);
        }
        long hash = 0;
        for (int column : columns) {
            hash = CellBytes.mixed(hash, row.hash(column));
        }
        return hash * CellBytes.MIX;
    }
}
