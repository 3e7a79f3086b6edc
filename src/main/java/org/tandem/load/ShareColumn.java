package org.tandem.load;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;

/**
 * How the whole of a column writes its shares: as 0.3, as 30 or as {@code 30%}. Made while a file is read through; afterwards
 * it reads the column's cells.
 */
final class ShareColumn {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A share above it is none: ten times the people, so the column is of percent. */
    private static final BigDecimal CERTAIN = BigDecimal.TEN;

    private static final int LONGEST = 40;
    private static final String STATE_IT = "the sign, as in `30%`, in every cell of the column that is not 0";

    private boolean signed;
    private boolean between;
    private BigDecimal largest = BigDecimal.ZERO;
    private int decimals;

    /** A number as it stands in a cell, and whether a sign of percent stands behind it. */
    private record Written(BigDecimal number, boolean signed) {}

    void add(String cell) {
        Written written = written(cell);
        if (written == null || written.number().signum() == 0) {
            return;
        }
        BigDecimal number = written.number();
        int places = number.scale() + (written.signed() || number.compareTo(BigDecimal.ONE) > 0 ? 2 : 0);
        decimals = Math.max(decimals, places);
        if (written.signed()) {
            signed = true;
        } else {
            between |= number.compareTo(BigDecimal.ONE) < 0;
            largest = largest.max(number);
        }
    }

    /** The share in {@code cell}, which is not blank, from 0 to 1. */
    Reading<BigDecimal> read(String cell) {
        String text = CellText.clean(cell);
        Written written = written(cell);
        if (written == null) {
            return invalid("`" + text + "` is not a share");
        }
        BigDecimal number = written.number();
        if (!written.signed() && !certain(number)) {
            return new Bad<>(
                    TableRules.SHARE_AMBIGUOUS,
                    "`" + text + "` can be " + plain(number) + " % or " + plain(number.multiply(HUNDRED)) + " %: "
                            + (signed || largest.compareTo(BigDecimal.ONE) > 0
                                    ? "the column has both ways of writing shares"
                                    : "nothing in the column tells which"),
                    STATE_IT,
                    "");
        }
        BigDecimal share = written.signed() || percent() ? number.movePointLeft(2) : number;
        return share.compareTo(BigDecimal.ONE) > 0 ? invalid("`" + text + "` is over 100 %") : new Good<>(share);
    }

    /** What one in the last place of the column's shares is, as a share. */
    BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /** Whether unsigned numbers above 1 stand in the column, which are percent. */
    private boolean percent() {
        return largest.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether the column leaves no doubt about an unsigned number. */
    private boolean certain(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        if (percent()) {
            return !between || (number.compareTo(BigDecimal.ONE) > 0 && largest.compareTo(CERTAIN) > 0);
        }
        return between && !signed;
    }

    private static Bad<BigDecimal> invalid(String message) {
        return new Bad<>(
                TableRules.SHARE_INVALID,
                message,
                "a share such as `30%`, `30` or `0.3`, or blank where it is not known",
                "");
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A mark in a share is that of its decimals: there are no thousands in it. */
    private static @Nullable Written written(String cell) {
        String text = CellText.clean(cell);
        boolean signed = text.endsWith("%");
        String digits = signed ? text.substring(0, text.length() - 1).strip() : text;
        int mark = -1;
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            if ((c == '.' || c == ',') && mark < 0) {
                mark = at;
            } else if (!WrittenNumber.digit(c)) {
                return null;
            }
        }
        boolean number = digits.length() > (mark < 0 ? 0 : 1) && digits.length() <= LONGEST;
        return number ? new Written(new BigDecimal(digits.replace(',', '.')), signed) : null;
    }
}
