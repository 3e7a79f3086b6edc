package org.tandem.load;

/**
 * How a number is written: its digits, and what its marks can be. {@code 1,234} and {@code 1.234} alone can be two numbers
 * each; every other form can be one only.
 *
 * @param form which marks separate thousands and decimals
 * @param mark index of the mark before the decimals, or of the one that could be; -1 where there is none
 */
record WrittenNumber(Form form, int mark) {
    /** Which marks separate what. */
    enum Form {
        /** No number. */
        NONE,
        /** Digits, with nothing between them or with blanks between thousands. */
        WHOLE,
        /** A point before the decimals, or commas between thousands. */
        POINT,
        /** A comma before the decimals, or points between thousands. */
        COMMA,
        /** One point before three digits: of thousands or of decimals. */
        EITHER_POINT,
        /** One comma before three digits: of thousands or of decimals. */
        EITHER_COMMA
    }

    private static final WrittenNumber NO_NUMBER = new WrittenNumber(Form.NONE, -1);
    private static final WrittenNumber WHOLE_NUMBER = new WrittenNumber(Form.WHOLE, -1);
    private static final int GROUP = 3;
    private static final int LONGEST = 60;

    /** Takes apart {@code text}, which has neither sign nor exponent. */
    static WrittenNumber of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return NO_NUMBER;
        }
        int last = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.' || c == ',') {
                last = at;
            } else if (!digit(c) && !blank(c)) {
                return NO_NUMBER;
            }
        }
        return last < 0 ? grouped(text, 0, text.length()) >= 0 ? WHOLE_NUMBER : NO_NUMBER : marked(text, last);
    }

    private static WrittenNumber marked(String text, int last) {
        char mark = text.charAt(last);
        int decimals = text.length() - last - 1;
        int group = grouped(text, 0, last);
        if (group < 0 || !digits(text, last + 1)) {
            return NO_NUMBER;
        }
        if (group == mark) {
            // the same mark before: it can only separate thousands
            return decimals == GROUP ? new WrittenNumber(mark == ',' ? Form.POINT : Form.COMMA, -1) : NO_NUMBER;
        }
        boolean either = group == 0 && decimals == GROUP && last > 0 && last <= GROUP && text.charAt(0) != '0';
        if (either) {
            return new WrittenNumber(mark == ',' ? Form.EITHER_COMMA : Form.EITHER_POINT, last);
        }
        return last == 0 && decimals == 0 ? NO_NUMBER : new WrittenNumber(mark == ',' ? Form.COMMA : Form.POINT, last);
    }

    /** The character between thousands, a blank for all kinds of it; 0 where there is none, -1 where they are no thousands. */
    private static int grouped(String text, int from, int to) {
        int between = 0;
        int run = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (digit(c)) {
                run++;
                continue;
            }
            int separator = blank(c) ? ' ' : c;
            boolean fits = between == 0 ? run >= 1 && run <= GROUP : run == GROUP && separator == between;
            if (!fits) {
                return -1;
            }
            between = separator;
            run = 0;
        }
        return between == 0 || run == GROUP ? between : -1;
    }

    private static boolean digits(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!digit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A blank of any kind or an apostrophe, which stands for one in Swiss tables. */
    private static boolean blank(char c) {
        return c == ' ' || c == '\'' || c == '\u2019' || (c > ' ' && Character.isSpaceChar(c));
    }
}
