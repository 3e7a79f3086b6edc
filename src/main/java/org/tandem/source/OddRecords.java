package org.tandem.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Has single records read by Commons CSV, one parser for all of them: each makes itself large buffers, whatever it is to read.
 * None of the records has a broken quote.
 */
final class OddRecords {
    private final Given given = new Given();
    private final Iterator<CSVRecord> records;

    OddRecords(char delimiter) {
        try {
            CSVParser parser = CSVParser.builder()
                    .setReader(given)
                    .setFormat(CommonsReader.format(delimiter))
                    .get();
            records = Objects.requireNonNull(parser).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the one record that {@code text} holds, with or without the line end after it. */
    List<String> cells(String text) {
        int end = text.length();
        end -= end > 0 && text.charAt(end - 1) == '\n' ? 1 : 0;
        end -= end > 0 && text.charAt(end - 1) == '\r' ? 1 : 0;
        // after a line feed the parser does not look ahead, so that it may wait there for the next record
        given.text = text.substring(0, end) + '\n';
        given.at = 0;
        return Arrays.asList(records.next().values());
    }

    /** Gives a record when there is one. */
    private static final class Given extends Reader {
        private String text = "";
        private int at;

        @Override
        public int read(char[] into, int from, int length) {
            int count = Math.min(length, text.length() - at);
            if (count == 0) {
                return -1;
            }
            text.getChars(at, at + count, into, from);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
