package org.tandem.document;

import java.math.BigDecimal;

/** Numbers with a comma between thousands. Format strings would do the same, but are slow to start. */
public final class Digits {
    private Digits() {}

    /** As {@code 1,250,000}. */
    public static String grouped(long number) {
        return grouped(Long.toString(number));
    }

    /** The same with all its decimals, as {@code 1,250.50}. */
    public static String grouped(BigDecimal number) {
        return grouped(number.toPlainString());
    }

    private static String grouped(String plain) {
        StringBuilder digits = new StringBuilder(plain);
        int point = plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
