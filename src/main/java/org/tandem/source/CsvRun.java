package org.tandem.source;

import org.jspecify.annotations.Nullable;

/**
 * Some of the records of a file that follow one another. Several runs of one file can be read at the same time, each by one
 * thread; read one after the other in the order in which the reader gave them they are the file.
 */
public interface CsvRun {
    /** The next row or fault; null at the end of the run. The places of the row before are gone then, unless it was told to keep them. */
    @Nullable
    CsvItem next();
}
