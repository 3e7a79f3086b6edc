package org.tandem.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file. Its cells are made into text only when asked for; their places are worked out while it is its
 * reader's latest row, or after {@link #keep}.
 */
public final class CsvRow implements CsvItem {
    private static final byte[] NOTHING = {};
    private static final int[] NOWHERE = {};

    /** Whoever knows where the cells of its latest row stand. */
    interface Places {
        /** The file's name in findings. */
        String file();

        /** Where cell {@code index} of {@code row} begins; its line alone unless it is the latest row. */
        Origin place(CsvRow row, int index);

        /** Where all cells of {@code row}, the latest, begin. */
        List<Origin> places(CsvRow row);
    }

    private final int line;
    private final int size;
    private final Places source;
    private byte[] bytes;
    private @Nullable ByteBuffer words;
    private int[] places;
    private @Nullable List<String> cells;
    private @Nullable List<Origin> kept;

    CsvRow(int line, List<String> cells, Places source) {
        this.line = line;
        this.size = cells.size();
        this.cells = cells;
        this.source = source;
        this.bytes = NOTHING;
        this.places = NOWHERE;
    }

    /** A row whose cells stand in {@code bytes}, at {@code places}: where each begins and where it ends. */
    CsvRow(int line, byte[] bytes, ByteBuffer words, int[] places, Places source) {
        this.words = words;
        this.line = line;
        this.size = places.length / 2;
        this.source = source;
        this.bytes = bytes;
        this.places = places;
    }

    @Override
    public int line() {
        return line;
    }

    /** How many cells it has. */
    public int size() {
        return size;
    }

    /** The cells without their quotes, blanks as they stand; they can be kept. */
    public List<String> cells() {
        if (cells == null) {
            List<String> texts = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                texts.add(text(i));
            }
            cells = texts;
        }
        return cells;
    }

    private String text(int index) {
        if (cells != null) {
            return cells.get(index);
        }
        int begin = from(index);
        int end = to(index);
        return begin == end ? "" : new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }

    /**
     * The text of cell {@code index}, without the one apostrophe that keeps a spreadsheet from running it as a formula; empty
     * where the row is too short.
     */
    public String cell(int index) {
        return index < size ? unguarded(text(index)) : "";
    }

    /** Whether cell {@code index} is empty, or the row too short for it. */
    public boolean empty(int index) {
        return index >= size
                || (cells == null ? to(index) == from(index) : cells.get(index).isEmpty());
    }

    /** Whether cell {@code index} holds nothing but blanks, or the row is too short for it. */
    public boolean blank(int index) {
        if (empty(index)) {
            return true;
        }
        if (cells == null) {
            byte first = bytes[from(index)];
            if (first > ' ') {
                return false;
            }
        }
        return text(index).isBlank();
    }

    /** The number that cell {@code index} states in 1 to 11 bare digits; below 0 where it states anything else. */
    public long digits(int index) {
        if (index >= size || cells != null) {
            return -1;
        }
        int begin = from(index);
        int length = to(index) - begin;
        if (length == 0 || length > 11) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = bytes[begin + i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Writing sets one apostrophe before such a text, and before one that only looks guarded: reading takes exactly one off. */
    private static String unguarded(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '\'') {
            return cell;
        }
        int first = 1;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        boolean formula = first < cell.length() && "=+-@\t\r".indexOf(cell.charAt(first)) >= 0;
        return formula ? cell.substring(1) : cell;
    }

    /** Whether no cell holds more than blanks. */
    public boolean blank() {
        for (int i = 0; i < size; i++) {
            if (!blank(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes of its cells as UTF-8, for which {@link #from} and {@link #to} tell where each stands. */
    byte[] bytes() {
        if (bytes == NOTHING && cells != null) {
            encode(cells);
        }
        return bytes;
    }

    /** The same bytes, for reading several at a time, the first being the least. */
    ByteBuffer words() {
        if (words == null) {
            words = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
        return words;
    }

    private void encode(List<String> texts) {
        places = new int[2 * size];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < size; i++) {
            places[2 * i] = all.size();
            all.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            places[2 * i + 1] = all.size();
        }
        bytes = all.toByteArray();
    }

    int from(int index) {
        return index < size ? places[2 * index] : 0;
    }

    int to(int index) {
        return index < size ? places[2 * index + 1] : 0;
    }

    /** A number that rows of the same cells share, and rows of other cells but by a rare chance; never 0. */
    public long hash() {
        ByteBuffer all = words();
        long hash = size;
        for (int i = 0; i < size; i++) {
            hash = CellMemo.hash(hash, all, from(i), to(i));
        }
        return hash == 0 ? 1 : hash;
    }

    /** Where cell {@code index} begins; the line alone where the row is too short or was left behind. */
    public Origin origin(int index) {
        if (kept != null) {
            return index < kept.size() ? kept.get(index) : origin();
        }
        return index < size ? source.place(this, index) : origin();
    }

    /** The line in which the row begins. */
    public Origin origin() {
        return new Origin(source.file(), line, 0);
    }

    /** Remembers where the cells stand, for use after the reader has moved on. */
    public CsvRow keep() {
        if (kept == null) {
            kept = source.places(this);
        }
        return this;
    }
}
