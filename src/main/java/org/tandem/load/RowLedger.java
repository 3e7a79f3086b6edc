package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/**
 * Takes rows. Of what several ledgers took one can be made as if it had taken all: it is no matter how the rows are divided
 * among them, nor in which order they are put together.
 */
public interface RowLedger<R> extends Consumer<R> {
    /** An empty ledger that works by the same rules, to be merged; what it tells goes to {@code findings}. */
    RowLedger<R> sibling(Consumer<Finding> findings);

    /**
     * Another way into this ledger, for another thread: what it takes this one has, once it {@linkplain #end has ended}. What it
     * tells goes to {@code findings}.
     */
    RowLedger<R> hand(Consumer<Finding> findings);

    /** To be called of each hand when it has all its rows. */
    void end();

    /** Takes all that {@code sibling} took, which is of no use afterwards. */
    void merge(RowLedger<R> sibling);
}
