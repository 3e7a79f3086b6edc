package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.model.Measure.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final Measure TWO = Measure.of(2);
    private static final Measure FIVE = Measure.of(5);

    @Test
    void aSumIsUnknownWhereAPartIs() {
        assertThat(TWO.plus(FIVE)).isEqualTo(Measure.of(7));
        assertThat(TWO.plus(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.plus(FIVE)).isEqualTo(UNKNOWN);
    }

    @Test
    void theLargerAndTheSmallerAreOfThoseThatAreKnown() {
        assertThat(TWO.max(FIVE)).isEqualTo(FIVE);
        assertThat(FIVE.max(TWO)).isEqualTo(FIVE);
        assertThat(UNKNOWN.max(TWO)).isEqualTo(TWO);
        assertThat(TWO.max(UNKNOWN)).isEqualTo(TWO);
        assertThat(TWO.min(FIVE)).isEqualTo(TWO);
        assertThat(FIVE.min(TWO)).isEqualTo(TWO);
        assertThat(UNKNOWN.min(FIVE)).isEqualTo(FIVE);
        assertThat(FIVE.min(UNKNOWN)).isEqualTo(FIVE);
        assertThat(UNKNOWN.min(UNKNOWN)).isEqualTo(UNKNOWN);
    }

    @Test
    void whatIsUnknownExceedsNothingAndIsExceededByNothing() {
        assertThat(FIVE.exceeds(TWO)).isTrue();
        assertThat(FIVE.exceeds(FIVE)).isFalse();
        assertThat(FIVE.exceeds(UNKNOWN)).isFalse();
        assertThat(UNKNOWN.exceeds(TWO)).isFalse();
        assertThat(UNKNOWN.exceeds(-1)).isFalse();
    }

    @Test
    void unknownIsNotZeroInASumOfWhatIsKnown() {
        assertThat(Measure.sumOfKnown(List.of(TWO, UNKNOWN, FIVE))).isEqualTo(Measure.of(7));
        assertThat(Measure.sumOfKnown(List.of(UNKNOWN, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Measure.sumOfKnown(List.of(UNKNOWN, Measure.of(0)))).isEqualTo(Measure.of(0));
        assertThat(Measure.maxOfKnown(List.of())).isEqualTo(UNKNOWN);
    }

    @Test
    void aChangeLeavesTheUnknownUnknown() {
        assertThat(FIVE.map(people -> 2 * people)).isEqualTo(Measure.of(10));
        assertThat(UNKNOWN.map(people -> 2 * people)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.orElse(3)).isEqualTo(3);
    }

    @Test
    void anIntervalHasTwoEndsInOrderOrNone() {
        assertThat(Interval.of(2, 5).exact()).isFalse();
        assertThat(Interval.exactly(5).exact()).isTrue();
        assertThat(Interval.UNKNOWN.exact()).isFalse();
        assertThatThrownBy(() -> Interval.of(5, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(TWO, UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
    }
}
