package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** What every row of a table has is told once for its column, with the true total. */
class RepeatedFindingsTest {
    @TempDir
    Path folder;

    private void severities(int zeros, String last) {
        String rows = IntStream.range(0, zeros)
                .mapToObj(i -> "SS0707,EDU," + (100 + i) + ",0,s" + i + "\n")
                .collect(Collectors.joining());
        TestWorkspace.in(folder).file("needs/a.csv", "area,sector,people_in_need,severity,source\n" + rows + last);
    }

    @Test
    void severityNoughtIsToldOnceForItsColumnWithHowOftenAndWhere() {
        severities(30, "SS0707,WSH,50,7,t\n");

        Ran ran = Ran.in(folder, "check");

        assertThat(ran.err())
                .contains("needs/a.csv:2:16: error: severity `0` is not between 1 and 5 in column \"severity\"")
                .contains("\n  and 30 more of this rule in this column, as in lines 3, 4, 5, 6, 7\n")
                .contains("31 errors, ")
                .doesNotContain("a.csv:3:16")
                .doesNotContain("showing");
        assertThat(ran.exit()).isEqualTo(1);
    }

    @Test
    void aFewAreToldEach() {
        severities(3, "");

        assertThat(Ran.in(folder, "check").err())
                .contains("a.csv:2:16", "a.csv:3:16", "a.csv:4:16")
                .doesNotContain("more of this rule");
    }

    @Test
    void allAreToldEachWhereAllAreAskedFor() {
        severities(30, "");

        assertThat(Ran.in(folder, "check", "--all").err())
                .contains("a.csv:2:16", "a.csv:31:16")
                .doesNotContain("more of this rule");
    }

    @Test
    void otherColumnsAndFormatsStandApart() {
        severities(30, "SS0708,EDU,x,3,t\n");

        assertThat(Ran.in(folder, "check").err()).contains("needs/a.csv:32:12: error: ");
        assertThat(Ran.in(folder, "check", "-f", "github").out().lines().filter(line -> line.contains("severity `0`")))
                .hasSize(20);
    }

    @Test
    void ofMoreThanAreKeptTheTotalIsTrue() {
        severities(900, "");

        assertThat(Ran.in(folder, "check").err())
                .contains(
                        "and at least 199 more of this rule",
                        "showing 200 of 900 [severity-out-of-range]",
                        "900 errors");
    }
}
