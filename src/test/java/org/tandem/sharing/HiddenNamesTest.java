package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.model.Audience;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Sensitivity;

class HiddenNamesTest {
    private static HiddenNames hiding(String id, String name, String acronym, String... aliases) {
        Organisation plain = Records.organisation(id, OrganisationKind.INGO, Sensitivity.SEVERE);
        Organisation named = new Organisation(
                id,
                name,
                acronym,
                plain.kind(),
                List.of(aliases),
                plain.sectors(),
                plain.lead(),
                plain.areas(),
                plain.relation(),
                plain.conditions(),
                plain.legal(),
                plain.posts(),
                plain.priorities(),
                plain.offers(),
                plain.requests(),
                plain.stance(),
                plain.sensitivity(),
                plain.origin());
        return HiddenNames.of(List.of(named), Map.of(), Audience.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Zebra Aid-run clinic | A (not shown)-run clinic",
                "in the Zebra Aid-style | in the (not shown)-style",
                "a non-Zebra Aid clinic | a non-(not shown) clinic",
                "zebra  aid's trucks | (not shown)'s trucks",
                "Zebra\u00A0Aid, ZEBRA\u202FAID | (not shown), (not shown)",
                "Zebra\t\u200BAid | (not shown)",
                "Zebra-Aid and Zebra\u2011Aid and zebra_aid | (not shown) and (not shown) and (not shown)",
                "ZAD-led, non-ZAD, ZAD/WFP | (not shown)-led, non-(not shown), (not shown)/WFP",
                "ask zebra-1-aid | ask (not shown)",
                "Friends\u2019 League-run | (not shown)-run",
            })
    void isFoundHoweverItIsWritten(String text, String told) {
        HiddenNames hidden = hiding("zebra-1-aid", "Zebra Aid", "ZAD", "Friends' League");
        assertThat(hidden.without(text)).isEqualTo(told);
        assertThat(hidden.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-aid posts",
                "Zebra aids",
                "zebra-aid-clinic",
                "ZAD-H",
                "ZAD-2 and H-ZAD",
                "XZAD",
                "zebra-1-aid-2",
                "Unzebra Aid",
                "a zebra"
            })
    void wordsThatOnlyHoldItsLettersStay(String text) {
        assertThat(hiding("zebra-1-aid", "Zebra Aid", "ZAD").without(text)).isEqualTo(text);
        assertThat(hiding("aid", "Zebra Aid", "ZAD").without(text)).isEqualTo(text);
    }

    @Test
    void nameIsFoundWithoutItsBrackets() {
        HiddenNames hidden = hiding("zebra", "Zebra Aid (South Sudan)", "");
        assertThat(hidden.without("Zebra Aid works in South Sudan")).isEqualTo("(not shown) works in South Sudan");
    }

    @Test
    void nameWithoutLettersHidesNothing() {
        assertThat(hiding("zebra", "- -", "").without("a - b - c")).isEqualTo("a - b - c");
    }

    @Test
    void findingThatWritesItWithAnotherBlankNamesIt() {
        assertThat(hiding("zebra", "Zebra Aid", "").in("`Zebra\u00A0 Aid` is twice"))
                .isTrue();
    }
}
