package org.tandem.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
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
    /** So few that no exponent is written. */
    private static final int FEW = 6;
    /** A number below 2^31 times this, without these bits, is a tenth of it: dividing takes several times as long. */
    private static final long TENTH = 0xCCCC_CCCDL;

    private static final int TENTH_BITS = 35;
    private static final String SEPARATOR = "; ";
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
            text(text.text());
        } else if (cell instanceof Cell.Count count) {
            number(count.value());
        } else if (cell instanceof Cell.Listing listing) {
            listing(listing.items());
        } else if (cell instanceof Cell.Decimal decimal) {
            decimal(decimal.value());
        } else if (cell instanceof Cell.Date date) {
            date(date.value());
        }
    }

    private void text(String text) throws IOException {
        if (!plain(text)) {
            guarded(text);
        }
    }

    private void listing(List<String> items) throws IOException {
        int length = 0;
        for (String item : items) {
            length += item.length() + SEPARATOR.length();
        }
        boolean whole = room(length);
        int begin = used;
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 && whole) {
                buffer[used++] = ';';
                buffer[used++] = ' ';
            }
            if (!whole || !plain(items.get(i))) {
                used = begin;
                guarded(String.join(SEPARATOR, items));
                return;
            }
        }
    }

    /**
     * Writes a text that needs neither guard nor quotes nor more than a byte for each character, as nearly all are; false, and
     * nothing, where it is none.
     */
    private boolean plain(String text) throws IOException {
        int length = text.length();
        if (length == 0 || !room(length) || !letterOrDigit(text.charAt(0)) || text.charAt(length - 1) <= ' ') {
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

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Writes any text; a blank needs no quotes. */
    private void guarded(String words) throws IOException {
        String text = CsvText.guarded(words);
        boolean quote = !text.isEmpty() && (text.charAt(0) <= '#' || text.charAt(text.length() - 1) <= ' ');
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
        if (number < 0 || number > Integer.MAX_VALUE) {
            raw(Long.toString(number));
            return;
        }
        room(LONGEST_NUMBER);
        int end = used + 1;
        for (long ten = 10; ten <= number; ten *= 10) {
            end++;
        }
        digits((int) number, end);
    }

    /** A decimal keeps its text once it has been asked for, which is the plain one where there are few decimals. */
    private void decimal(BigDecimal number) throws IOException {
        raw(number.scale() >= 0 && number.scale() <= FEW ? number.toString() : number.toPlainString());
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
    private void digits(int number, int end) {
        int rest = number;
        for (int at = end - 1; at >= used; at--) {
            int tenth = (int) ((rest * TENTH) >>> TENTH_BITS);
            buffer[at] = (byte) ('0' + rest - 10 * tenth);
            rest = tenth;
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
