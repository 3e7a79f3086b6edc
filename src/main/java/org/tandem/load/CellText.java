package org.tandem.load;

/** The text of a cell without what nobody sees in it: hard and narrow blanks, zero-width characters, soft hyphens. */
final class CellText {
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';
    /** Scripts from here on, Hebrew and Arabic first, may need a joiner between two letters. */
    private static final char JOINED_SCRIPTS = '\u0590';

    private CellText() {}

    /** The text with a plain blank for every kind of blank, without invisible characters and without blanks around it. */
    static String clean(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= '\u007f') {
                return rewritten(text);
            }
        }
        return length > 0 && (text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') ? text.strip() : text;
    }

    /** Whether {@code text} holds characters that {@link #clean} changes, blanks around it aside. */
    static boolean unclean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '\u007f' && (hardBlank(c) || dropped(text, at)) && !edge(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The clean text, told where something was left out of it. */
    static Reading<String> read(String text) {
        String clean = clean(text);
        return unclean(text)
                ? new Reading.Repaired<>(
                        clean,
                        TableRules.TEXT_REPAIRED,
                        "`" + clean + "` was read without its hard blanks or invisible characters",
                        "")
                : new Reading.Good<>(clean);
    }

    private static String rewritten(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || Character.isWhitespace(c) || hardBlank(c)) {
                clean.append(' ');
            } else if (!dropped(text, at)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    private static boolean dropped(String text, int at) {
        char c = text.charAt(at);
        boolean control = c >= '\u007f' && Character.isISOControl(c) && !Character.isWhitespace(c);
        if (Character.getType(c) != Character.FORMAT && !control) {
            return false; // a control character of the old kind, as NUL, is a fault of the file and stays to be seen
        }
        boolean joins = c == NON_JOINER || c == JOINER;
        return !joins || at == 0 || at + 1 == text.length() || text.charAt(at - 1) < JOINED_SCRIPTS;
    }

    private static boolean hardBlank(char c) {
        return c != ' ' && Character.isSpaceChar(c);
    }

    /** Whether nothing but blanks and invisible characters stand before or after. */
    private static boolean edge(String text, int at) {
        return clean(text.substring(0, at)).isEmpty()
                || clean(text.substring(at + 1)).isEmpty();
    }
}
