package org.tandem.load;

import java.util.Arrays;
import org.tandem.load.NeedClaims.Statement;
import org.tandem.source.Sensitivity;

/**
 * Rows of needs as bare numbers, gathered by one thread and handed to the store many at a time, which is locked for each
 * handing over. While another thread has the lock, some more are gathered, for waiting takes longer. A figure below 0 is not
 * stated.
 */
final class NeedBatch {
    static final int KEY = 0;
    static final int DAYS = 1;
    static final int PLACE = 2;
    static final int POPULATION = 3;
    static final int AFFECTED = 4;
    static final int IN_NEED = 5;
    static final int TARGETED = 6;
    static final int REACHED = 7;
    static final int SEVERITY = 8;
    static final int WIDTH = 9;
    /** Figures that most tables do not have, in the order in which a ledger keeps them. */
    static final int[] OTHERS = {POPULATION, AFFECTED, TARGETED, REACHED};

    /** Rows that are handed over at once, where nobody else is handing over. */
    static final int ROWS = 1 << 9;
    /** Rows that are gathered at most. */
    private static final int MOST = 2 * ROWS;

    private final NeedStore store;
    private final String file;
    /** Those taken, then room for one more. */
    final long[] rows = new long[(MOST + 1) * WIDTH];

    private int used;

    /** For rows of {@code file}. */
    NeedBatch(NeedStore store, String file) {
        this.store = store;
        this.file = file;
    }

    /** Where the next row may be written; until it is {@linkplain #take taken} it is none. */
    int next() {
        return used * WIDTH;
    }

    /** Takes the row that was written at {@link #next}. */
    void take() {
        if (++used == MOST) {
            end();
        } else if (used == ROWS && store.offer(rows, used)) {
            used = 0;
        }
    }

    void end() {
        store.add(rows, used);
        used = 0;
    }

    /** The key of a cell, whose area has the number {@code plain} among {@code areas}. */
    long key(AreaCells areas, int plain, SectorCells.Read sector, GroupCells.Read group, Sensitivity level) {
        int area = areas.plain().ledger(plain);
        if (area < 0) {
            area = store.area(areas.code(plain));
            areas.plain().ledger(plain, area);
        }
        if (sector.number < 0) {
            sector.number = store.sector(sector.code());
        }
        if (group.number < 0) {
            group.number = store.group(group.group);
        }
        return NeedStore.key(area, sector.number, group.number, level.rank());
    }

    /** The number of what a row says of itself. */
    int statement(NeedFrame.Said said) {
        if (said.number < 0) {
            said.number = store.statement(new Statement(file, 0, said.source(), said.method(), said.grade()));
        }
        return said.number;
    }

    /** A row written as numbers. */
    static void write(NeedRow row, long days, long place, long[] to) {
        Arrays.fill(to, 0, POPULATION, 0);
        to[DAYS] = days;
        to[PLACE] = place;
        to[POPULATION] = row.population().orElse(-1);
        to[AFFECTED] = row.affected().orElse(-1);
        to[IN_NEED] = row.inNeed().orElse(-1);
        to[TARGETED] = row.targeted().orElse(-1);
        to[REACHED] = row.reached().orElse(-1);
        to[SEVERITY] = row.severity().orElse(-1);
    }
}
