package org.tandem.render;

import java.math.BigDecimal;
import org.jline.utils.WCWidth;
import org.tandem.document.Cell;
import org.tandem.document.Digits;

/** How values stand on paper and on a terminal. */
final class DisplayText {
    private DisplayText() {}

    /** What people read in a cell; {@code 80,000} with separators, a blank for what is not known unless it has words. */
    static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Count count) {
            return number(count.value());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return number(decimal.value());
        }
        if (cell instanceof Cell.Date date) {
            return date.value().toString();
        }
        if (cell instanceof Cell.Listing listing) {
            return String.join(", ", listing.items());
        }
        return cell instanceof Cell.Unknown unknown ? unknown.words() : "";
    }

    /** With a comma between thousands. */
    static String number(long value) {
        return Digits.grouped(value);
    }

    private static String number(BigDecimal value) {
        return Digits.grouped(value);
    }

    /** Columns the text takes on a terminal: wide characters count two, combining ones none. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            width += character < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(character));
        }
        return width;
    }

    /** One line without the control characters that could move a terminal's cursor or hide what stands before them. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                clean.append(' ');
            } else if (!Character.isISOControl(character) && !turnsDirection(character)) {
                clean.appendCodePoint(character);
            }
        });
        return clean.toString();
    }

    /** The marks that reorder what follows; Arabic and Hebrew letters need none of them. */
    private static boolean turnsDirection(int character) {
        return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    }
}
