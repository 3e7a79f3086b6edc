package org.tandem.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.sharing.Records.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Band;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.Figure;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.Audience;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Plan;
import org.tandem.sharing.Records;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

class GapWordingTest {
    private static final Measure IN_NEED = Measure.of(40_000);

    @Test
    void anIntervalIsSaidWithBothEnds() {
        Gap gap = gap(IN_NEED, Interval.of(3_000, 28_000), List.of("River Relief"), List.of());

        assertThat(words(Audience.INTERNAL).title(gap))
                .isEqualTo("Education in SS0709: 3,000 to 28,000 people not reached");
        assertThat(words(Audience.INTERNAL).sought(gap))
                .isEqualTo("How to reach Education in SS0709: 3,000 to 28,000 people of 40,000 people in need are not"
                        + " reached; there now: River Relief.");
    }

    @Test
    void fivePartnersAreNamedAndTheOthersCounted() {
        Gap gap = gap(IN_NEED, Interval.UNKNOWN, List.of("A", "B", "C", "D", "E", "F", "G"), List.of());

        assertThat(words(Audience.INTERNAL).sought(gap)).endsWith("; there now: A, B, C, D, E and 2 more.");
    }

    @Test
    void onePartnerMoreThanFiveIsNamedToo() {
        Gap gap = gap(IN_NEED, Interval.UNKNOWN, List.of("A", "B", "C", "D", "E", "F"), List.of());

        assertThat(words(Audience.INTERNAL).sought(gap)).endsWith("; there now: A, B, C, D, E, F.");
    }

    @Test
    void theRoomIsNotAskedForWhatIsWithheldFromIt() {
        Gap gap = gap(IN_NEED, Interval.UNKNOWN, List.of("A"), List.of("presence_withheld"));

        assertThat(words(Audience.MISSION_UNIFORMED).title(gap)).isEqualTo("Education in SS0709: not told here");
        assertThat(words(Audience.MISSION_UNIFORMED).sought(gap))
                .startsWith("For its coordinator to take up outside this meeting: Education in SS0709")
                .doesNotContain("?", "Who");
    }

    @Test
    void whereNobodyWorksTheQuestionIsWhoTakesItOn() {
        Gap gap = gap(IN_NEED, Interval.exactly(40_000), List.of(), List.of("access_constrained"));

        assertThat(words(Audience.INTERNAL).title(gap)).isEqualTo("Education in SS0709: nobody reported there");
        assertThat(words(Audience.INTERNAL).sought(gap))
                .isEqualTo("Who takes on Education in SS0709: nobody reported there, 40,000 people in need;"
                        + " access is constrained.");
    }

    @Test
    void whatIsNotKnownIsNotSaidAsANumber() {
        Gap gap = gap(Measure.UNKNOWN, Interval.UNKNOWN, List.of("River Relief"), List.of());

        assertThat(words(Audience.INTERNAL).title(gap)).isEqualTo("Education in SS0709: reach not known");
        assertThat(words(Audience.INTERNAL).sought(gap)).contains("how many are in need is not known");
    }

    @Test
    void aFigureTooSmallForTheAudienceIsNotToldAsIfNobodyKnewIt() {
        Gap few = gap(
                Measure.UNKNOWN,
                Interval.UNKNOWN,
                List.of("River Relief"),
                List.of(),
                Set.of(Figure.PEOPLE_IN_NEED, Figure.REACHED));

        assertThat(words(Audience.PUBLIC).title(few)).isEqualTo("Education in SS0709: reach may not be shown");
        assertThat(words(Audience.PUBLIC).sought(few))
                .isEqualTo(
                        "How to reach Education in SS0709: fewer than 10 people in need; how many are reached may not be"
                                + " shown; there now: River Relief.");
    }

    @Test
    void sevenPeopleInNeedAreFewerThanTenToThePublic() {
        Visible visible = Sharing.visible(
                with(
                        Records.empty(),
                        List.of(Records.need("SS0707", "EDU", Sensitivity.LOW, 7)),
                        List.of(Records.presence("rr", "SS0707", "EDU", Sensitivity.LOW, Measure.of(3)))),
                Audience.PUBLIC);
        Gap gap = Coverage.of(visible, CoverageOptions.DEFAULT).gaps().get(0);

        assertThat(new GapWording(visible).sought(gap))
                .contains("fewer than 10 people in need; how many are reached may not be shown")
                .doesNotContain("7 people")
                .doesNotContain("4 people");
    }

    @Test
    void anIntervalIsToldWithBothEnds() {
        Gap gap = gap(Measure.of(50), Interval.of(14, 40), List.of("River Relief"), List.of());

        assertThat(words(Audience.INTERNAL).title(gap)).isEqualTo("Education in SS0709: 14 to 40 people not reached");
    }

    private static GapWording words(Audience audience) {
        return new GapWording(Sharing.visible(with(Records.empty(), Plan.EMPTY, List.of(), List.of()), audience));
    }

    private static Gap gap(Measure inNeed, Interval unmet, List<String> partners, List<String> flags) {
        return gap(inNeed, unmet, partners, flags, Set.of());
    }

    private static Gap gap(
            Measure inNeed, Interval unmet, List<String> partners, List<String> flags, Set<Figure> hidden) {
        return new Gap(
                1,
                "SS0709",
                2,
                "EDU",
                Group.EVERYBODY,
                Measure.of(4),
                Measure.UNKNOWN,
                inNeed,
                Measure.UNKNOWN,
                false,
                Interval.UNKNOWN,
                0,
                unmet,
                Interval.UNKNOWN,
                Band.CRITICAL,
                partners.isEmpty()
                        ? PresenceWord.NONE
                        : partners.size() == 1 ? PresenceWord.SINGLE : PresenceWord.SEVERAL,
                partners,
                Measure.UNKNOWN,
                null,
                null,
                Grade.NONE,
                flags,
                List.of(),
                hidden);
    }
}
