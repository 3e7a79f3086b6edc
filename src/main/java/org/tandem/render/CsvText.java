package org.tandem.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/** A table as RFC 4180 CSV: header row, LF, dot decimals, blank for unknown, no thousands separators. */
final class CsvText {
    private CsvText() {}

    static String render(Table table) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** The same where the text need not all be in memory at once; {@code out} stays open. */
    static void write(Table table, OutputStream out) throws IOException {
        CsvBytes csv = new CsvBytes(out);
        csv.head(table.columns().stream().map(Column::key).toList());
        for (List<Cell> row : table.rows()) {
            csv.row(row);
        }
        csv.flush();
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
