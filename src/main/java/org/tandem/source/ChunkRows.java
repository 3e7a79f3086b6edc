package org.tandem.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Takes whole records apart as bytes. A record with doubled quotes, or with blanks after a closing one, is read by Commons
 * CSV.
 */
final class ChunkRows implements CsvRun, CsvRow.Places {
    private final String name;
    private final char delimiter;
    private final byte separator;
    private final byte highest;
    private final byte[] bytes;
    private final ByteBuffer words;
    private final int end;
    private int next;
    private int line;
    private int begin;
    private int size;
    private int[] places = new int[64];
    private @Nullable CsvRow latest;

    /** The records in {@code bytes} from {@code start} to {@code end}, of which none has a broken quote. */
    ChunkRows(String name, char delimiter, byte[] bytes, int start, int end, int firstLine) {
        this.name = name;
        this.delimiter = delimiter;
        this.separator = (byte) delimiter;
        this.highest = (byte) Math.max(delimiter, '\r');
        this.bytes = bytes;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.next = start;
        this.end = end;
        this.line = firstLine;
    }

    @Override
    public @Nullable CsvItem next() {
        if (next >= end) {
            latest = null;
            return null;
        }
        begin = next;
        int first = line;
        int at = cells();
        if (at < 0) {
            next = afterRecord(begin);
            String record = new String(bytes, begin, next - begin, StandardCharsets.UTF_8);
            line = first + lines(record);
            latest = new CsvRow(first, odd(record), this);
        } else {
            boolean both = at + 1 < end && bytes[at] == '\r' && bytes[at + 1] == '\n';
            next = at + (both ? 2 : 1);
            line++;
            latest = new CsvRow(first, bytes, words, Arrays.copyOf(places, size), this);
        }
        return latest;
    }

    /** Finds the cells of the record that begins here; where it ends, below 0 where it is not a regular one. */
    private int cells() {
        size = 0;
        int at = begin;
        while (true) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            if (at < end && bytes[at] == '"') {
                places[size++] = ++at;
                while (bytes[at] != '"') {
                    at++;
                    if (bytes[at - 1] == '\n' || (bytes[at - 1] == '\r' && bytes[at] != '\n')) {
                        line++;
                    }
                }
                places[size++] = at++;
                if (at < end && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
                    return -1;
                }
            } else {
                places[size++] = at;
                at = cellEnd(at);
                places[size++] = at;
            }
            if (at >= end || bytes[at] != separator) {
                return at;
            }
            at++;
        }
    }

    private int cellEnd(int start) {
        int at = start;
        while (at < end) {
            byte b = bytes[at];
            if (b <= highest && (b == separator || b == '\n' || b == '\r')) {
                return at;
            }
            at++;
        }
        return at;
    }

    private int afterRecord(int start) {
        int at = start;
        boolean quoted = false;
        boolean cellBegins = true;
        for (; at < end; at++) {
            byte b = bytes[at];
            if (!quoted && (b == '\n' || b == '\r')) {
                return at + (b == '\r' && at + 1 < end && bytes[at + 1] == '\n' ? 2 : 1);
            }
            if (b == '"' && (quoted || cellBegins)) {
                // a doubled quote closes and opens again
                quoted = !quoted;
                cellBegins = !quoted && at + 1 < end && bytes[at + 1] == '"';
            } else {
                cellBegins = !quoted && b == separator;
            }
        }
        return end;
    }

    private List<String> odd(String record) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(record))
                .setFormat(CommonsReader.format(delimiter))
                .get()) {
            return Arrays.asList(parser.iterator().next().values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(String text) {
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean both = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            lines += (c == '\n' || c == '\r') && !both ? 1 : 0;
        }
        return lines;
    }

    @Override
    public String file() {
        return name;
    }

    @Override
    public Origin place(CsvRow row, int index) {
        return row == latest ? places(row, index + 1).get(index) : row.origin();
    }

    @Override
    public List<Origin> places(CsvRow row) {
        return row == latest ? places(row, row.size()) : List.of();
    }

    private List<Origin> places(CsvRow row, int count) {
        String record = new String(bytes, begin, next - begin, StandardCharsets.UTF_8);
        return CellPlaces.of(record, count, delimiter, new Origin(name, row.line(), 1));
    }
}
