package org.tandem.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Digits;
import org.tandem.model.Grade;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.source.Origin;

/**
 * Figures as the explanation of a row writes them; counts of so few people that they could be recognised stay unsaid.
 *
 * @param below counts from 1 to this minus 1 are not shown; 0 where all are
 */
record GapFigures(int below) {
    String people(Measure count) {
        if (!(count instanceof Measure.Known known)) {
            return "not stated";
        }
        return shows(count) ? Digits.grouped(known.value()) : "fewer than " + below;
    }

    /** Whether the count may be said. */
    boolean shows(Measure count) {
        return !count.exceeds(0) || count.exceeds(below - 1L);
    }

    static String number(long number) {
        return Digits.grouped(number);
    }

    /** As {@code 32.2 %}. */
    static String percent(Measure tenths) {
        return BigDecimal.valueOf(tenths.orElse(0), 1).toPlainString() + " %";
    }

    static String percent(Interval tenths) {
        return tenths.exact()
                ? percent(tenths.low())
                : "between " + percent(tenths.low()) + " and " + percent(tenths.high());
    }

    /** A place as far as lines are known, without its column. */
    static String at(Origin origin) {
        return origin.line() == 0 ? origin.file() : origin.file() + ":" + origin.line();
    }

    /** When, by whom, how and how well something was assessed. */
    static String circumstances(@Nullable LocalDate on, String source, String method, Grade grade) {
        return (on == null ? "on a day not stated" : "assessed on " + on)
                + (source.isBlank() ? "" : " by " + source)
                + (method.isBlank() ? ", no method stated" : ", method " + method)
                + (grade.code().isEmpty() ? ", not graded" : ", grade " + grade.code());
    }
}
