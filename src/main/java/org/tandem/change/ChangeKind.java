package org.tandem.change;

import java.util.Locale;

/** What became of a cell between two states, in the order in which a report tells it. */
public enum ChangeKind {
    /** A gap, known not to be one before. */
    NEW("a gap now, and known not to be one before"),
    /** A gap that had been closed since it was first seen. */
    RE_OPENED("a gap again: it had been one, was closed, and is back"),
    CLOSED("a gap before, and known not to be one now"),
    PERSISTENT("a gap before and now"),
    /** Whether a gap or not. */
    NEWLY_ASSESSED("no need was stated before"),
    /** Never a gap that was closed. */
    NO_LONGER_ASSESSED("no need is stated any more; what was a gap is not closed by that"),
    /** Whether a gap or not. */
    NOW_KNOWN("people in need or reached were not known before"),
    /** Never a gap that was closed. */
    NO_LONGER_KNOWN("people in need or reached are not known any more; what was a gap is not closed by that"),
    /** No gap, or not known to be one, before and now; other figures differ. */
    CHANGED("no gap, or not known to be one, before and now; figures, severity or partners differ"),
    /** Nothing to tell. */
    UNCHANGED("nothing differs");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String meaning;

    ChangeKind(String meaning) {
        this.meaning = meaning;
    }

    /** The word in data formats, as {@code re-opened}. */
    public String code() {
        return code;
    }

    /** What it says. */
    public String meaning() {
        return meaning;
    }

    /**
     * What became of a cell.
     *
     * @param gapBefore whether it was a gap in a state before {@code then}
     * @param differs whether any of its figures, its severity or its partners differ
     */
    static ChangeKind of(Standing then, Standing now, boolean gapBefore, boolean differs) {
        if (then == Standing.NOT_ASSESSED || now == Standing.NOT_ASSESSED) {
            return then == now ? UNCHANGED : now == Standing.NOT_ASSESSED ? NO_LONGER_ASSESSED : NEWLY_ASSESSED;
        }
        if (then == now) {
            return now == Standing.GAP ? PERSISTENT : differs ? CHANGED : UNCHANGED;
        }
        if (then == Standing.NOT_KNOWN || now == Standing.NOT_KNOWN) {
            return now == Standing.NOT_KNOWN ? NO_LONGER_KNOWN : NOW_KNOWN;
        }
        return now == Standing.NO_GAP ? CLOSED : gapBefore ? RE_OPENED : NEW;
    }
}
