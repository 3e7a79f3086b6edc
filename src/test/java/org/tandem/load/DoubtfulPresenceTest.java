package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.model.Measure;
import org.tandem.source.Sensitivity;

/** Rows of presence that could name the wrong partner, count one twice, or say too much. */
class DoubtfulPresenceTest {
    private static final String HEAD = "organisation,sector,area,status,reached";

    @TempDir
    Path folder;

    private TableRun run() {
        return new TableRun(folder, "SSD");
    }

    @Test
    void aWordThatNamesNobodyIsNoPartner() {
        for (String nobody : new String[] {"N/A", "Unknown", "-", "+", "TBD", "NaN", "#N/A"}) {
            TableRun run = run();
            assertThat(run.presence(HEAD, nobody + ",WSH,SS0707,ongoing,").rowsSetAside())
                    .as(nobody)
                    .isEqualTo(1);
            assertThat(run.presence).as(nobody).isEmpty();
            assertThat(run.told()).as(nobody).contains("cell-blank 2:1");
        }
        TableRun named = run();
        named.presence(HEAD, "Unknown Needs Trust,WSH,SS0707,ongoing,10");
        assertThat(named.presence).hasSize(1);
    }

    @Test
    void aPartnerNamedTwiceInOneCellIsOneAndKeepsItsPeople() {
        TableRun run = run();
        run.presence(HEAD, "Alpha Aid + ALPHA AID,WSH,SS0707,ongoing,100");
        assertThat(run.presence).hasSize(1);
        assertThat(run.presence.get(0).organisation()).isEqualTo("Alpha Aid");
        assertThat(run.presence.get(0).reached()).isEqualTo(Measure.of(100));
    }

    @Test
    void whatIsToldOfARowWhoseSectorCannotBeReadIsAsSensitiveAsProtection() {
        TableRun run = run();
        run.presence(HEAD, "Alpha + Beta,PRO; Foo,SS0707,ongoing,10", "Alpha,GBVV,SS0707,ongoing,10");
        assertThat(run.findings)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.sensitivity()).as(finding.message()).isEqualTo(Sensitivity.HIGH));
    }

    @Test
    void aControlCharacterInANumberIsNotPassedOver() {
        TableRun run = run();
        run.needs("area,sector,people_in_need", "SS0707,WSH,1\u00000");
        assertThat(run.needs).isEmpty();
        assertThat(run.told()).contains("number-invalid 2:12");
    }
}
