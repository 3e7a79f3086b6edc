package org.tandem.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Meanwhile;
import org.tandem.document.Table;

/** A table as RFC 4180 CSV: header row, LF, dot decimals, blank for unknown, no thousands separators. */
final class CsvText {
    private static final int MANY = 1 << 12;
    private static final int AT_ONCE = 1 << 12;
    /** Bytes of so many rows, mostly. */
    private static final int ASIDE = 1 << 20;

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
        if (table.rows().size() < MANY) {
            rows(table.rows(), csv);
        } else {
            manyRows(table.rows(), csv, out);
        }
        csv.flush();
    }

    private static void rows(List<List<Cell>> rows, CsvBytes csv) throws IOException {
        for (List<Cell> row : rows) {
            csv.row(row);
        }
    }

    /**
     * Many rows are mostly made when they are asked for: always some of them are made and put into bytes in another thread while
     * those before are written.
     */
    private static void manyRows(List<List<Cell>> rows, CsvBytes csv, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ASIDE);
        CsvBytes aside = new CsvBytes(bytes);
        int size = rows.size();
        for (int at = 0; at < size; at += 2 * AT_ONCE) {
            int end = Math.min(at + 2 * AT_ONCE, size);
            int half = (at + end) / 2;
            List<List<Cell>> next = rows.subList(half, end);
            Meanwhile<CsvBytes> made = Meanwhile.of("rows", () -> all(next, aside));
            rows(rows.subList(at, half), csv);
            csv.flush();
            made.get();
            bytes.writeTo(out);
            bytes.reset();
        }
    }

    private static CsvBytes all(List<List<Cell>> rows, CsvBytes csv) {
        try {
            rows(rows, csv);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv;
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
