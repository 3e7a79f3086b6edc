package org.tandem.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.sharing.Records.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.model.Meeting;
import org.tandem.model.Meeting.Recurrence;

class NextMeetingTest {
    @ParameterizedTest
    @CsvSource({
        // a Wednesday series: the day itself counts, the day after means a week later
        "WEEK, 2014-06-04T09:00, 2014-06-18, 2014-06-18T09:00",
        "WEEK, 2014-06-04T09:00, 2014-06-19, 2014-06-25T09:00",
        "WEEK, 2014-06-04T09:00, 2014-05-01, 2014-06-04T09:00",
        "TWO_WEEKS, 2014-06-04T09:00, 2014-06-05, 2014-06-18T09:00",
        "TWO_WEEKS, 2014-06-04T09:00, 2014-06-19, 2014-07-02T09:00",
        "DAY, 2014-06-04T07:30, 2014-06-15, 2014-06-15T07:30",
        // the 31st falls back to the last day and returns to the 31st
        "MONTH, 2014-01-31T10:00, 2014-02-01, 2014-02-28T10:00",
        "MONTH, 2014-01-31T10:00, 2014-03-01, 2014-03-31T10:00",
        "MONTH, 2014-01-31T10:00, 2014-04-30, 2014-04-30T10:00",
        // a leap day
        "MONTH, 2012-01-30T10:00, 2012-02-01, 2012-02-29T10:00",
        "WEEK, 2012-02-22T10:00, 2012-02-23, 2012-02-29T10:00",
        "MONTH, 2012-02-29T10:00, 2013-02-01, 2013-02-28T10:00",
        "ONCE, 2014-06-20T10:00, 2014-06-15, 2014-06-20T10:00",
    })
    void aSeriesMeetsNextOnOrAfterTheDay(Recurrence every, String first, LocalDate asOf, LocalDateTime expected) {
        assertThat(start(List.of(meeting("m", "HCT", first, "Africa/Juba", every)), null, asOf))
                .contains(expected);
    }

    @Test
    void aSingleMeetingOfThePastDoesNotComeBack() {
        List<Meeting> series = List.of(meeting("m", "HCT", "2014-06-14T10:00", "Africa/Juba", Recurrence.ONCE));

        assertThat(start(series, null, LocalDate.of(2014, 6, 15))).isEmpty();
    }

    @Test
    void theLocalHourStaysWhenTheClocksChange() {
        List<Meeting> series = List.of(meeting("m", "HCT", "2014-03-26T10:00", "Asia/Nicosia", Recurrence.WEEK));

        // summer time begins on 30 March 2014
        assertThat(start(series, null, LocalDate.of(2014, 3, 31))).contains(LocalDateTime.parse("2014-04-02T10:00"));
    }

    @Test
    void aTimeThatTheClockSkipsBecomesTheMomentAfter() {
        List<Meeting> series = List.of(meeting("m", "HCT", "2014-03-23T03:15", "Asia/Nicosia", Recurrence.WEEK));

        // on 30 March 2014 the clock goes from 03:00 to 04:00
        assertThat(start(series, null, LocalDate.of(2014, 3, 30))).contains(LocalDateTime.parse("2014-03-30T04:15"));
    }

    @Test
    void overAllSeriesTheEarliestMomentWins() {
        List<Meeting> series = List.of(
                meeting("a-bamako", "HCT", "2014-06-18T09:00", "Africa/Bamako", Recurrence.ONCE),
                meeting("b-juba", "HCT", "2014-06-18T10:00", "Africa/Juba", Recurrence.ONCE));

        // in June 2014 Juba was three hours ahead: 10:00 there is 07:00 in Bamako
        assertThat(NextMeeting.of(series, null, LocalDate.of(2014, 6, 15)))
                .map(next -> next.meeting().id())
                .contains("b-juba");
    }

    @Test
    void atTheSameMomentTheLowerIdWins() {
        List<Meeting> series = List.of(
                meeting("b", "HCT", "2014-06-18T09:00", "Africa/Juba", Recurrence.WEEK),
                meeting("a", "HCT", "2014-06-18T09:00", "Africa/Juba", Recurrence.WEEK));

        assertThat(NextMeeting.of(series, null, LocalDate.of(2014, 6, 15)))
                .map(next -> next.meeting().id())
                .contains("a");
    }

    @Test
    void aNamedSeriesIsTheOnlyOneAsked() {
        List<Meeting> series = List.of(
                meeting("early", "HCT", "2014-06-16T09:00", "Africa/Juba", Recurrence.WEEK),
                meeting("late", "HCT", "2014-06-20T09:00", "Africa/Juba", Recurrence.WEEK));

        assertThat(start(series, "late", LocalDate.of(2014, 6, 15))).contains(LocalDateTime.parse("2014-06-20T09:00"));
        assertThat(start(series, "other", LocalDate.of(2014, 6, 15))).isEmpty();
    }

    private static Optional<LocalDateTime> start(List<Meeting> series, @Nullable String id, LocalDate asOf) {
        return NextMeeting.of(series, id, asOf).map(Occurrence::start);
    }
}
