package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives values numbers from 0, so that a table may hold these instead. */
final class Numbering<T> {
    private final int most;
    private final List<T> values = new ArrayList<>();
    /** Hash, then one more than the number. */
    private long[] slots = new long[1 << 6];

    /** For at most {@code 1 << bits} values. */
    Numbering(int bits) {
        this.most = 1 << bits;
    }

    /** The number of {@code value}, a new one where it has none yet. */
    int of(T value) {
        int hash = value.hashCode();
        int slot = slot(value, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (values.size() == most) {
            throw new IllegalStateException("more than " + most + " different values");
        }
        values.add(value);
        slots[slot] = ((long) hash << Integer.SIZE) | values.size();
        if (2 * values.size() > slots.length) {
            grow();
        }
        return values.size() - 1;
    }

    private int slot(T value, int hash) {
        int slot = first(hash);
        while (slots[slot] != 0
                && !((int) (slots[slot] >>> Integer.SIZE) == hash
                        && values.get((int) slots[slot] - 1).equals(value))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int first(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & (slots.length - 1);
    }

    private void grow() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long held : before) {
            if (held != 0) {
                int slot = first((int) (held >>> Integer.SIZE));
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = held;
            }
        }
    }

    T value(int number) {
        return values.get(number);
    }

    boolean knows(T value) {
        return slots[slot(value, value.hashCode())] != 0;
    }

    int size() {
        return values.size();
    }

    /** For each number of {@code other} the one that its value has here. */
    int[] numbersOf(Numbering<T> other) {
        return other.values.stream().mapToInt(this::of).toArray();
    }

    /** For each number the place of its value in {@code order}. */
    int[] ranks(Comparator<T> order) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        int[] ranks = new int[sorted.size()];
        for (int place = 0; place < ranks.length; place++) {
            ranks[of(sorted.get(place))] = place;
        }
        return ranks;
    }
}
