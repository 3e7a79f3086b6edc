package org.tandem.load;

import org.tandem.source.CellBytes;

/**
 * Takes the rows of which every cell came before, or is a bare number, and of which nothing is to be told. It does with them
 * what the table's decoder would do, without making anything of them; nearly all rows of a large table are such.
 */
interface PlainRows {
    /** What {@link #take} answers for a row that it leaves to the decoder. */
    int ODD = -1;

    /** Takes {@code row}; the rank of its sensitivity, or {@link #ODD}. */
    int take(CellBytes row);

    /** The rank of how sensitive it is to tell something of the counts of the row that was taken last. */
    int rankOfCounts();

    /** Passes on what it still holds. */
    void end();
}
