package org.tandem.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.model.Group;
import org.tandem.source.Sensitivity;

class DefaultSensitivityTest {
    @ParameterizedTest
    @CsvSource({"0, LOW", "2, LOW", "3, MODERATE", "-1, MODERATE"})
    void needsAreLowDownToAdminTwo(int level, Sensitivity expected) {
        assertThat(DefaultSensitivity.need(level, Group.ofStatus("IDP"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"f, '', ''", "'', 0-17, ''", "'', '', y"})
    void needsSplitBySexAgeOrDisabilityAreModerate(String sex, String age, String disability) {
        assertThat(DefaultSensitivity.need(0, new Group("", sex, age, disability)))
                .isEqualTo(Sensitivity.MODERATE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, WSH, LOW",
        "2, WSH, LOW",
        "3, WSH, HIGH",
        "1, PRO, LOW",
        "2, PRO, HIGH",
        "2, PRO-GBV, HIGH",
        "3, PRO, HIGH",
        "-1, WSH, HIGH"
    })
    void presenceIsHighWhereItIsALocation(int level, String sector, Sensitivity expected) {
        assertThat(DefaultSensitivity.presence(level, sector)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "1, LOW", "2, MODERATE", "3, HIGH", "-1, HIGH"})
    void accessFiguresRiseWithTheLevel(int level, Sensitivity expected) {
        assertThat(DefaultSensitivity.access(level)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', MODERATE", "EDU, MODERATE", "PRO-MIN, HIGH"})
    void jointActivitiesInProtectionAreHigh(String sector, Sensitivity expected) {
        assertThat(DefaultSensitivity.activity(sector)).isEqualTo(expected);
    }
}
