package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.model.Precedence.Reason;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class PrecedenceTest {
    private final Precedence precedence = new Precedence(LocalDate.of(2014, 6, 15), Policy.DEFAULT);

    @Test
    void aValidAssessmentComesBeforeABetterGradedOneThatIsDelinquent() {
        // a survey is delinquent 240 days after it: on 2013-10-18
        counts(need("2013-10-19", "D", "", "survey"), Reason.GRADE, need("2013-10-18", "E", "", "survey"));
        counts(need("2013-10-19", "C", "3", "survey"), Reason.VALIDITY, need("2013-10-18", "A", "1", "survey"));
    }

    @Test
    void ofThoseWhoseTimeIsOverTheNewerCountsBeforeGradeAndMethod() {
        // the IPC analyses of Kandahar, read years later: a projection of 2012 before what was the case in 2006
        counts(
                need("2012-04-01", "", "", "ipc first projection"),
                Reason.NEWER,
                need("2006-09-01", "", "", "ipc current"));
        counts(need("2012-04-01", "C", "3", "rapid"), Reason.NEWER, need("2012-03-31", "A", "1", "survey"));
        counts(need("2012-04-01", "A", "1", "survey"), Reason.GRADE, need("2012-04-01", "B", "1", "survey"));
        counts(need("2012-04-01", "", "", ""), Reason.VALIDITY, need("2014-06-01", "E", "1", "survey"));
    }

    @Test
    void whatWasNotKnownOnTheReferenceDateComesLastAndOfThatTheEarliestFirst() {
        counts(need("2001-01-01", "E", "5", ""), Reason.KNOWN, need("2014-06-16", "A", "1", "survey"));
        counts(need("2014-06-16", "C", "3", ""), Reason.SOONER, need("2014-06-17", "A", "1", "survey"));
        counts(need("2014-06-15", "", "", ""), Reason.NEWER, need("2014-06-14", "", "", ""));
    }

    @Test
    void aProjectionOfTheIpcStandsWithItsAnalyses() {
        counts(
                need("2014-05-01", "", "", "ipc first projection"),
                Reason.NEWER,
                need("2014-04-01", "", "", "ipc current"));
        counts(
                need("2014-04-01", "", "", "ipc second projection"),
                Reason.METHOD,
                need("2014-05-01", "", "", "projection"));
    }

    @Test
    void theBetterGradeComesBeforeTheNewer() {
        counts(need("2014-03-01", "A", "2", "survey"), Reason.GRADE, need("2014-06-01", "B", "1", "survey"));
        counts(need("2014-03-01", "B", "1", "survey"), Reason.GRADE, need("2014-06-01", "B", "2", "survey"));
    }

    @Test
    void notGradedIsWorseThanGoodAndBetterThanBad() {
        counts(need("2014-03-01", "C", "3", "survey"), Reason.GRADE, need("2014-06-01", "", "", "survey"));
        counts(need("2014-03-01", "", "", "survey"), Reason.VALIDITY, need("2014-06-01", "D", "3", "survey"));
        counts(need("2014-06-01", "F", "6", "survey"), Reason.NEWER, need("2014-03-01", "", "", "survey"));
        assertThat(new Grade("F", "6").compareTo(Grade.NONE)).isZero();
    }

    @Test
    void theMethodThatSaysMoreComesBeforeTheNewer() {
        counts(need("2014-03-01", "", "", "SMART survey"), Reason.METHOD, need("2014-06-01", "", "", "Key informants"));
        counts(need("2014-03-01", "", "", "key informant survey"), Reason.NEWER, need("2014-02-01", "", "", ""));
        counts(need("2014-06-01", "", "", ""), Reason.METHOD, need("2014-06-10", "", "", "direct observation"));
        counts(need("2014-06-02", "", "", "observation"), Reason.METHOD, need("2014-06-10", "", "", "remote sensing"));
    }

    @Test
    void ofOtherwiseAlikeTheNewerThenTheLargerCounts() {
        counts(need("2014-06-02", "B", "2", ""), Reason.NEWER, need("2014-06-01", "B", "2", ""));
        assertThat(precedence
                        .by(Need::inNeed)
                        .compare(need("2014-06-01", "", "", "", 900), need("2014-06-01", "", "", "", 800)))
                .isNegative();
    }

    @Test
    void anAssessmentWithoutADayComesAfterTheValidAndBeforeTheDelinquent() {
        counts(need("2014-06-01", "", "", ""), Reason.VALIDITY, need(null, "A", "1", "survey"));
        counts(need(null, "", "", ""), Reason.VALIDITY, need("2012-06-01", "A", "1", "survey"));
        counts(need(null, "B", "", ""), Reason.GRADE, need(null, "C", "", ""));
    }

    @Test
    void theOrderIsTotalWhateverIsCompared() {
        List<Need> all = Stream.of("2014-06-01", "2014-03-01", "2012-01-01", null)
                .flatMap(day -> Stream.of("A", "", "E")
                        .flatMap(
                                grade -> Stream.of("survey", "remote", "").map(method -> need(day, grade, "", method))))
                .toList();
        for (Need a : all) {
            for (Need b : all) {
                for (Need c : all) {
                    if (before(a, b) && before(b, c)) {
                        assertThat(before(a, c)).isTrue();
                    }
                }
            }
        }
    }

    private boolean before(Need one, Need other) {
        return precedence.by(Need::inNeed).compare(one, other) < 0;
    }

    private void counts(Need chosen, Reason why, Need other) {
        assertThat(before(chosen, other)).isTrue();
        assertThat(before(other, chosen)).isFalse();
        assertThat(precedence.reason(chosen, other)).isEqualTo(why);
    }

    private static Need need(@Nullable String day, String source, String information, String method) {
        return need(day, source, information, method, 100);
    }

    private static Need need(@Nullable String day, String source, String information, String method, long people) {
        return new Need(
                "SS0707",
                "EDU",
                Group.EVERYBODY,
                Sensitivity.LOW,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.of(people),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                day == null ? null : LocalDate.parse(day),
                "",
                method,
                new Grade(source, information),
                Optional.empty(),
                Origin.ofFile("needs/a.csv"));
    }
}
