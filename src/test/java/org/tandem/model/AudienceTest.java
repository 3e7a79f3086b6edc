package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.model.Audience.HOST_AUTHORITY;
import static org.tandem.model.Audience.HUMANITARIAN;
import static org.tandem.model.Audience.INTERNAL;
import static org.tandem.model.Audience.MISSION_CIVILIAN;
import static org.tandem.model.Audience.MISSION_UNIFORMED;
import static org.tandem.model.Audience.PUBLIC;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class AudienceTest {
    @Test
    void aMissionSeesLessThanHumanitariansThoughOfTheSameLevel() {
        assertThat(HUMANITARIAN.seesMoreThan(MISSION_CIVILIAN)).isTrue();
        assertThat(MISSION_CIVILIAN.seesMoreThan(HUMANITARIAN)).isFalse();
        assertThat(MISSION_CIVILIAN.seesMoreThan(MISSION_UNIFORMED)).isFalse();
    }

    @Test
    void aHigherLevelSeesMore() {
        assertThat(INTERNAL.seesMoreThan(HUMANITARIAN)).isTrue();
        assertThat(MISSION_UNIFORMED.seesMoreThan(PUBLIC)).isTrue();
        assertThat(PUBLIC.seesMoreThan(HOST_AUTHORITY)).isFalse();
        assertThat(HOST_AUTHORITY.seesMoreThan(PUBLIC)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void eachIsFoundByItsWordInAnyCase(Audience audience) {
        assertThat(Audience.of(" " + audience.code().toUpperCase(Locale.ROOT))).contains(audience);
    }

    @Test
    void noOtherWordNamesOne() {
        assertThat(Audience.of("everybody")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void anArmedActorIsNeverHumanitarian(OrganisationKind kind) {
        assertThat(kind.armed() && kind.humanitarian()).isFalse();
        assertThat(OrganisationKind.of(kind.code())).contains(kind);
    }

    @Test
    void soldiersAndPoliceWearUniformsAndNobodyElse() {
        assertThat(post("military").uniformed()).isTrue();
        assertThat(post("police").uniformed()).isTrue();
        assertThat(post("civilian").uniformed()).isFalse();
        assertThat(post("").uniformed()).isFalse();
    }

    private static Post post(String component) {
        return new Post(
                "cimic-malakal", "unmiss", "CIMIC", component, List.of(), List.of(), Sensitivity.LOW, Origin.NOWHERE);
    }
}
