package org.tandem.load;

import org.tandem.source.CsvRow;

/** Turns a row of one table into a record. */
interface RowDecoder {
    /** What became of a row. */
    enum Outcome {
        USED,
        SET_ASIDE,
        /** Of another country: set aside, and told once for the file. */
        OTHER_COUNTRY
    }

    /** Decodes {@code row}; its sensitivity and what is wrong with it go to {@code notes}. */
    Outcome decode(CsvRow row, RowNotes notes);
}
