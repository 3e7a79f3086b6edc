package org.tandem.load;

import java.util.Optional;
import org.tandem.vocabulary.Aliases;

/** Whom a row of food security phases counts: the people of a phase, of phase 3 or worse, or everybody. */
enum IpcPhase {
    ALL,
    MINIMAL,
    STRESSED,
    CRISIS,
    EMERGENCY,
    CATASTROPHE,
    CRISIS_OR_WORSE;

    /** From 1 to 5; 0 for what is not one phase. */
    int number() {
        return switch (this) {
            case ALL, CRISIS_OR_WORSE -> 0;
            case MINIMAL -> 1;
            case STRESSED -> 2;
            case CRISIS -> 3;
            case EMERGENCY -> 4;
            case CATASTROPHE -> 5;
        };
    }

    /** The phase that a cell names, as {@code 3}, {@code Phase 3} or {@code 3+}. */
    static Optional<IpcPhase> read(String cell) {
        String text = Aliases.fold(cell.replace("+", " plus "));
        text = text.startsWith("phase ") ? text.substring("phase ".length()) : text;
        return Optional.ofNullable(
                switch (text) {
                    case "all", "total" -> ALL;
                    case "1" -> MINIMAL;
                    case "2" -> STRESSED;
                    case "3" -> CRISIS;
                    case "4" -> EMERGENCY;
                    case "5" -> CATASTROPHE;
                    case "3 plus" -> CRISIS_OR_WORSE;
                    default -> null;
                });
    }
}
