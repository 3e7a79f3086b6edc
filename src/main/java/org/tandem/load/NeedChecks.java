package org.tandem.load;

import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/** The checks of a row of needs, by the name of the fault. */
public final class NeedChecks {
    /** All, by name. */
    public static final List<NeedCheck> ALL = List.of(
            new AssessedAfterAsOf(),
            new FiguresOutOfOrder(),
            new ReachedExceedsTargeted(),
            new SectorExceedsPopulation());

    private NeedChecks() {}

    /**
     * Whether no check has anything to tell of a row, in a few comparisons of its bare numbers; where it is not sure, it has.
     *
     * @param rows as {@link NeedBatch} lays rows out, the one from {@code at} on
     * @param day from the epoch
     * @param living how many people live in the area; below 0 where that is not known
     */
    static boolean silent(long[] rows, int at, long day, long asOf, long living) {
        long population = rows[at + NeedBatch.POPULATION];
        long affected = rows[at + NeedBatch.AFFECTED];
        long inNeed = rows[at + NeedBatch.IN_NEED];
        long targeted = rows[at + NeedBatch.TARGETED];
        long reached = rows[at + NeedBatch.REACHED];
        if (population == PlainCells.ODD
                || affected == PlainCells.ODD
                || targeted == PlainCells.ODD
                || reached == PlainCells.ODD
                || day > asOf) {
            return false;
        }
        return within(inNeed, affected)
                && within(inNeed, population)
                && within(inNeed, living)
                && within(affected, population)
                && within(targeted, inNeed)
                && within(reached, targeted);
    }

    /** Whether one of the two is not known or the first not larger. */
    private static boolean within(long figure, long limit) {
        return limit < 0 || figure <= limit;
    }

    /** Tells what is wrong with {@code row}; the row is used all the same. */
    public static void check(NeedRow row, CheckContext context, Consumer<Finding> findings) {
        for (NeedCheck check : ALL) {
            check.check(row, context, findings);
        }
    }
}
