package org.tandem.source;

import org.tandem.source.CsvFault.Kind;

/**
 * The first cell of a record whose quotes do not close as they should.
 *
 * @param index where its opening quote stands in the raw text
 * @param place the same as line and column
 * @param closed whether it closes at all
 * @param lineBreak whether its text runs over a line break
 */
record BrokenQuote(int index, Origin place, boolean closed, boolean lineBreak) {
    /** What is wrong with it. */
    Kind kind() {
        return closed && !lineBreak ? Kind.QUOTE_STRAY : Kind.QUOTE_UNCLOSED;
    }

    /**
     * Looks for it.
     *
     * @param raw text that begins with the record
     * @param start place of the record's first character
     * @return the last quoted cell looked at where none is broken, the record's begin where none is quoted
     */
    static BrokenQuote find(CharSequence raw, char delimiter, Origin start) {
        BrokenQuote quote = new BrokenQuote(0, start, true, false);
        int line = start.line();
        int column = start.column();
        boolean cellBegins = true;
        boolean quoted = false;
        boolean closing = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean breaks = c == '\n' || (c == '\r' && !(i + 1 < raw.length() && raw.charAt(i + 1) == '\n'));
            if (quoted) {
                if (c == '"' && i + 1 < raw.length() && raw.charAt(i + 1) == '"') {
                    i++;
                    column++;
                } else if (c == '"') {
                    quoted = false;
                    closing = true;
                } else if (breaks) {
                    quote = new BrokenQuote(quote.index, quote.place, false, true);
                }
            } else if (c == delimiter || c == '\n' || c == '\r') {
                closing = false;
                cellBegins = true;
            } else if (cellBegins && c == '"') {
                quote = new BrokenQuote(i, new Origin(start.file(), line, column), false, false);
                quoted = true;
                cellBegins = false;
            } else if (closing && !Character.isWhitespace(c)) {
                return new BrokenQuote(quote.index, quote.place, true, quote.lineBreak);
            } else {
                cellBegins = false;
            }
            line += breaks ? 1 : 0;
            column = breaks ? 1 : Character.isLowSurrogate(c) ? column : column + 1;
        }
        return quoted ? quote : new BrokenQuote(quote.index, quote.place, true, quote.lineBreak);
    }
}
