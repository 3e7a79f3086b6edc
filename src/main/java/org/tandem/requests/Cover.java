package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Amounts over spans of days, to be swept: how much stands on a day, and where that changes. */
final class Cover {
    /** So much from one day to another, both included, in days since 1970. */
    record Piece(long quantity, long first, long last) {}

    private final List<Piece> pieces = new ArrayList<>();

    Cover copy() {
        Cover copy = new Cover();
        copy.pieces.addAll(pieces);
        return copy;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    long on(long day) {
        long sum = 0;
        for (Piece piece : pieces) {
            if (piece.first() <= day && day <= piece.last()) {
                sum += piece.quantity();
            }
        }
        return sum;
    }

    /** The days from {@code first} to {@code last} on which the amount may differ from the day before. */
    NavigableSet<Long> steps(long first, long last) {
        NavigableSet<Long> steps = new TreeSet<>();
        steps.add(first);
        for (Piece piece : pieces) {
            for (long day : new long[] {piece.first(), piece.last() + 1}) {
                if (first < day && day <= last) {
                    steps.add(day);
                }
            }
        }
        return steps;
    }

    /** The least that stands on any day of the span. */
    long least(long first, long last) {
        return steps(first, last).stream().mapToLong(this::on).min().orElse(0);
    }

    /** The most that stands on any day of the span. */
    long most(long first, long last) {
        return steps(first, last).stream().mapToLong(this::on).max().orElse(0);
    }
}
