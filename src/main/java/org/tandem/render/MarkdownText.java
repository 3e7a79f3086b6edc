package org.tandem.render;

/** Plain words made safe inside Markdown: nothing of a file can become markup, and ordinary words stay readable. */
final class MarkdownText {
    private MarkdownText() {}

    static String escape(String raw) {
        String text = DisplayText.clean(raw);
        boolean linkish = text.contains("](") || text.contains("][");
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = switch (c) {
                case '\\', '`', '*', '|' -> true;
                case '~' -> next(text, i) == '~' || previous(text, i) == '~';
                case '[', ']' -> linkish;
                case '_' -> !Character.isLetterOrDigit(previous(text, i)) || !Character.isLetterOrDigit(next(text, i));
                case '<' -> Character.isLetter(next(text, i)) || "/!?".indexOf(next(text, i)) >= 0;
                case '&' -> next(text, i) == '#' || (Character.isLetter(next(text, i)) && text.indexOf(';', i) > 0);
                case ':' -> text.startsWith("://", i);
                case '.' -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3);
                case '@' -> true;
                default -> false;
            };
            if (escape) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** The same at the beginning of a line, where a mark or a number would begin a heading, a quotation or a list. */
    static String escapeAtStart(String raw) {
        String text = escape(raw);
        if (text.isEmpty()) {
            return text;
        }
        if ("#>+-=[".indexOf(text.charAt(0)) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean list = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return list ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }

    /** A code span; backticks inside become apostrophes. */
    static String code(String raw) {
        return "`" + DisplayText.clean(raw).replace('`', '\'').replace("|", "\\|") + "`";
    }

    private static char previous(String text, int i) {
        return i == 0 ? ' ' : text.charAt(i - 1);
    }

    private static char next(String text, int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    }
}
