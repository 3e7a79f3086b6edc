package org.tandem.source;

import java.util.ArrayList;
import java.util.List;

/** Finds where the cells of a record begin in its raw text. */
final class CellPlaces {
    private CellPlaces() {}

    /**
     * The places of the first {@code count} cells.
     *
     * @param raw text that begins with the record; what follows the record is not looked at
     * @param start place of the record's first character
     */
    static List<Origin> of(CharSequence raw, int count, char delimiter, Origin start) {
        List<Origin> places = new ArrayList<>(count);
        int line = start.line();
        int column = start.column();
        boolean cellBegins = true;
        boolean quoted = false;
        for (int i = 0; places.size() < count; i++) {
            if (cellBegins) {
                places.add(new Origin(start.file(), line, column));
            }
            if (i >= raw.length()) {
                break;
            }
            char c = raw.charAt(i);
            if (c == '"' && (quoted || cellBegins)) {
                quoted = !quoted || follows(raw, i, '"');
                if (quoted && !cellBegins) {
                    i++;
                    column++;
                }
                cellBegins = false;
            } else {
                cellBegins = !quoted && c == delimiter;
            }
            if (c == '\n' || (c == '\r' && !follows(raw, i, '\n'))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return places;
    }

    /** How many characters the record at the begin of {@code raw} takes, its line end included. */
    static int length(CharSequence raw, char delimiter) {
        boolean quoted = false;
        boolean cellBegins = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                return c == '\r' && follows(raw, i, '\n') ? i + 2 : i + 1;
            }
            if (c == '"' && (quoted || cellBegins)) {
                // an escaped quote closes and opens again, which leaves the state as it should be
                quoted = !quoted;
                cellBegins = quoted ? false : follows(raw, i, '"');
            } else {
                cellBegins = !quoted && c == delimiter;
            }
        }
        return raw.length();
    }

    private static boolean follows(CharSequence raw, int index, char wanted) {
        return index + 1 < raw.length() && raw.charAt(index + 1) == wanted;
    }
}
