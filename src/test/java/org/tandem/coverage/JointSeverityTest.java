package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** The cases of the field's reference, and what it says of sectors that are missing. */
class JointSeverityTest {
    private static Interval of(String phases) {
        return JointSeverity.of(List.of(phases.split(" ", -1)).stream()
                .map(phase -> phase.equals("-") ? Measure.UNKNOWN : Measure.of(Long.parseLong(phase)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "5 5 4 4 3 2 2 1, 5, 5",
        "5 4 4 4 3 3 2 1, 4, 4",
        "4 3 3 3 2 2 1 1, 3, 3",
        "3 3 2 2 1 1 1 1, 2, 2",
        "4 4 3 3 2 2 - -, 3, 5",
        // two in 5, but only three in 4 or more
        "5 5 4 3 3 1 1 1, 3, 3",
        // one in 5 is not two
        "5 4 4 4, 4, 4",
        "1 1 1 1, 1, 1",
        // one missing sector as 5 makes four in 3 or more, and not two in 5
        "3 3 3 1 1 1 1 -, 1, 3",
        // what is missing changes nothing
        "5 5 5 5 -, 5, 5"
    })
    void theRuleAndItsBounds(String phases, long low, long high) {
        assertThat(of(phases)).isEqualTo(Interval.of(low, high));
    }

    @Test
    void fewerSectorsThanTheRuleSpeaksOfHaveNoJointSeverity() {
        assertThat(of("5 5 5")).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void whereNoSectorIsRatedNothingIsSaid() {
        assertThat(of("- - - -")).isEqualTo(Interval.UNKNOWN);
    }
}
