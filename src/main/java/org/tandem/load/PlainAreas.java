package org.tandem.load;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What plain rows need of the areas that they name, by the numbers that a table's cells have. It stands close together: every
 * row looks into it somewhere else, and mostly waits for memory.
 */
final class PlainAreas {
    /** Bits of one more than the area's number in a ledger, 0 until it was asked for. Above them stands one more than its level. */
    private static final int LEDGER_BITS = 26;

    private static final int LEDGER = (1 << LEDGER_BITS) - 1;
    /** The highest level there is room for; what tells levels apart lies far below. */
    static final int DEEPEST = (1 << (Integer.SIZE - LEDGER_BITS)) - 2;

    /** 0 where rows that name an area so are not plain. */
    private int[] facts = new int[1 << 5];
    /** None until there is an area of which it is known. */
    private long @Nullable [] populations;

    /**
     * Takes what is known of an area.
     *
     * @param level from 0 for the country; one above {@link #DEEPEST}, as of a chain of areas that lie in each other, counts as that
     * @param population below 0 where it is not known
     */
    void put(int number, int level, long population) {
        if (number >= facts.length) {
            facts = Arrays.copyOf(facts, Math.max(number + 1, 2 * facts.length));
        }
        facts[number] = (Math.min(level, DEEPEST) + 1) << LEDGER_BITS;
        long[] known = populations;
        if (known == null && population < 0) {
            return;
        }
        if (known == null) {
            known = new long[facts.length];
            Arrays.fill(known, -1);
        } else if (known.length < facts.length) {
            int before = known.length;
            known = Arrays.copyOf(known, facts.length);
            Arrays.fill(known, before, known.length, -1);
        }
        known[number] = population;
        populations = known;
    }

    /** Rows that name the area so are not plain. */
    void none(int number) {
        if (number < facts.length) {
            facts[number] = 0;
        }
    }

    boolean has(int number) {
        return number < facts.length && facts[number] != 0;
    }

    /** The administrative level of an area that is there. */
    int level(int number) {
        return (facts[number] >>> LEDGER_BITS) - 1;
    }

    /** How many people live there as the workspace's gazetteer says; below 0 where it does not. */
    long population(int number) {
        long[] known = populations;
        return known == null || number >= known.length ? -1 : known[number];
    }

    /** The area's number in a ledger; below 0 until it was given. */
    int ledger(int number) {
        return (facts[number] & LEDGER) - 1;
    }

    void ledger(int number, int area) {
        facts[number] = (facts[number] & ~LEDGER) | (area + 1);
    }
}
