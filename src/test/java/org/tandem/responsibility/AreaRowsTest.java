package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.source.Sensitivity;

/** A matrix of one area and what lies below it. */
class AreaRowsTest {
    private static final MatrixOptions ALL = new MatrixOptions(EnumSet.allOf(RowKind.class), Map.of());

    private static World two() {
        return World.malakal()
                .activity("malakal", "service-delivery", "EDU", List.of("SS0707"), Sensitivity.LOW, "cimic-malakal=A")
                .activity("manyo", "service-delivery", "EDU", List.of("SS0708"), Sensitivity.LOW, "cimic-malakal=A")
                .activity("both", "service-delivery", "EDU", List.of("SS0707", "SS0708"), Sensitivity.LOW)
                .activity("nowhere", "coordination", "", List.of(), Sensitivity.LOW)
                .request("trucks", "river-relief", "transport", "SS0708");
    }

    private static List<String> ids(Matrix matrix) {
        return matrix.rows().stream().map(Matrix.Row::id).toList();
    }

    @Test
    void onlyRowsOfTheAreaOrBelowItAreShownAndTheOthersAreCounted() {
        Matrix malakal = two().matrix(MatrixOptions.USUAL.within(Set.of("SS0707")));
        assertThat(ids(malakal)).containsExactly("malakal", "both");
        assertThat(malakal.elsewhere()).isEqualTo(3);
        Matrix state = two().matrix(MatrixOptions.USUAL.within(Set.of("SS07")));
        assertThat(ids(state)).containsExactly("malakal", "manyo", "both", "request:trucks");
        assertThat(state.elsewhere()).isEqualTo(1);
        assertThat(two().matrix().elsewhere()).isZero();
    }

    @Test
    void whatHoldsEverywhereHoldsInTheAreaToo() {
        assertThat(ids(two().matrix(ALL.within(Set.of("SS0708")))))
                .contains("function:access", "manyo")
                .doesNotContain("nowhere", "malakal");
    }

    @Test
    void faultsOfOtherRowsAreNotTold() {
        assertThat(two().matrix(MatrixOptions.USUAL.within(Set.of("SS0707"))).distinctionFaults())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("`malakal`"));
    }

    @Test
    void everyLetterIsTheOneOfTheWholeMatrix() {
        List<String> areas = List.of("SSD", "SS07", "SS0707", "SS0708");
        qt().forAll(integers().between(0, 3)).checkAssert(number -> {
            Matrix whole = two().matrix(ALL);
            Matrix part = two().matrix(ALL.within(Set.of(areas.get(number))));
            assertThat(whole.rows()).containsAll(part.rows());
            assertThat(part.rows().size() + part.elsewhere())
                    .isEqualTo(whole.rows().size());
        });
    }
}
