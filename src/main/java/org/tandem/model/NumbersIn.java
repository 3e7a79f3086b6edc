package org.tandem.model;

import java.util.ArrayList;
import java.util.List;

/** The whole numbers that somebody may read in what is written, as {@code 3} and {@code 7} in {@code ~3-7}. */
public final class NumbersIn {
    /** Longer ones are no number of people; as many digits fit a {@code long}. */
    private static final int MOST_DIGITS = 18;

    private NumbersIn() {}

    /** Each of them, rounded up; digits in threes are one number, as {@code 1 200}. */
    public static List<Measure> of(String written) {
        List<Measure> numbers = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            if (!digit(written, at)) {
                at++;
                continue;
            }
            StringBuilder digits = new StringBuilder();
            while (digit(written, at) || threeFollow(written, at)) {
                if (digit(written, at)) {
                    digits.append(written.charAt(at));
                }
                at++;
            }
            boolean more = false;
            if (at < written.length() && (written.charAt(at) == '.' || written.charAt(at) == ',')) {
                for (at++; digit(written, at); at++) {
                    more |= written.charAt(at) != '0';
                }
            }
            if (digits.length() <= MOST_DIGITS) {
                numbers.add(Measure.of(Long.parseLong(digits.toString()) + (more ? 1 : 0)));
            }
        }
        return numbers;
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether a mark stands here that parts thousands. */
    private static boolean threeFollow(String text, int at) {
        return at < text.length()
                && " \u00A0\u202F'.,".indexOf(text.charAt(at)) >= 0
                && digit(text, at + 1)
                && digit(text, at + 2)
                && digit(text, at + 3)
                && !digit(text, at + 4);
    }
}
