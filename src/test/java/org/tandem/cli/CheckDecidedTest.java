package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** Conflicts between assessments that people settled, for those who may see the decision and those who may not. */
class CheckDecidedTest {
    @TempDir
    private Path folder;

    private String checked(String audience) throws IOException {
        TestWorkspace.in(folder).file("needs/a.csv", """
                        area,sector,people_in_need,assessed_on
                        SS0707,EDU,1000,2014-05-01
                        SS0707,EDU,600,2014-06-01
                        """).file("plan.yaml", """
                        decisions:
                          - {id: d-2, on: 2014-06-05, about: SS0707/EDU, text: put together, people_in_need: 800}
                        """);
        return Ran.in(folder, "check", ".", "--audience", audience, "--format", "csv")
                .out();
    }

    @Test
    void whoMaySeeTheDecisionIsToldOfNoConflict() throws IOException {
        assertThat(checked("internal")).doesNotContain("assessments-conflict");
    }

    /** Decisions are of level MODERATE where nothing else is said; 600 and 1,000 people are no such secret. */
    @Test
    void whoMayNotIsToldAsIfThereWereNone() throws IOException {
        assertThat(checked("public"))
                .contains("assessments-conflict", "600 people in need in SS0707, sector `EDU`")
                .doesNotContain("decided", "d-2");
    }
}
