package org.tandem.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a few columns were read as, by the bytes in them: a cell that was read before need not become text again.
 * Not for more than one thread.
 */
public final class CellMemo<T> {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int[] columns;
    private final int limit;
    private @Nullable Entry<T>[] entries = table(1 << 6);
    private int size;

    private record Entry<T>(long hash, byte[] key, int[] ends, T value) {}

    /**
     * A memory for as many as {@code limit} values, which then begins anew.
     *
     * @param columns that decide the value; what lies below 0 is no column
     */
    public CellMemo(int limit, int... columns) {
        this.limit = limit;
        this.columns = Arrays.stream(columns).filter(column -> column >= 0).toArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Entry<T>[] table(int slots) {
        return new Entry[slots];
    }

    /** The value kept for cells like those of {@code row}; null where none is. */
    public @Nullable T find(CsvRow row) {
        Entry<T> entry = entries[slot(row, hash(row))];
        return entry == null ? null : entry.value();
    }

    /** Keeps {@code value} for cells like those of {@code row}; the value itself. */
    public T keep(CsvRow row, T value) {
        if (size >= limit) {
            entries = table(1 << 6);
            size = 0;
        }
        byte[] bytes = row.bytes();
        int[] ends = new int[columns.length];
        int length = 0;
        for (int i = 0; i < ends.length; i++) {
            length += row.to(columns[i]) - row.from(columns[i]);
            ends[i] = length;
        }
        byte[] key = new byte[length];
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            System.arraycopy(bytes, row.from(columns[i]), key, at, ends[i] - at);
            at = ends[i];
        }
        long hash = hash(row);
        entries[slot(row, hash)] = new Entry<>(hash, key, ends, value);
        if (++size * 2 > entries.length) {
            grow();
        }
        return value;
    }

    private void grow() {
        @Nullable Entry<T>[] before = entries;
        entries = table(2 * before.length);
        for (Entry<T> entry : before) {
            if (entry != null) {
                int slot = (int) (entry.hash() >>> 32) & (entries.length - 1);
                while (entries[slot] != null) {
                    slot = (slot + 1) & (entries.length - 1);
                }
                entries[slot] = entry;
            }
        }
    }

    private int slot(CsvRow row, long hash) {
        int slot = (int) (hash >>> 32) & (entries.length - 1);
        Entry<T> entry = entries[slot];
        while (entry != null && !(entry.hash() == hash && holds(entry, row))) {
            slot = (slot + 1) & (entries.length - 1);
            entry = entries[slot];
        }
        return slot;
    }

    private boolean holds(Entry<T> entry, CsvRow row) {
        byte[] bytes = row.bytes();
        int at = 0;
        for (int i = 0; i < columns.length; i++) {
            int from = row.from(columns[i]);
            int to = row.to(columns[i]);
            if (!Arrays.equals(entry.key(), at, entry.ends()[i], bytes, from, to)) {
                return false;
            }
            at = entry.ends()[i];
        }
        return true;
    }

    private long hash(CsvRow row) {
        byte[] bytes = row.bytes();
        long hash = 0;
        for (int column : columns) {
            hash = hash(hash, bytes, row.from(column), row.to(column));
        }
        return hash;
    }

    /** Takes bytes into a hash, four at a time. */
    static long hash(long before, byte[] bytes, int from, int to) {
        long hash = before ^ (to - from);
        int at = from;
        for (; at + 4 <= to; at += 4) {
            int word = (bytes[at] & 0xFF)
                    | (bytes[at + 1] & 0xFF) << 8
                    | (bytes[at + 2] & 0xFF) << 16
                    | bytes[at + 3] << 24;
            hash = mix(hash ^ word);
        }
        for (; at < to; at++) {
            hash = (hash ^ bytes[at]) * MIX;
        }
        return mix(hash);
    }

    private static long mix(long hash) {
        long product = hash * MIX;
        return product ^ product >>> 32;
    }
}
