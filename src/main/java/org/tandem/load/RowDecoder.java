package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvRow;

/** Turns a row of one table into records, none where it cannot be used. */
interface RowDecoder {
    /** Decodes {@code row}; its sensitivity and what is wrong with it go to {@code notes}. */
    RowOutcome decode(CsvRow row, RowNotes notes);

    /** Takes plain rows of {@code file} in the decoder's place; null where that has to see each. */
    default @Nullable PlainRows plain(String file) {
        return null;
    }

    /** Whether figures of several rows are added, so that a row that stands twice must not be decoded twice. */
    default boolean adds() {
        return false;
    }
}
