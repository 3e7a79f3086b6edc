package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.model.Precedence;

/**
 * What rows say of each cell, in a few numbers. Each figure keeps the best claim made for it; so the rows may come in any
 * order, and what was gathered in parts can be put together.
 */
final class NeedCells {
    /** The claim of the people in need, or of the best row where none states them; the least; the most; the severity. */
    static final int BASE = 1;

    static final int LEAST = 3;
    static final int MOST = 5;
    static final int SEVERITY = 7;
    private static final int WIDTH = 9;

    /** Figures that most tables do not have. */
    static final int POPULATION = 1;

    static final int AFFECTED = 3;
    static final int TARGETED = 5;
    static final int REACHED = 7;

    private static final long[] NOTHING = new long[WIDTH];

    final NeedClaims claims;
    final Pages cells = new Pages(WIDTH);
    private @Nullable Pages others;
    private final int[] found = new int[NeedBatch.ROWS];

    NeedCells(Precedence precedence) {
        this.claims = new NeedClaims(precedence);
    }

    /** Adds the row that stands in {@code rows} from {@code from} on, as {@link NeedBatch} lays it out. */
    void add(long[] rows, int from) {
        add(cells.of(rows[from + NeedBatch.KEY]), rows, from);
    }

    /** Adds {@code count} rows, one after the other in {@code rows}. */
    void addAll(long[] rows, int count) {
        cells.of(rows, NeedBatch.WIDTH, count, found);
        for (int i = 0; i < count; i++) {
            add(found[i], rows, i * NeedBatch.WIDTH);
        }
    }

    private void add(int cell, long[] rows, int from) {
        long key = rows[from + NeedBatch.KEY];
        long days = rows[from + NeedBatch.DAYS];
        long place = rows[from + NeedBatch.PLACE];
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        long inNeed = rows[from + NeedBatch.IN_NEED];
        if (inNeed >= 0) {
            long figure = NeedClaims.figure(inNeed, days);
            state(page, at, figure, place, figure, place);
            extreme(page, at + MOST, figure, place, 1);
        } else if (page[at + LEAST + 1] == 0) {
            claims.better(page, at + BASE, NeedClaims.figure(0, days), place);
        }
        long severity = rows[from + NeedBatch.SEVERITY];
        if (severity >= 0) {
            claims.better(page, at + SEVERITY, NeedClaims.figure(severity, days), place);
        }
        more(key, POPULATION, rows[from + NeedBatch.POPULATION], days, place);
        more(key, AFFECTED, rows[from + NeedBatch.AFFECTED], days, place);
        more(key, TARGETED, rows[from + NeedBatch.TARGETED], days, place);
        more(key, REACHED, rows[from + NeedBatch.REACHED], days, place);
    }

    /** Takes a claim of the people in need, and the least that is claimed where it comes from. */
    private void state(long[] page, int at, long figure, long place, long least, long leastPlace) {
        if (page[at + LEAST + 1] == 0) {
            page[at + BASE + 1] = 0;
        }
        claims.better(page, at + BASE, figure, place);
        extreme(page, at + LEAST, least, leastPlace, -1);
    }

    /**
     * Keeps the lower ({@code sign} below 0) or the higher of two claims; of two with one value the better. One that may be valid
     * drives out one that is not: what has long been superseded, or is not known yet, contradicts nobody.
     */
    private void extreme(long[] page, int at, long figure, long place, int sign) {
        if (page[at + 1] != 0) {
            int turn = claims.turn(figure, place);
            int held = claims.turn(page[at], page[at + 1]);
            if (turn != held) {
                if (turn < held) {
                    page[at] = figure;
                    page[at + 1] = place;
                }
                return;
            }
        }
        int more = sign * Long.compare(NeedClaims.value(figure), NeedClaims.value(page[at]));
        if (page[at + 1] == 0 || more > 0 || (more == 0 && claims.isBetter(figure, place, page[at], page[at + 1]))) {
            page[at] = figure;
            page[at + 1] = place;
        }
    }

    private void more(long key, int which, long value, long days, long place) {
        if (value >= 0) {
            more(key, which, NeedClaims.figure(value, days), place);
        }
    }

    private void more(long key, int which, long figure, long place) {
        Pages pages = others == null ? new Pages(WIDTH) : others;
        others = pages;
        int cell = pages.of(key);
        claims.better(pages.page(cell), pages.at(cell) + which, figure, place);
    }

    /** The claims of {@link #POPULATION}, {@link #AFFECTED} and so on of {@code key}; all 0 where it has none. */
    Claims others(long key) {
        if (others == null) {
            return new Claims(NOTHING, 0);
        }
        int cell = others.find(key);
        return cell < 0 ? new Claims(NOTHING, 0) : new Claims(others.page(cell), others.at(cell));
    }

    /** Where the claims of a cell stand. Its page is shared, never copied. */
    @SuppressWarnings("ArrayRecordComponent")
    record Claims(long[] page, int at) {}

    /** Translates the key of another ledger. */
    interface Keys {
        long translated(long key);
    }

    /** Takes all that {@code other} has. */
    void merge(NeedCells other, Keys keys) {
        int[] numbers = claims.numbersOf(other.claims);
        for (int cell = 0; cell < other.cells.size(); cell++) {
            merge(other.cells.page(cell), other.cells.at(cell), keys, numbers);
        }
        for (int cell = 0; other.others != null && cell < other.others.size(); cell++) {
            long[] from = other.others.page(cell);
            int start = other.others.at(cell);
            long key = keys.translated(from[start]);
            for (int which = POPULATION; which <= REACHED; which += 2) {
                if (from[start + which + 1] != 0) {
                    more(key, which, from[start + which], NeedClaims.translated(from[start + which + 1], numbers));
                }
            }
        }
    }

    private void merge(long[] from, int start, Keys keys, int[] numbers) {
        int cell = cells.of(keys.translated(from[start]));
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        long base = NeedClaims.translated(from[start + BASE + 1], numbers);
        if (from[start + LEAST + 1] != 0) {
            long least = NeedClaims.translated(from[start + LEAST + 1], numbers);
            state(page, at, from[start + BASE], base, from[start + LEAST], least);
            extreme(page, at + MOST, from[start + MOST], NeedClaims.translated(from[start + MOST + 1], numbers), 1);
        } else if (page[at + LEAST + 1] == 0) {
            claims.better(page, at + BASE, from[start + BASE], base);
        }
        long severity = NeedClaims.translated(from[start + SEVERITY + 1], numbers);
        if (severity != 0) {
            claims.better(page, at + SEVERITY, from[start + SEVERITY], severity);
        }
    }
}
