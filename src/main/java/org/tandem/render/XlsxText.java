package org.tandem.render;

import java.util.Locale;

/** Text as a cell of a workbook holds it (ECMA-376, 22.9.2.19): what XML cannot say stands as {@code _x000D_}. */
final class XlsxText {
    /** What a cell holds at most, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final int ESCAPE_LENGTH = 7;

    private XlsxText() {}

    /** The text escaped; where a cell cannot hold it, its beginning, and how long all of it is. */
    static String of(String text) {
        String escaped = escaped(text);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        String more = "… (" + text.length() + " characters; CSV holds all)";
        return escaped(text.substring(0, text.offsetByCodePoints(0, LONGEST / ESCAPE_LENGTH - more.length()))) + more;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n') {
                out.append("_x00").append(c < 0x10 ? "0" : "");
                out.append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('_');
            } else {
                out.append(c == '_' && looksEscaped(text, i) ? "_x005F_" : c);
            }
        }
        return out.toString();
    }

    /** Whether readers would take what begins at {@code from} for an escaped character. */
    private static boolean looksEscaped(String text, int from) {
        int end = from + ESCAPE_LENGTH;
        if (end > text.length() || text.charAt(from + 1) != 'x' || text.charAt(end - 1) != '_') {
            return false;
        }
        for (int i = from + 2; i < end - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
