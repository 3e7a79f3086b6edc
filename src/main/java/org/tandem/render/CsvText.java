package org.tandem.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/** A table as RFC 4180 CSV: header row, LF, dot decimals, blank for unknown, no thousands separators. */
final class CsvText {
    static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(',')
            .setQuote('"')
            .setRecordSeparator("\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .setNullString("")
            .get();

    private CsvText() {}

    static String render(Table table) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns().stream().map(Column::key));
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvText::printed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The cell's text as it is printed. Commons CSV quotes a blank at the beginning of a record, but not a null. */
    static @Nullable String printed(Cell cell) {
        String value = value(cell);
        return value.isEmpty() ? null : value;
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return guarded(text.text());
        }
        if (cell instanceof Cell.Listing listing) {
            return guarded(String.join("; ", listing.items()));
        }
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.value());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return decimal.value().toPlainString();
        }
        return cell instanceof Cell.Date date ? date.value().toString() : "";
    }

    /**
     * A spreadsheet runs a cell that begins with {@code = + - @}, TAB or CR as a formula: such a text, and one that only
     * looks guarded already, gets one leading apostrophe, which reading takes off again.
     */
    static String guarded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && "=+-@\t\r".indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }
}
