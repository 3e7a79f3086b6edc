package org.tandem.change;

import java.util.Locale;
import org.tandem.model.Interval;

/** Whether fewer or more people are without help than before: told only where the two intervals do not overlap. */
public enum Trend {
    BETTER,
    WORSE,
    /** The figures are the same. */
    SAME,
    /** The intervals overlap: the truth may have gone either way. */
    UNCERTAIN,
    /** One of them is not known, or too small to show. */
    NOT_KNOWN;

    /** The word in data formats; blank where not known. */
    public String code() {
        return this == NOT_KNOWN ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** How people without help went from {@code then} to {@code now}. */
    static Trend of(Interval then, Interval now) {
        if (!then.known() || !now.known()) {
            return NOT_KNOWN;
        }
        if (then.equals(now)) {
            return SAME;
        }
        if (then.low().exceeds(now.high())) {
            return BETTER;
        }
        return now.low().exceeds(then.high()) ? WORSE : UNCERTAIN;
    }
}
