package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.model.Policy;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class NeedChecksTest {
    private static final LocalDate NOON = LocalDate.of(2014, 6, 16);

    @Test
    void figuresInOrderAreNotTold() {
        assertThat(check(Rows.figures(100, 80, 80, 60, 60), NOON)).isEmpty();
    }

    @Test
    void unknownFiguresAreNotHeldAgainstAnything() {
        assertThat(check(Rows.figures(-1, -1, 80, -1, 60), NOON)).isEmpty();
    }

    @Test
    void eachPairOutOfOrderIsToldWithBothNumbers() {
        assertThat(check(Rows.figures(100, 120, 90, 95, -1), NOON))
                .extracting(Finding::message)
                .containsExactly(
                        "people affected 120 are more than population 100",
                        "people targeted 95 are more than people in need 90");
    }

    @Test
    void anUnknownFigureBetweenDoesNotHideTheOrder() {
        assertThat(check(Rows.figures(100, -1, 130, -1, -1), NOON))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(TableRules.FIGURES_OUT_OF_ORDER);
                    assertThat(finding.message()).isEqualTo("people in need 130 are more than population 100");
                    assertThat(finding.sensitivity()).isEqualTo(Sensitivity.MODERATE);
                });
    }

    @Test
    void moreReachedThanTargetedIsTold() {
        assertThat(check(Rows.figures(-1, -1, -1, 20_000, 22_000), NOON))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(TableRules.REACHED_EXCEEDS_TARGETED);
                    assertThat(finding.message()).isEqualTo("people reached 22000 are more than people targeted 20000");
                });
    }

    @Test
    void moreInNeedThanTheGazetteerSaysLiveThereIsTold() {
        assertThat(check(Rows.figures(-1, -1, 50_001, -1, -1), NOON))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(TableRules.SECTOR_EXCEEDS_POPULATION);
                    assertThat(finding.message())
                            .isEqualTo("people in need 50001 are more than the 50000 who live in Malakal [SS0707]");
                });
        assertThat(check(Rows.figures(-1, -1, 50_000, -1, -1), NOON)).isEmpty();
    }

    @Test
    void aRowWithAPopulationOfItsOwnIsHeldAgainstThatOne() {
        assertThat(check(Rows.figures(70_000, -1, 60_000, -1, -1), NOON)).isEmpty();
    }

    @Test
    void anAssessmentAfterTheReferenceDateIsTold() {
        assertThat(check(Rows.figures(-1, -1, 10, -1, -1), NOON.minusDays(1)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(TableRules.ASSESSED_AFTER_AS_OF);
                    assertThat(finding.message())
                            .isEqualTo("assessed on 2014-06-16, after the reference date 2014-06-15");
                });
    }

    @Test
    void checksAndRulesStandInOrder() {
        assertThat(NeedChecks.ALL)
                .extracting(check -> check.getClass().getSimpleName())
                .isSorted();
        assertThat(TableRules.ALL).extracting(rule -> rule.id()).isSorted().doesNotHaveDuplicates();
    }

    private static List<Finding> check(NeedRow row, LocalDate asOf) {
        Area malakal = new Area(
                "SS0707",
                "Malakal",
                2,
                "",
                Measure.of(50_000),
                Measure.UNKNOWN,
                Sensitivity.LOW,
                "",
                true,
                Period.ALWAYS,
                Origin.NOWHERE);
        List<Finding> findings = new ArrayList<>();
        NeedChecks.check(
                row, new CheckContext(asOf, Policy.DEFAULT, new Gazetteer(List.of(malakal), true)), findings::add);
        return findings;
    }
}
