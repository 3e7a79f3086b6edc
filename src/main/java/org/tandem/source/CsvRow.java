package org.tandem.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file. Its cells are made into text only when asked for; their places are worked out while it is its
 * reader's latest row, or after {@link #keep}.
 */
public final class CsvRow implements CsvItem {
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
    private @Nullable CellBytes bytes;
    private @Nullable List<String> cells;
    private @Nullable List<Origin> kept;

    CsvRow(int line, List<String> cells, Places source) {
        this.line = line;
        this.size = cells.size();
        this.cells = cells;
        this.source = source;
    }

    /** A row of {@code cells}, which stay as they are. */
    CsvRow(CellBytes cells, Places source) {
        this.line = cells.line();
        this.size = cells.size();
        this.bytes = cells;
        this.source = source;
    }

    @Override
    public int line() {
        return line;
    }

    /** How many cells it has. */
    public int size() {
        return size;
    }

    /** Its cells as bytes. */
    public CellBytes bytes() {
        CellBytes known = bytes;
        if (known == null) {
            known = CellBytes.of(line, cells());
            bytes = known;
        }
        return known;
    }

    /** The cells without their quotes, blanks as they stand; they can be kept. */
    public List<String> cells() {
        List<String> known = cells;
        if (known == null) {
            known = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                known.add(bytes().text(i));
            }
            cells = known;
        }
        return known;
    }

    private String text(int index) {
        return cells == null ? bytes().text(index) : cells.get(index);
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
                || (cells == null ? bytes().empty(index) : cells.get(index).isEmpty());
    }

    /** Whether cell {@code index} holds nothing but blanks, or the row is too short for it. */
    public boolean blank(int index) {
        if (empty(index)) {
            return true;
        }
        if (cells == null && bytes().begins(index) > ' ') {
            return false;
        }
        return text(index).isBlank();
    }

    /** The number that cell {@code index} states in 1 to 11 bare digits; below 0 where it states anything else. */
    public long digits(int index) {
        return bytes == null ? -1 : bytes.digits(index);
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

    /** Remembers what the cells hold and where they stand, for use after the reader has moved on. */
    public CsvRow keep() {
        if (kept == null) {
            kept = source.places(this);
            cells = cells();
            bytes = null;
        }
        return this;
    }
}
