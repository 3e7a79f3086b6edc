package org.tandem.source;

import java.util.Locale;
import java.util.Optional;

/**
 * How much harm the disclosure of a record could do, from the least to the most.
 *
 * <p>The four levels of the information-sharing protocols used in humanitarian response; when several apply, the highest
 * holds. Declared in rising order, so {@link #compareTo} compares harm.
 */
public enum Sensitivity {
    LOW,
    MODERATE,
    HIGH,
    SEVERE;

    /** The level written as {@code text} in any case, surrounding blanks ignored; empty when it is none of the four. */
    public static Optional<Sensitivity> of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (Sensitivity level : values()) {
            if (level.name().equals(wanted)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The more harmful of this level and {@code other}. */
    public Sensitivity highest(Sensitivity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Its place among the levels, 0 for LOW to 3 for SEVERE: where counts by level are kept in a row of numbers. */
    public int rank() {
        return switch (this) {
            case LOW -> 0;
            case MODERATE -> 1;
            case HIGH -> 2;
            case SEVERE -> 3;
        };
    }

    /** The level with that place. */
    public static Sensitivity ofRank(int rank) {
        return switch (rank) {
            case 0 -> LOW;
            case 1 -> MODERATE;
            case 2 -> HIGH;
            case 3 -> SEVERE;
            default -> throw new IllegalArgumentException("no level has the place " + rank);
        };
    }

    /** Whether this level is {@code limit} or less. */
    public boolean atMost(Sensitivity limit) {
        return compareTo(limit) <= 0;
    }
}
