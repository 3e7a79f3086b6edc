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
    private final int[] found = new int[NeedBatch.ROWS + 1];

    NeedCells(Precedence precedence) {
        this.claims = new NeedClaims(precedence);
    }

    /** Adds the row that stands in {@code rows} from {@code from} on, as {@link NeedBatch} lays it out. */
    void add(long[] rows, int from) {
        add(cells.of(rows[from + NeedBatch.KEY]), rows, from);
    }

    /** Adds {@code count} rows, one after the other in {@code rows}. */
    void addAll(long[] rows, int count) {
        for (int begin = 0; begin < count; begin += NeedBatch.ROWS) {
            int some = Math.min(NeedBatch.ROWS, count - begin);
            cells.of(rows, begin, NeedBatch.WIDTH, some, found);
            for (int i = 0; i < some; i++) {
                add(found[i], rows, (begin + i) * NeedBatch.WIDTH);
            }
        }
    }

    private void add(int cell, long[] rows, int from) {
        long key = rows[from + NeedBatch.KEY];
        long days = rows[from + NeedBatch.DAYS];
        long place = rows[from + NeedBatch.PLACE];
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        // all figures of a row stand alike
        int standing = claims.standing(NeedClaims.figure(0, days), place);
        long inNeed = rows[from + NeedBatch.IN_NEED];
        if (inNeed >= 0) {
            long figure = NeedClaims.figure(inNeed, days);
            state(page, at, figure, place, standing);
            claims.extreme(page, at + LEAST, figure, place, standing, -1);
            claims.extreme(page, at + MOST, figure, place, standing, 1);
        } else if (page[at + LEAST + 1] == 0) {
            claims.better(page, at + BASE, NeedClaims.figure(0, days), place, standing);
        }
        long severity = rows[from + NeedBatch.SEVERITY];
        if (severity >= 0) {
            claims.better(page, at + SEVERITY, NeedClaims.figure(severity, days), place, standing);
        }
        for (int each = 0; each < NeedBatch.OTHERS.length; each++) {
            long value = rows[from + NeedBatch.OTHERS[each]];
            if (value >= 0) {
                more(key, 2 * each + 1, NeedClaims.figure(value, days), place, standing);
            }
        }
    }

    /** Takes a claim of the people in need. To be done before it is taken for the least or the most. */
    private void state(long[] page, int at, long figure, long place, int standing) {
        if (page[at + LEAST + 1] == 0) {
            page[at + BASE + 1] = 0;
        }
        claims.better(page, at + BASE, figure, place, standing);
    }

    private void more(long key, int which, long figure, long place, int standing) {
        Pages pages = others == null ? new Pages(WIDTH) : others;
        others = pages;
        int cell = pages.of(key);
        claims.better(pages.page(cell), pages.at(cell) + which, figure, place, standing);
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
                long place = NeedClaims.translated(from[start + which + 1], numbers);
                if (place != 0) {
                    more(key, which, from[start + which], place, claims.standing(from[start + which], place));
                }
            }
        }
    }

    private void merge(long[] from, int start, Keys keys, int[] numbers) {
        int cell = cells.of(keys.translated(from[start]));
        long[] page = cells.page(cell);
        int at = cells.at(cell);
        if (from[start + LEAST + 1] != 0) {
            long place = NeedClaims.translated(from[start + BASE + 1], numbers);
            state(page, at, from[start + BASE], place, claims.standing(from[start + BASE], place));
            merge(from, start + LEAST, page, at + LEAST, numbers, -1);
            merge(from, start + MOST, page, at + MOST, numbers, 1);
        } else if (page[at + LEAST + 1] == 0) {
            merge(from, start + BASE, page, at + BASE, numbers, 0);
        }
        if (from[start + SEVERITY + 1] != 0) {
            merge(from, start + SEVERITY, page, at + SEVERITY, numbers, 0);
        }
    }

    /** Takes one claim of another ledger: the better one, or as {@link NeedClaims#extreme} does where {@code sign} is not 0. */
    private void merge(long[] from, int start, long[] page, int at, int[] numbers, int sign) {
        long figure = from[start];
        long place = NeedClaims.translated(from[start + 1], numbers);
        int standing = claims.standing(figure, place);
        if (sign == 0) {
            claims.better(page, at, figure, place, standing);
        } else {
            claims.extreme(page, at, figure, place, standing, sign);
        }
    }
}
