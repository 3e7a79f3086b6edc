package org.tandem.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
    private final Citations citations =
            new Citations(Law.standard(), KnownMandates.standard(), Set.of("sofa", "mou-2014"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/RES/2155 (2014)",
                "S/RES/2155 (2014) para 4(a)(i)",
                "S/RES/186 (1964)",
                "A/RES/60/1 para 139",
                "A/RES/60/1, paras 138-139",
                "A/RES/46/182",
                "A/RES/61/276 sec. XVIII",
                "GC IV art. 23",
                "GC IV arts. 55",
                "GC common art. 3(2)",
                "AP I art. 70(2)",
                "AP II art. 18(2)",
                "CIHL rule 55",
                "UN Charter art. 2(7)",
                "UN Charter ch. VII",
                "ST/SGB/1999/13",
                "A/67/775-S/2013/110",
                "national law: NGO Act of the host State",
                "sofa",
                "sofa art. 12",
                "mou-2014"
            })
    void aFormInWhichLawIsCitedIsValid(String written) {
        assertThat(citations.read(written).citation()).as(written).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNSCR 2155 | S/RES/2155 (2014)",
                "SCR 1509 | S/RES/1509 (2003)",
                "S/RES/2155 | S/RES/2155 (2014)",
                "S/RES/2155 (2013) | S/RES/2155 (2014)",
                "Resolution 2199 (2015) | S/RES/2199 (2015)",
                "GC4 art 23 | GC IV art. 23",
                "Geneva Convention IV, article 23 | GC IV art. 23",
                "AP2 18(2) | AP II art. 18(2)",
                "ICRC customary IHL rule 55 | CIHL rule 55",
                "rule 31 | CIHL rule 31",
                "common article 3 | GC common art. 3",
                "R2P | A/RES/60/1 paras 138-139",
                "RtoP, pillar three | A/RES/60/1 paras 138-139",
                "Pillar III | A/RES/60/1 paras 138-139",
                "third pillar | A/RES/60/1 paras 138-139",
                "The responsibility to protect (2005) | A/RES/60/1 paras 138-139",
                "World Summit Outcome, paragraph 139 | A/RES/60/1 paras 138-139",
                "A/RES/60/1 paragraphs 138 and 139 | A/RES/60/1 paras 138-139",
                "2005 World Summit Outcome | A/RES/60/1",
            })
    void aSlipIsToldWithTheFormThatWasMeant(String written, String meant) {
        Citations.Read read = citations.read(written);

        assertThat(read.citation()).as(written).isEmpty();
        assertThat(read.nearest()).isEqualTo(meant);
        assertThat(citations.read(meant).citation())
                .as("what is proposed is valid itself")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GC IV art. 160",
                "AP II art. 29",
                "AP I art. 0",
                "CIHL rule 162",
                "UN Charter art. 112",
                "S/RES/12 (1945)",
                "mandate",
                "the law",
                "unknown-agreement"
            })
    void whatDoesNotExistIsNoCitation(String written) {
        assertThat(citations.read(written).citation()).as(written).isEmpty();
    }

    @Test
    void onlyTheParagraphsOnItAreTheResponsibilityToProtect() {
        assertThat(protects("A/RES/60/1 para 139")).isTrue();
        assertThat(protects("A/RES/60/1 paras 138-139")).isTrue();
        assertThat(protects("A/RES/60/1 para 13")).isFalse();
        assertThat(protects("A/RES/60/1")).isFalse();
        assertThat(protects("A/RES/46/182 para 139")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R2P",
                "r2p",
                "RtoP",
                "R to P",
                "R-2-P",
                "pillar three",
                "Pillar 3 of R2P",
                "la responsabilit\u00e9 de prot\u00e9ger"
            })
    void aShortFormMeansTheResponsibilityToProtect(String written) {
        assertThat(citations.read(written).citation()).isEmpty();
        assertThat(Citations.meansProtection(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNSCR 2155",
                "the law",
                "2005 World Summit Outcome",
                "pillars of the camp",
                "protection of civilians",
                "SR2PX"
            })
    void otherWordsDoNotMeanIt(String written) {
        assertThat(Citations.meansProtection(written)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/63/308", "A/63/677"})
    void textsOnItAloneAreItToo(String written) {
        assertThat(protects(written)).isTrue();
    }

    private boolean protects(String written) {
        return citations.read(written).citation().orElseThrow().responsibilityToProtect();
    }
}
