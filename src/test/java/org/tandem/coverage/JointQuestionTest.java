package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.coverage.JointQuestion.F1;
import static org.tandem.coverage.JointQuestion.F2;
import static org.tandem.coverage.JointQuestion.F3;
import static org.tandem.coverage.JointQuestion.F4;
import static org.tandem.coverage.JointQuestion.F5;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.JointQuestion.Asked;
import org.tandem.model.JointPolicy;
import org.tandem.model.Measure;

class JointQuestionTest {
    private static final Measure MANY = Measure.of(1_000_000);

    private static List<Asked> of(Map<String, Measure> inNeed, Measure population) {
        return JointQuestion.of(inNeed, population, JointPolicy.DEFAULT);
    }

    private static List<JointQuestion> questions(Map<String, Measure> inNeed, Measure population) {
        return of(inNeed, population).stream().map(Asked::question).toList();
    }

    private static Map<String, Measure> people(long food, long water, long shelter) {
        return Map.of("FSC", Measure.of(food), "WSH", Measure.of(water), "SHL", Measure.of(shelter));
    }

    @Test
    void theCaseOfTheFieldsReference() {
        assertThat(of(people(15_000, 10_000, 5_000), Measure.of(15_000)))
                .containsExactly(
                        new Asked(F2, Measure.of(50)), new Asked(F3, Measure.of(200)), new Asked(F5, Measure.of(100)));
    }

    @Test
    void aTieAtTheTopAsksNothingOfTheOthers() {
        assertThat(questions(people(15_000, 15_000, 5_000), MANY)).isEmpty();
    }

    @Test
    void theThresholdsThemselvesAsk() {
        assertThat(questions(people(1_300, 1_000, 900), MANY)).containsExactly(F2);
        assertThat(questions(people(1_299, 1_000, 900), MANY)).isEmpty();
        assertThat(questions(people(1_290, 1_000, 860), MANY)).containsExactly(F3);
        assertThat(questions(people(900, 800, 700), Measure.of(1_000))).containsExactly(F5);
        assertThat(questions(people(899, 800, 700), Measure.of(1_000))).isEmpty();
    }

    @Test
    void aSecondSectorWithTheSameFigureIsNotTheThird() {
        assertThat(questions(
                        Map.of(
                                "FSC", Measure.of(1_200),
                                "WSH", Measure.of(1_000),
                                "SHL", Measure.of(1_000),
                                "HEA", Measure.of(700)),
                        MANY))
                .containsExactly(F3);
    }

    @Test
    void twoSectorsBlankOrZeroAsk() {
        Map<String, Measure> inNeed =
                Map.of("FSC", Measure.of(1_000), "WSH", Measure.of(950), "SHL", Measure.of(0), "HEA", Measure.UNKNOWN);
        assertThat(questions(inNeed, MANY)).containsExactly(F1);
    }

    @Test
    void aHighestSectorOfChildrenOnlyAsksHowManyOthersThereAre() {
        Map<String, Measure> inNeed = Map.of("EDU", Measure.of(1_000), "WSH", Measure.of(950));
        assertThat(questions(inNeed, MANY)).containsExactly(F4);
        assertThat(questions(Map.of("EDU", Measure.of(1_000), "WSH", Measure.of(1_000)), MANY))
                .isEmpty();
    }

    @Test
    void moreInNeedThanPeopleIsAsked() {
        assertThat(of(people(1_500, 1_400, 1_300), Measure.of(1_000))).containsExactly(new Asked(F5, Measure.of(150)));
    }

    @Test
    void anybodyInNeedWhereNobodyIsSaidToLiveIsAskedWithoutAShare() {
        assertThat(of(people(1_500, 1_400, 1_300), Measure.of(0))).containsExactly(new Asked(F5, Measure.UNKNOWN));
        assertThat(of(people(1_500, 1_400, 1_300), Measure.UNKNOWN)).isEmpty();
    }

    @Test
    void whereNobodyIsKnownToBeInNeedNothingIsAsked() {
        assertThat(questions(people(0, 0, 0), Measure.of(0))).isEmpty();
    }
}
