package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.document.Document;
import org.tandem.model.Audience;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class HandlingTest {
    private static final Rule RULE = Rule.error("count-negative", "a count below zero");
    private static final Finding HIGH = Finding.of(RULE, new Origin("needs/gbv.csv", 9, 14), "`-3` is below zero")
            .expecting("a whole number")
            .nearest("3")
            .about(Sensitivity.HIGH);
    private static final Finding LOW = Finding.of(RULE, new Origin("needs/hno.csv", 2, 1), "`-1` is below zero");
    private static final Finding MODERATE = Finding.of(RULE, new Origin("needs/msna.csv", 2, 1), "`-1` is below zero")
            .about(Sensitivity.MODERATE);

    @Test
    void aLabelNamesTheTrafficLightAndTheLevel() {
        assertThat(HandlingLabel.of(Sensitivity.LOW)).isEqualTo("TLP:CLEAR (LOW)");
        assertThat(HandlingLabel.of(Sensitivity.MODERATE)).isEqualTo("TLP:GREEN (MODERATE)");
        assertThat(HandlingLabel.of(Sensitivity.HIGH)).isEqualTo("TLP:AMBER+STRICT (HIGH)");
        assertThat(HandlingLabel.of(Sensitivity.SEVERE)).isEqualTo("TLP:RED (SEVERE)");
    }

    @Test
    void theFirstLineSaysAudienceLabelWithheldAndDate() {
        Visible visible = new Visible(Records.empty(), Audience.MISSION_UNIFORMED, 7, false, Sensitivity.MODERATE);

        assertThat(Handling.of(visible))
                .isEqualTo(new Document.Handling("mission-uniformed", "TLP:GREEN (MODERATE)", 7, "2014-06-15"));
    }

    @Test
    void aFindingAboveTheAudiencesLevelSaysOnlyFileLineAndRule() {
        Finding told = FindingsFor.told(HIGH, Audience.HUMANITARIAN);

        assertThat(told)
                .isEqualTo(Finding.of(RULE, new Origin("needs/gbv.csv", 9, 0), "a record above this audience's level"));
    }

    @Test
    void internalReadersAreToldEverything() {
        assertThat(FindingsFor.audience(all(), List.of(), Audience.INTERNAL, HiddenNames.NONE)
                        .sorted())
                .containsExactly(HIGH, LOW, MODERATE);
    }

    @Test
    void everyFindingIsCountedOnATerminalHoweverLittleItSays() {
        Findings told = FindingsFor.audience(all(), List.of(), Audience.PUBLIC, HiddenNames.NONE);

        assertThat(told.count()).isEqualTo(3);
        assertThat(told.sorted()).extracting(Finding::expected).containsOnly("");
    }

    @Test
    void aFindingAboveTheAudiencesLevelStaysOutOfPacksAndOutOfTheirCounts() {
        Findings pack = FindingsFor.pack(all(), List.of(), Audience.PUBLIC, HiddenNames.NONE);

        assertThat(pack.sorted()).containsExactly(LOW);
        assertThat(pack.count()).isEqualTo(1);
        assertThat(pack.count(Severity.ERROR)).isEqualTo(1);
        assertThat(pack.totals()).containsExactly(Map.entry("count-negative", 1));
    }

    @Test
    void whatAnAnalysisFoundInTheVisibleModelIsToldWhole() {
        Findings pack =
                FindingsFor.pack(new Findings(), List.of(MODERATE), Audience.MISSION_UNIFORMED, HiddenNames.NONE);

        assertThat(pack.sorted()).containsExactly(MODERATE);
    }

    @Test
    void theMissionIsNotQuotedTheExactFigureOfAModerateRecord() {
        assertThat(FindingsFor.pack(all(), List.of(), Audience.HUMANITARIAN, HiddenNames.NONE)
                        .sorted())
                .containsExactly(LOW, MODERATE);
        assertThat(FindingsFor.pack(all(), List.of(), Audience.MISSION_UNIFORMED, HiddenNames.NONE)
                        .sorted())
                .containsExactly(LOW);
    }

    @Test
    void hiddenFindingsDisplaceNoneThatAreSeen() {
        Findings crowded = new Findings(1);
        crowded.accept(HIGH);
        Finding seen = Finding.of(RULE, new Origin("needs/gbv.csv", 12, 1), "`-9` is below zero");
        crowded.accept(seen);

        assertThat(FindingsFor.pack(crowded, List.of(), Audience.PUBLIC, HiddenNames.NONE)
                        .sorted())
                .containsExactly(seen);
    }

    private static Findings all() {
        Findings findings = new Findings();
        List.of(HIGH, LOW, MODERATE).forEach(findings);
        return findings;
    }
}
