package org.tandem.model;

import java.util.Locale;
import java.util.Optional;

/** What an actor is to an activity. */
public enum Letter {
    /** Does the work. */
    R,
    /** Answers for the result and signs it off; exactly one for an activity. */
    A,
    /** Is consulted before. */
    C,
    /** Is informed after. */
    I,
    /** Does the work and answers for it. */
    AR;

    /** {@code R A C I} or {@code A/R}. */
    public String code() {
        return this == AR ? "A/R" : name();
    }

    /** Whether it carries accountability. */
    public boolean accountable() {
        return this == A || this == AR;
    }

    /** Whether it carries the work. */
    public boolean responsible() {
        return this == R || this == AR;
    }

    /** The letter written as {@code code}, in any case; {@code R/A} is {@code A/R}. */
    public static Optional<Letter> of(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "R" -> Optional.of(R);
            case "A" -> Optional.of(A);
            case "C" -> Optional.of(C);
            case "I" -> Optional.of(I);
            case "A/R", "R/A", "AR" -> Optional.of(AR);
            default -> Optional.empty();
        };
    }
}
