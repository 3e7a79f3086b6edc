package org.tandem.meeting;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.tandem.model.Meeting;

/**
 * One meeting of a series.
 *
 * @param start in local time of the meeting's zone
 */
public record Occurrence(Meeting meeting, LocalDateTime start) {
    /** The start with its zone, for comparing meetings of different zones. */
    ZonedDateTime zoned() {
        return start.atZone(meeting.zone());
    }

    /** Local time {@code minutes} after the start; a change of the clock in between is followed. */
    LocalDateTime after(int minutes) {
        return zoned().plusMinutes(minutes).toLocalDateTime();
    }
}
