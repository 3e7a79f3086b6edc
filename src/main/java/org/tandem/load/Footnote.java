package org.tandem.load;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tandem.source.CsvRow;

/** Knows the lines of text that people write below a table, or between its rows: where the figures come from, what a mark means. */
final class Footnote {
    private static final int WORDS = 4;
    private static final Pattern BEGINS = Pattern.compile(
            "(\\*|†|\\(\\*|\\[\\d|note\\b|notes\\b|n\\.?b\\b|sources?\\b|disclaimer|remarques?\\b|legend|légende|nota\\b|notas\\b|fuentes?\\b|leyenda|last updated|updated on|mise à jour|data as of).*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private Footnote() {}

    /** Whether the row has one filled cell alone, and that is a remark: several words, or one that begins as remarks do. */
    static boolean is(CsvRow row) {
        String only = only(row);
        return only.split("\\s+", WORDS + 1).length > WORDS || begins(only);
    }

    /** Whether a text begins as remarks do. */
    static boolean begins(String text) {
        return BEGINS.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** The one filled cell of the row; empty where there are several or none. */
    static String only(CsvRow row) {
        int found = -1;
        for (int i = 0; i < row.size(); i++) {
            if (!row.blank(i)) {
                if (found >= 0) {
                    return ""; // as nearly every row, at its second cell
                }
                found = i;
            }
        }
        return found < 0 ? "" : row.cell(found).strip();
    }
}
