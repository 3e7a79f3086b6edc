package org.tandem.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes whole records apart as bytes. A record with doubled quotes, or with blanks after a closing one, is read by Commons
 * CSV.
 */
final class ChunkRows implements CsvRun, CsvRow.Places {
    private static final long FEEDS = Words.all((byte) '\n');
    private static final long RETURNS = Words.all((byte) '\r');

    private final String name;
    private final char delimiter;
    private final byte separator;
    private final long separators;
    private final byte[] bytes;
    private final CellBytes cells;
    private final Runnable whenDone;
    private final int end;
    private int next;
    private int line;
    private int begin;
    private boolean regular;
    private @Nullable OddRecords odd;
    /** The record at hand, once it was asked for. */
    private @Nullable CsvRow row;

    /**
     * The records in {@code bytes} from {@code start} to {@code end}, of which none has a broken quote and all have a line end,
     * the last maybe just behind {@code end}.
     *
     * @param whenDone is told that the bytes are needed no more
     */
    ChunkRows(String name, char delimiter, byte[] bytes, int start, int end, int firstLine, Runnable whenDone) {
        this.whenDone = whenDone;
        this.name = name;
        this.delimiter = delimiter;
        this.separator = (byte) delimiter;
        this.separators = Words.all(separator);
        this.bytes = bytes;
        this.cells = new CellBytes(bytes, 32);
        this.next = start;
        this.end = end;
        this.line = firstLine;
    }

    @Override
    public boolean advance() {
        row = null;
        regular = false;
        if (next >= end) {
            return false;
        }
        begin = next;
        int first = line;
        int at = split();
        if (at < 0) {
            next = afterRecord(begin);
            String record = new String(bytes, begin, next - begin, StandardCharsets.UTF_8);
            line = first + lines(record);
            row = new CsvRow(first, odd(record), this);
        } else {
            boolean both = at + 1 < end && bytes[at] == '\r' && bytes[at + 1] == '\n';
            next = at + (both ? 2 : 1);
            line++;
            cells.line = first;
            regular = true;
        }
        return true;
    }

    @Override
    public @Nullable CellBytes cells() {
        return regular ? cells : null;
    }

    @Override
    public @Nullable CsvItem item() {
        if (row == null && regular) {
            row = new CsvRow(cells.copy(), this);
        }
        return row;
    }

    @Override
    public void done() {
        whenDone.run();
    }

    /**
     * Finds the cells of the record that begins here; where it ends, below 0 where it is not a regular one. Every byte of a
     * file passes here, so all it needs is at hand in local variables.
     */
    private int split() {
        byte[] all = bytes;
        byte comma = separator;
        long commas = separators;
        int[] places = cells.places;
        long[] hashes = cells.hashes;
        int size = 0;
        int at = begin;
        while (true) {
            if (size == hashes.length) {
                cells.grow();
                places = cells.places;
                hashes = cells.hashes;
            }
            if (all[at] == '"') {
                int from = ++at;
                at = closing(at);
                places[2 * size] = from;
                places[2 * size + 1] = at;
                hashes[size] = CellBytes.hash(all, from, at++);
                if (at < end && all[at] != comma && all[at] != '\n' && all[at] != '\r') {
                    return -1;
                }
            } else {
                places[2 * size] = at;
                long hash = 0;
                long word = Words.at(all, at);
                long ends = ends(word, commas);
                while (ends == 0) {
                    hash = CellBytes.mixed(hash, word);
                    at += Words.SIZE;
                    word = Words.at(all, at);
                    ends = ends(word, commas);
                }
                long first = ends & -ends;
                at += Words.before(first);
                places[2 * size + 1] = at;
                hash = CellBytes.mixed(hash, word & Words.mask(first));
                hashes[size] = CellBytes.hash(hash, at - places[2 * size]);
            }
            size++;
            if (at >= end || all[at] != comma) {
                cells.size = size;
                return at;
            }
            at++;
        }
    }

    /** The top bit of each byte of {@code word} that ends a cell without quotes. */
    private static long ends(long word, long commas) {
        long low = Words.low(word);
        long others = Words.differ(low, commas) & Words.differ(low, FEEDS) & Words.differ(low, RETURNS);
        return ~(others | word) & Words.TOPS;
    }

    /** Where the quoted text that begins at {@code from} ends; its line ends are counted. */
    private int closing(int from) {
        int at = from;
        while (bytes[at] != '"') {
            at++;
            if (bytes[at - 1] == '\n' || (bytes[at - 1] == '\r' && bytes[at] != '\n')) {
                line++;
            }
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
        OddRecords known = odd;
        if (known == null) {
            known = new OddRecords(delimiter);
            odd = known;
        }
        return known.cells(record);
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
    public Origin place(CsvRow asked, int index) {
        return asked == row ? places(asked, index + 1).get(index) : asked.origin();
    }

    @Override
    public List<Origin> places(CsvRow asked) {
        return asked == row ? places(asked, asked.size()) : List.of();
    }

    private List<Origin> places(CsvRow asked, int count) {
        String record = new String(bytes, begin, next - begin, StandardCharsets.UTF_8);
        return CellPlaces.of(record, count, delimiter, new Origin(name, asked.line(), 1));
    }
}
