package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.model.Decisions;
import org.tandem.model.Grade;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Plan.Ruling;
import org.tandem.model.Policy;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class NeedLedgerTest {
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void theNewestAssessmentOfACellHolds() {
        Need need = only(Rows.need(2, 900, "2014-05-01"), Rows.need(3, 800, "2014-06-01"), Rows.need(4, 1000, null));
        assertThat(need.inNeed()).isEqualTo(Measure.of(800));
        assertThat(need.assessedOn()).isEqualTo(LocalDate.of(2014, 6, 1));
        assertThat(need.origin()).isEqualTo(new Origin("needs/a.csv", 3, 1));
    }

    @Test
    void ofTwoOfOneDayTheBetterGradedHolds() {
        Need need = only(
                Rows.need(2, Measure.of(900), Measure.UNKNOWN, "2014-06-01", new Grade("C", "3")),
                Rows.need(3, Measure.of(800), Measure.UNKNOWN, "2014-06-01", new Grade("B", "2")));
        assertThat(need.inNeed()).isEqualTo(Measure.of(800));
        assertThat(need.grade()).isEqualTo(new Grade("B", "2"));
    }

    @Test
    void theBetterGradedHoldsBeforeTheNewerWhileItIsValid() {
        Need need = only(
                Rows.need(2, Measure.of(900), Measure.UNKNOWN, "2014-03-01", new Grade("B", "2")),
                Rows.need(3, Measure.of(800), Measure.UNKNOWN, "2014-06-01", new Grade("C", "3")));
        assertThat(need.inNeed()).isEqualTo(Measure.of(900));
        assertThat(need.rival()).isEmpty();
    }

    @Test
    void aDelinquentAssessmentHoldsOnlyForWantOfAnotherAndContradictsNobody() {
        // without a method delinquent after 455 days: from 2013-03-17 on
        Need need = only(
                Rows.need(2, Measure.of(100), Measure.UNKNOWN, "2013-03-17", new Grade("A", "1")),
                Rows.need(3, Measure.of(800), Measure.UNKNOWN, "2013-03-18", new Grade("C", "3")));
        assertThat(need.inNeed()).isEqualTo(Measure.of(800));
        assertThat(need.rival()).isEmpty();
        assertThat(only(Rows.need(2, 100, "2012-01-01"), Rows.need(3, 800, "2011-01-01"))
                        .inNeed())
                .isEqualTo(Measure.of(100));
    }

    @Test
    void whatIsOfAfterTheReferenceDayHoldsOnlyForWantOfAnotherAndContradictsNobody() {
        Need need = only(
                Rows.need(2, Measure.of(500), Measure.of(400), "2014-06-16", new Grade("A", "1")),
                Rows.need(3, Measure.of(800), Measure.UNKNOWN, "2011-01-01", new Grade("C", "3")));
        assertThat(need.inNeed()).isEqualTo(Measure.of(800));
        assertThat(need.targeted()).isEqualTo(Measure.UNKNOWN);
        assertThat(need.rival()).isEmpty();
        Need sameDay = only(Rows.need(2, 500, "2014-06-15"), Rows.need(3, 800, "2014-06-14"));
        assertThat(sameDay.inNeed()).isEqualTo(Measure.of(500));
        Need later = only(Rows.need(2, 500, "2014-07-01"), Rows.need(3, 800, "2014-06-20"));
        assertThat(later.inNeed()).isEqualTo(Measure.of(800));
        assertThat(later.assessedOn()).isEqualTo(LocalDate.of(2014, 6, 20));
    }

    @Test
    void ofTwoOfOneDayAndGradeTheLargerHolds() {
        assertThat(only(Rows.need(2, 800, "2014-06-01"), Rows.need(3, 900, "2014-06-01"))
                        .inNeed())
                .isEqualTo(Measure.of(900));
    }

    @Test
    void aBlankFigureNeverReplacesAKnownOne() {
        Need need = only(
                Rows.need(2, 900, "2014-05-01"),
                Rows.need(3, Measure.UNKNOWN, Measure.UNKNOWN, "2014-06-01", Grade.NONE));
        assertThat(need.inNeed()).isEqualTo(Measure.of(900));
        assertThat(need.assessedOn()).isEqualTo(LocalDate.of(2014, 5, 1));
    }

    @Test
    void rowsWithOneFigureEachCompleteEachOther() {
        Need need = only(
                Rows.need(2, 900, "2014-05-01"),
                Rows.need(3, Measure.UNKNOWN, Measure.of(700), "2014-05-01", Grade.NONE));
        assertThat(need.inNeed()).isEqualTo(Measure.of(900));
        assertThat(need.targeted()).isEqualTo(Measure.of(700));
    }

    @Test
    void aTargetOlderThanThePeopleInNeedIsDropped() {
        Need need = only(
                Rows.need(2, Measure.of(500), Measure.of(400), "2013-05-01", Grade.NONE),
                Rows.need(3, 520, "2014-05-01"));
        assertThat(need.inNeed()).isEqualTo(Measure.of(520));
        assertThat(need.targeted()).isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void aSeverityOlderThanThePeopleInNeedStays() {
        Need need = only(
                Rows.of(Rows.need(2, 500, "2013-05-01"), "WSH", Measure.of(4), Measure.of(10)),
                Rows.need(3, 520, "2014-05-01"));
        assertThat(need.severity()).isEqualTo(Measure.of(4));
        assertThat(need.reached()).isEqualTo(Measure.UNKNOWN);
    }

    @Test
    void assessmentsThatDifferByMoreThanThirtyPercentOfTheLargerAreTold() {
        Need need = only(Rows.need(2, 699, "2014-06-01"), Rows.need(3, 1000, "2014-05-01"));
        assertThat(need.inNeed()).isEqualTo(Measure.of(699));
        assertThat(need.rival())
                .contains(new Need.Rival(
                        1000, LocalDate.of(2014, 5, 1), Grade.NONE, "", new Origin("needs/a.csv", 3, 1)));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TableRules.ASSESSMENTS_CONFLICT);
            assertThat(finding.message())
                    .isEqualTo("699 people in need in SS0707, sector `WSH`, group `ALL`; needs/a.csv:3:1 says 1000");
            assertThat(finding.expected()).startsWith("figures that differ by at most 30 % of the larger");
        });
    }

    @Test
    void assessmentsThatDifferByThirtyPercentExactlyAreNoConflict() {
        assertThat(only(Rows.need(2, 700, "2014-06-01"), Rows.need(3, 1000, "2014-05-01"))
                        .rival())
                .isEmpty();
        assertThat(findings).isEmpty();
    }

    /** How often who sees records up to {@code limit} is told that 500 people in need on 1 June stand against 900 on 1 May. */
    private static long told(Sensitivity limit, Decision... made) {
        Findings told = new Findings();
        NeedLedger ledger = new NeedLedger(LocalDate.of(2014, 6, 15), Policy.DEFAULT, told);
        ledger.decided(new Decisions(List.of(made)), told::settled);
        ledger.add(Rows.need(2, 500, "2014-06-01"));
        ledger.add(Rows.need(3, 900, "2014-05-01"));
        assertThat(ledger.needs())
                .singleElement()
                .satisfies(need -> assertThat(need.rival()).isPresent());
        return Stream.concat(told.sorted().stream(), told.unsettled(limit).stream())
                .filter(finding -> finding.rule() == TableRules.ASSESSMENTS_CONFLICT)
                .count();
    }

    private static Decision decision(
            String id, String on, String about, @Nullable String day, Measure people, Sensitivity level) {
        return new Decision(
                id,
                LocalDate.parse(on),
                about,
                "",
                "",
                "",
                day == null ? null : LocalDate.parse(day),
                people,
                Ruling.NONE,
                level,
                Origin.NOWHERE);
    }

    @Test
    void aConflictThatADecisionSettlesIsToldNoMore() {
        Measure none = Measure.UNKNOWN;
        String cell = "SS0707/WSH";
        Sensitivity low = Sensitivity.LOW;

        assertThat(told(low)).isOne();
        assertThat(told(low, decision("d", "2014-06-10", cell, "2014-06-01", none, low)))
                .as("the day of the figure used")
                .isZero();
        assertThat(told(low, decision("d", "2014-06-10", cell, "2014-05-01", none, low)))
                .as("the day of the other")
                .isZero();
        assertThat(told(low, decision("d", "2014-06-10", cell, null, Measure.of(700), low)))
                .as("a figure of its own")
                .isZero();
        assertThat(told(low, decision("d", "2014-06-10", cell, "2014-04-01", none, low)))
                .as("the day of neither")
                .isOne();
        assertThat(told(low, decision("d", "2014-06-10", cell, null, none, low)))
                .as("words alone")
                .isOne();
        assertThat(told(low, decision("d", "2014-06-10", "SS0707/HEA", null, Measure.of(700), low)))
                .as("another cell")
                .isOne();
        assertThat(told(
                        low,
                        decision("first", "2014-06-01", cell, "2014-06-01", none, low),
                        decision("later", "2014-06-10", cell, "2014-04-01", none, low)))
                .as("the latest decision holds")
                .isOne();
    }

    /** Else that there is no conflict would tell that something was decided. */
    @Test
    void aDecisionThatNotEverybodyMaySeeSettlesNothingForThem() {
        Decision hidden = decision("d", "2014-06-10", "SS0707/WSH", null, Measure.of(700), Sensitivity.MODERATE);
        assertThat(told(Sensitivity.LOW, hidden)).isOne();
        assertThat(told(Sensitivity.MODERATE, hidden)).isZero();
    }

    @Test
    void theRivalIsTheOneFurthestFromTheFigureUsed() {
        Need need =
                only(Rows.need(2, 500, "2014-06-01"), Rows.need(3, 900, "2014-05-01"), Rows.need(4, 10, "2014-04-01"));
        assertThat(need.rival().map(Need.Rival::inNeed)).contains(10L);
    }

    @Test
    void aSectorAboveAllSectorsTogetherIsTold() {
        NeedLedger ledger = new NeedLedger(LocalDate.of(2014, 6, 15), Policy.DEFAULT, findings::add);
        ledger.add(Rows.need(2, 900, "2014-06-01"));
        ledger.add(Rows.of(Rows.need(3, 800, "2014-06-01"), "Intersectoral", Measure.UNKNOWN, Measure.UNKNOWN));
        ledger.add(Rows.of(Rows.need(4, 800, "2014-06-01"), "HEA", Measure.UNKNOWN, Measure.UNKNOWN));
        assertThat(ledger.needs()).extracting(Need::sector).containsExactly("HEA", "Intersectoral", "WSH");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(TableRules.SECTOR_EXCEEDS_INTERSECTORAL);
            assertThat(finding.origin()).isEqualTo(new Origin("needs/a.csv", 2, 1));
            assertThat(finding.message())
                    .isEqualTo("900 people in need in SS0707, sector `WSH`, but 800 in all sectors together"
                            + " (needs/a.csv:3:1)");
        });
    }

    @Test
    void withoutARowThereIsNoNeed() {
        assertThat(new NeedLedger(LocalDate.of(2014, 6, 15), Policy.DEFAULT, findings::add).needs())
                .isEmpty();
    }

    private Need only(NeedRow... rows) {
        NeedLedger ledger = new NeedLedger(LocalDate.of(2014, 6, 15), Policy.DEFAULT, findings::add);
        for (NeedRow row : rows) {
            ledger.add(row);
        }
        List<Need> needs = ledger.needs();
        assertThat(needs).hasSize(1);
        return needs.get(0);
    }
}
