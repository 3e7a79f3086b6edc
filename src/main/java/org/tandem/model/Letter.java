package org.tandem.model;

import java.util.Locale;
import java.util.Optional;

/** What an actor is to an activity. Which letters a matrix knows, and what {@link #S} means in it, its {@link LetterModel} says. */
public enum Letter {
    /** Does the work. */
    R,
    /** Answers for the result and signs it off; in DACI approves it. Exactly one for an activity. */
    A,
    /** Is consulted before; in DACI contributes. */
    C,
    /** Is informed after. */
    I,
    /** Does the work and answers for it. */
    AR,
    /** Supports with means (RASCI), or signs off what was verified (RACI-VS). */
    S,
    /** Verifies the result against its criteria (RACI-VS). */
    V,
    /** Drives the work to a decision (DACI). */
    D;

    /** {@code R A C I S V D} or {@code A/R}. */
    public String code() {
        return this == AR ? "A/R" : name();
    }

    /** Whether it carries accountability. */
    public boolean accountable() {
        return this == A || this == AR;
    }

    /** Whether it carries the work. */
    public boolean responsible() {
        return this == R || this == AR || this == D;
    }

    /** The letter written as {@code code}, in any case; {@code R/A} is {@code A/R}. */
    public static Optional<Letter> of(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "R" -> Optional.of(R);
            case "A" -> Optional.of(A);
            case "C" -> Optional.of(C);
            case "I" -> Optional.of(I);
            case "A/R", "R/A", "AR" -> Optional.of(AR);
            case "S" -> Optional.of(S);
            case "V" -> Optional.of(V);
            case "D" -> Optional.of(D);
            default -> Optional.empty();
        };
    }
}
