package org.tandem.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file. Where its cells stand is worked out only when asked, while it is its reader's latest row or
 * after {@link #keep}.
 */
public final class CsvRow implements CsvItem {
    private final int line;
    private final List<String> cells;
    private final CsvReader reader;
    private @Nullable List<Origin> kept;

    CsvRow(int line, List<String> cells, CsvReader reader) {
        this.line = line;
        this.cells = cells;
        this.reader = reader;
    }

    @Override
    public int line() {
        return line;
    }

    /** The cells without their quotes, blanks as they stand. */
    public List<String> cells() {
        return cells;
    }

    /**
     * The text of cell {@code index}, without the one apostrophe that keeps a spreadsheet from running it as a formula; empty
     * where the row is too short.
     */
    public String cell(int index) {
        return index < cells.size() ? unguarded(cells.get(index)) : "";
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
        for (String cell : cells) {
            if (!cell.isBlank()) {
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
        return index < cells.size() ? reader.place(this, index) : origin();
    }

    /** The line in which the row begins. */
    public Origin origin() {
        return new Origin(reader.name(), line, 0);
    }

    /** Remembers where the cells stand, for use after the reader has moved on. */
    public CsvRow keep() {
        if (kept == null) {
            kept = reader.places(this);
        }
        return this;
    }
}
