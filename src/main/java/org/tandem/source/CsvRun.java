package org.tandem.source;

import org.jspecify.annotations.Nullable;

/**
 * Some of the records of a file that follow one another. Several runs of one file can be read at the same time, each by one
 * thread; read one after the other in the order in which the reader gave them they are the file.
 */
public interface CsvRun {
    /**
     * Goes on to the next row or fault; false at the end of the run. The places of the row before are gone then, unless it was
     * told to keep them.
     */
    boolean advance();

    /** The cells of the row at hand where they are at hand as bytes; good until the next step. */
    @Nullable
    CellBytes cells();

    /** The row or fault at hand; null before the first and after the last. */
    @Nullable
    CsvItem item();

    /** Nothing of the run is needed any more but rows that were told to keep their places: its memory may be used again. */
    default void done() {}

    /** The next row or fault; null at the end of the run. */
    default @Nullable CsvItem next() {
        return advance() ? item() : null;
    }
}
