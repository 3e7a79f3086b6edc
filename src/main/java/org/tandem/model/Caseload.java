package org.tandem.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a partner serves people whom no other partner of the cell serves. Declared from the safest to the least safe to add. */
public enum Caseload {
    DISTINCT,
    UNKNOWN,
    SHARED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Caseload> of(String code) {
        return Stream.of(values())
                .filter(value -> value.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** How little it promises, from 0 for people served by nobody else. */
    public int risk() {
        return switch (this) {
            case DISTINCT -> 0;
            case UNKNOWN -> 1;
            case SHARED -> 2;
        };
    }

    /** The caseload of that {@link #risk}. */
    public static Caseload ofRisk(int risk) {
        return risk == 0 ? DISTINCT : risk == 1 ? UNKNOWN : SHARED;
    }

    /** What holds when rows of one partner disagree: the claim that promises least. */
    public Caseload leastSafe(Caseload other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
