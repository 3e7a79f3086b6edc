package org.tandem.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Meeting;

/** When people meet next. */
public final class NextMeeting {
    private NextMeeting() {}

    /**
     * The first meeting on or after {@code asOf}, a day in the meeting's own zone: of series {@code id}, or of all series
     * when it is null. Of two at the same moment the one with the lower id. Empty when no series meets again.
     */
    public static Optional<Occurrence> of(List<Meeting> series, @Nullable String id, LocalDate asOf) {
        return series.stream()
                .filter(meeting -> id == null || meeting.id().equals(id))
                .flatMap(meeting -> next(meeting, asOf).stream())
                .min(Comparator.comparing((Occurrence next) -> next.zoned().toInstant())
                        .thenComparing(next -> next.meeting().id()));
    }

    private static Optional<Occurrence> next(Meeting meeting, LocalDate asOf) {
        long missed = Math.max(0, ChronoUnit.DAYS.between(meeting.starts().toLocalDate(), asOf));
        LocalDateTime start = switch (meeting.every()) {
            case ONCE -> meeting.starts();
            case DAY -> meeting.starts().plusDays(missed);
            case WEEK -> meeting.starts().plusDays(roundedUp(missed, 7));
            case TWO_WEEKS -> meeting.starts().plusDays(roundedUp(missed, 14));
            case MONTH -> monthly(meeting.starts(), asOf);
        };
        if (start.toLocalDate().isBefore(asOf)) {
            return Optional.empty();
        }
        // A time that the clock skips on this day is the moment after the skip.
        return Optional.of(new Occurrence(meeting, start.atZone(meeting.zone()).toLocalDateTime()));
    }

    private static long roundedUp(long days, int step) {
        return (days + step - 1) / step * step;
    }

    /** Counted from the first meeting, so that a series on the 31st meets on the last day of short months and returns to it. */
    private static LocalDateTime monthly(LocalDateTime first, LocalDate asOf) {
        long months = Math.max(0, ChronoUnit.MONTHS.between(first.toLocalDate(), asOf));
        LocalDateTime start = first.plusMonths(months);
        return start.toLocalDate().isBefore(asOf) ? first.plusMonths(months + 1) : start;
    }
}
