package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives values numbers from 0, so that a table may hold these instead. */
final class Numbering<T> {
    private final int most;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** For at most {@code 1 << bits} values. */
    Numbering(int bits) {
        this.most = 1 << bits;
    }

    /** The number of {@code value}, a new one where it has none yet. */
    int of(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int next = values.size();
        if (next == most) {
            throw new IllegalStateException("more than " + most + " different values");
        }
        values.add(value);
        numbers.put(value, next);
        return next;
    }

    T value(int number) {
        return values.get(number);
    }

    boolean knows(T value) {
        return numbers.containsKey(value);
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
        int[] sorted = IntStream.range(0, values.size())
                .boxed()
                .sorted((a, b) -> order.compare(values.get(a), values.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            ranks[sorted[place]] = place;
        }
        return ranks;
    }

    /** The number at each place of {@code ranks}. */
    static int[] inverse(int[] ranks) {
        int[] inverse = new int[ranks.length];
        for (int number = 0; number < ranks.length; number++) {
            inverse[ranks[number]] = number;
        }
        return inverse;
    }
}
