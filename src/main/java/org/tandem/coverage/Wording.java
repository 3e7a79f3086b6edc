package org.tandem.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Digits;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Figures as people read them: separators between thousands, a range where two ends differ, never a guess at the unknown. */
final class Wording {
    private static final List<String> SEVERITIES = List.of("minimal", "stress", "severe", "extreme", "catastrophic");

    /** So much of a name is left beside a long code. */
    private static final int LEAST = 6;

    private Wording() {}

    static String count(long value) {
        return Digits.grouped(value);
    }

    /** The number with its noun, as {@code 1 row} or {@code 2 rows}. */
    static String count(long value, String one, String several) {
        return count(value) + " " + (value == 1 ? one : several);
    }

    /** As {@code 28,000} or {@code between 20,000 and 28,000}. */
    static String between(Interval people) {
        return people.exact()
                ? count(people.low().orElse(0))
                : "between " + count(people.low().orElse(0)) + " and "
                        + count(people.high().orElse(0));
    }

    /** As {@code 28,000} or {@code 20,000-28,000}; blank where unknown. */
    static String range(Interval people) {
        if (!people.known()) {
            return "";
        }
        String low = count(people.low().orElse(0));
        return people.exact() ? low : low + "-" + count(people.high().orElse(0));
    }

    /** As {@code 30.5} or {@code 30.5-60.0}; blank where unknown. */
    static String percent(Interval tenths) {
        if (!tenths.known()) {
            return "";
        }
        String low = percent(tenths.low()).toPlainString();
        return tenths.exact() ? low : low + "-" + percent(tenths.high()).toPlainString();
    }

    static BigDecimal percent(Measure tenths) {
        return BigDecimal.valueOf(tenths.orElse(0), 1);
    }

    /** The word for a severity from 1 to 5; {@code not assessed} where unknown. */
    static String severity(Measure severity) {
        long value = severity.orElse(0);
        return value >= 1 && value <= SEVERITIES.size() ? SEVERITIES.get((int) value - 1) : "not assessed";
    }

    /** A count of people; what is too small to show is no number. */
    static Cell people(Measure people, int below) {
        if (people instanceof Measure.Known known) {
            return new Suppression(below).small(people) ? new Cell.Suppressed(below) : new Cell.Count(known.value());
        }
        return Cell.BLANK;
    }

    /** A range of people, with the same care. */
    static Cell people(Interval people, int below) {
        Suppression small = new Suppression(below);
        return small.small(people.low()) || small.small(people.high())
                ? new Cell.Suppressed(below)
                : text(range(people));
    }

    /** Words, or a blank where there are none. */
    static Cell text(String words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Text(words);
    }

    /** The first {@code limit} items, and how many more there are. */
    static String some(List<String> items, int limit) {
        String first = String.join(", ", items.subList(0, Math.min(limit, items.size())));
        return items.size() <= limit ? first : first + " and " + count(items.size() - limit) + " more";
    }

    /** A name of an area with its code, at most {@code width} characters: the name is cut, for the code tells areas apart. */
    static String area(String label, int width) {
        int code = label.lastIndexOf(" [");
        if (code < 1) {
            return shortened(label, width);
        }
        String name = label.substring(0, code);
        return shortened(name, Math.max(LEAST, width - label.length() + code)) + label.substring(code);
    }

    /** At most {@code width} characters; what is cut off is marked. */
    static String shortened(String words, int width) {
        return words.codePointCount(0, words.length()) <= width
                ? words
                : words.substring(0, words.offsetByCodePoints(0, width - 1)).strip() + "…";
    }
}
