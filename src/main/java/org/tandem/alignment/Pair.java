package org.tandem.alignment;

import java.util.Locale;
import org.tandem.model.Stance.Objective;

/**
 * Two objectives of different actors, and how they stand to each other.
 *
 * @param first what people call the owner of {@code one}
 * @param second what people call the owner of {@code other}
 * @param rule id of the record of the plan, or of the rule of the table, that says so; empty where none does
 */
record Pair(String first, Objective one, String second, Objective other, Score score, String reason, String rule) {
    /** How two objectives stand to each other, worst first. */
    enum Score {
        IN_TENSION,
        ALIGNED,
        NEUTRAL,
        /** Nobody says what one of them needs or does, so nothing can be said. */
        NOT_SCORED;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Score of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
