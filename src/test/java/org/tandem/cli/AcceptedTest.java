package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.TestWorkspace;

/** What {@code checks:} of {@code tandem.yaml} changes, and what it cannot change. */
class AcceptedTest {
    private static final String NEEDS = "area,sector,people_in_need\n";
    private static final String BAD = NEEDS + "SS0707,Xyzzy,10\nSS0707,WSH,2 000\nSS0708,Xyzzy,5\n";

    @TempDir
    Path folder;

    private TestWorkspace workspace;

    @BeforeEach
    void aWorkspace() {
        workspace = TestWorkspace.empty(folder).file("needs/a.csv", BAD);
        checks("");
    }

    private void checks(String yaml) {
        workspace.file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n" + yaml);
    }

    private Ran check(String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "check";
        System.arraycopy(more, 0, words, 1, more.length);
        return Ran.in(folder, words);
    }

    @Test
    void anAcceptedErrorIsCountedToldNowhereAndLetsTheGateOpen() {
        checks("checks: {accepted: [{rule: sector-unknown, file: needs/a.csv, reason: asked the partner}]}\n");

        Ran ran = check();
        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .contains("no errors, 1 warning, no notes; 2 accepted")
                .doesNotContain("Xyzzy");
        assertThat(check("--fail-on", "sector-unknown").exit()).isZero();
        assertThat(check("-f", "json").out()).contains("\"accepted\" : 2").doesNotContain("Xyzzy");
        assertThat(Ran.in(folder, "gaps", "--fail-on", "error").exit()).isZero();
    }

    @Test
    void aRowThatCannotBeUsedStaysSetAside() {
        String before = check().err();
        checks("checks: {severity: {sector-unknown: note}}\n");

        assertThat(before).contains("1 row used, 1 of them repaired, 2 set aside");
        assertThat(check().err())
                .contains("1 row used, 1 of them repaired, 2 set aside", "no errors, 1 warning, 2 notes");
        assertThat(check().exit()).isZero();
    }

    @Test
    void aSeverityThatIsRaisedClosesTheGate() {
        checks("checks: {severity: {number-repaired: error, sector-unknown: warning}}\n");

        assertThat(check().err()).contains("error: `2 000` was read as 2000", "1 error, 2 warnings");
        assertThat(check().exit()).isEqualTo(1);
    }

    @Test
    void rowsPutInAboveChangeNothing() {
        checks("checks: {accepted: [{rule: sector-unknown, column: sector, value: Xyzzy, at_most: 2, reason: x}]}\n");
        workspace.file("needs/a.csv", BAD.replace(NEEDS, NEEDS + "SS0709,WSH,3\nSS0701,WSH,4\n"));

        assertThat(check().err()).contains("; 2 accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"column: area", "value: Xyz", "file: needs/b.csv", "file: presence/", "message: other words"})
    void whatItDoesNotSpeakOfIsTold(String words) {
        checks("checks: {accepted: [{rule: sector-unknown, " + words + ", reason: x}]}\n");

        assertThat(check().exit()).isEqualTo(1);
        assertThat(check().err()).contains("2 errors", "[acceptance-unused]").doesNotContain("accepted\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "column: sector",
                "value: Xyzzy",
                "file: needs/",
                "file: needs/a.csv",
                "message: not a known sector"
            })
    void whatItSpeaksOfIsAccepted(String words) {
        checks("checks: {accepted: [{rule: sector-unknown, " + words + ", reason: x}]}\n");

        assertThat(check().exit()).isZero();
    }

    @Test
    void withoutAReasonNothingIsAccepted() {
        checks("checks: {accepted: [{rule: sector-unknown, by: somebody}]}\n");

        assertThat(check().err()).contains("key `reason` is missing", "3 errors");
    }

    @Test
    void itHoldsUpToItsLastDay() {
        checks("checks: {accepted: [{rule: sector-unknown, until: 2014-06-20, reason: x}]}\n");

        assertThat(check("--as-of", "2014-06-20").exit()).isZero();
        Ran after = check("--as-of", "2014-06-21");
        assertThat(after.exit()).isEqualTo(1);
        assertThat(after.err()).contains("2 errors", "were accepted until 2014-06-20 [acceptance-expired]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{rule: sensitivity-invalid, reason: x}", "{rule: personal-data-column, reason: x}"})
    void whatCouldLetOutHarmIsAlwaysTold(String entry) {
        workspace.file(
                "needs/a.csv", "area,sector,people_in_need,sensitivity,phone number\nSS0707,WSH,1,vertical,+211 912\n");
        int before = count(check().err());
        checks("checks: {accepted: [" + entry
                + "], severity: {sensitivity-invalid: note, personal-data-column: \"off\"}}\n");

        Ran ran = check();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("error: ", "[sensitivity-invalid]", "[check-fixed]");
        assertThat(count(ran.err())).isEqualTo(before);
    }

    private static int count(String err) {
        return (int) err.lines()
                .filter(line -> line.endsWith("[sensitivity-invalid]") || line.endsWith("[personal-data-column]"))
                .count();
    }

    @Test
    void theListWrittenForPastingAcceptsWhatIsFoundOnceSomebodySaysWhy() {
        workspace.file("needs/with blank é.csv", NEEDS + "SS0707,\"a\"\"b\",10\n");
        Ran ran = check("-f", "accepted");
        assertThat(ran.out())
                .contains("    - rule: sector-unknown\n      file: needs/a.csv\n      at_most: 2\n      reason:\n");

        checks(ran.out());
        assertThat(check().err()).contains("key `reason` is missing");
        checks(ran.out().replace("reason:", "reason: known"));
        Ran accepted = check();
        assertThat(accepted.err()).contains("no errors, no warnings, no notes; 4 accepted");
        assertThat(accepted.exit()).isZero();
    }

    @Test
    void allFindingsAreTheSameOnes() {
        checks(
                "checks: {severity: {number-repaired: note}, accepted: [{rule: sector-unknown, value: Xyzzy, reason: x}]}\n");

        assertThat(check("--all", "-f", "csv")).isEqualTo(check("-f", "csv"));
    }

    @Test
    void aPackCountsWhatIsAccepted() {
        checks("checks: {accepted: [{rule: sector-unknown, reason: x}]}\n");
        Ran.in(folder, "brief", "-o", "pack");

        assertThat(folder.resolve("pack/findings.md"))
                .content()
                .contains("2 accepted")
                .doesNotContain("Xyzzy");
    }
}
