package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Period;

/** Days on which something holds, and days on which it does not. */
final class Days {
    private Days() {}

    /**
     * The days of {@code wanted} on which none of {@code held} holds, as the fewest periods, in order.
     *
     * @param wanted with both its days
     */
    static List<Period> without(Period wanted, List<Period> held) {
        LocalDate next = first(wanted);
        LocalDate last = last(wanted);
        List<Period> sorted = held.stream()
                .filter(period -> period.meets(wanted))
                .sorted(Comparator.comparing(period -> period.from() == null ? LocalDate.MIN : period.from()))
                .toList();
        List<Period> gaps = new ArrayList<>();
        for (Period period : sorted) {
            if (period.from() != null && period.from().isAfter(next)) {
                gaps.add(new Period(next, period.from().minusDays(1)));
            }
            if (period.until() == null || !period.until().isBefore(last)) {
                return List.copyOf(gaps);
            }
            LocalDate after = period.until().plusDays(1);
            next = after.isAfter(next) ? after : next;
        }
        gaps.add(new Period(next, last));
        return List.copyOf(gaps);
    }

    static LocalDate first(Period period) {
        LocalDate day = period.from();
        if (day == null) {
            throw new IllegalArgumentException("a period without a first day");
        }
        return day;
    }

    static LocalDate last(Period period) {
        LocalDate day = period.until();
        if (day == null) {
            throw new IllegalArgumentException("a period without a last day");
        }
        return day;
    }

    /** As {@code 2014-06-20 to 2014-07-20}; a single day as itself, an open end in words. */
    static String words(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from == null) {
            return until == null ? "at any time" : "until " + until;
        }
        return until == null ? "from " + from : from.equals(until) ? from.toString() : from + " to " + until;
    }

    static String words(List<Period> periods) {
        return periods.stream().map(Days::words).collect(Collectors.joining(", "));
    }

    /** The earlier of the two, where a day that is not stated is never. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
