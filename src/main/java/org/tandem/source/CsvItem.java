package org.tandem.source;

/** What stands next in a CSV file: a row, or the reason why there is none. */
public sealed interface CsvItem permits CsvRow, CsvFault {
    /** The line in which it begins, from 1; 0 when the whole file is meant. */
    int line();
}
