package org.tandem.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.tandem.document.Cell;

/**
 * Writes cells as CSV, straight to bytes: a country has millions of them. A cell is quoted where Commons CSV would quote it,
 * which writes the other tables.
 */
final class CsvBytes {
    private static final int SIZE = 1 << 15;
    private static final int LONGEST_NUMBER = 20;
    private static final int LAST_YEAR = 9999;
    private static final String SPECIAL = ",\"\n\r";

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    /** Writes to {@code out}, which stays the caller's to close. */
    CsvBytes(OutputStream out) {
        this.out = out;
    }

    /** Writes a row of words as they stand. */
    void head(List<String> words) throws IOException {
        raw(String.join(",", words) + "\n");
    }

    void row(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                put(',');
            }
            cell(cells.get(i));
        }
        put('\n');
    }

    /** Hands over what waits. */
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private void cell(Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            text(CsvText.guarded(text.text()));
        } else if (cell instanceof Cell.Count count) {
            number(count.value());
        } else if (cell instanceof Cell.Listing listing) {
            List<String> items = listing.items();
            text(CsvText.guarded(items.size() == 1 ? items.get(0) : String.join("; ", items)));
        } else if (cell instanceof Cell.Decimal decimal) {
            raw(decimal.value().toPlainString());
        } else if (cell instanceof Cell.Date date) {
            date(date.value());
        }
    }

    /** A blank is no text to quote. */
    private void text(String text) throws IOException {
        int length = text.length();
        if (length == 0) {
            return;
        }
        if (text.charAt(0) <= '#' || text.charAt(length - 1) <= ' ' || !plain(text)) {
            quoted(text);
        }
    }

    /** Writes a text that needs neither quotes nor more than a byte for each character; false where it is none. */
    private boolean plain(String text) throws IOException {
        int length = text.length();
        if (!room(length)) {
            return false;
        }
        int at = used;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || c >= 0x80) {
                return false;
            }
            buffer[at++] = (byte) c;
        }
        used = at;
        return true;
    }

    private void quoted(String text) throws IOException {
        boolean quote = text.charAt(0) <= '#' || text.charAt(text.length() - 1) <= ' ';
        for (int i = 0; i < SPECIAL.length(); i++) {
            quote |= text.indexOf(SPECIAL.charAt(i)) >= 0;
        }
        raw(quote ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }

    private void raw(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (room(bytes.length)) {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        } else {
            flush();
            out.write(bytes);
        }
    }

    private void number(long number) throws IOException {
        if (number < 0) {
            raw(Long.toString(number));
            return;
        }
        room(LONGEST_NUMBER);
        int end = used + 1;
        for (long rest = number; rest > 9; rest /= 10) {
            end++;
        }
        digits(number, end);
    }

    private void date(LocalDate date) throws IOException {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            raw(date.toString());
            return;
        }
        room(LONGEST_NUMBER);
        digits(date.getYear(), used + 4);
        put('-');
        digits(date.getMonthValue(), used + 2);
        put('-');
        digits(date.getDayOfMonth(), used + 2);
    }

    /** Writes a number up to {@code end}, with zeros before it where it is shorter. */
    private void digits(long number, int end) {
        long rest = number;
        for (int at = end - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used = end;
    }

    private void put(char c) throws IOException {
        room(1);
        buffer[used++] = (byte) c;
    }

    /** Makes room for {@code length} bytes; false where there never is so much. */
    private boolean room(int length) throws IOException {
        if (used + length > SIZE) {
            flush();
        }
        return length <= SIZE;
    }
}
