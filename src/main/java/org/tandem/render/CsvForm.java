package org.tandem.render;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** What Commons CSV is told for tables of text: the form that {@link CsvBytes} writes tables of cells in. */
final class CsvForm {
    static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(',')
            .setQuote('"')
            .setRecordSeparator("\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .setNullString("")
            .get();

    private CsvForm() {}
}
