package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.TestWorkspace;

/** What is wrong with a command line is told with what was meant, before anything is read. */
class CommandLineTest {
    private static final String NEEDS = "area,sector,people_in_need\nSS0707,EDU,100\nSS0707,WSH,200\n";

    @TempDir
    Path folder;

    static List<String> commands() {
        // completion misses its shell first
        return Commands.names().stream()
                .filter(name -> !name.equals("completion"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"gasp,gaps", "rcai,raci", "chekc,check", "agendas,agenda", "breif,brief", "explian,explain"})
    void anUnknownCommandIsToldWithTheNearest(String typed, String meant) {
        for (Ran ran : new Ran[] {Ran.in(folder, typed), Ran.in(folder, "help", typed)}) {
            assertThat(ran.err())
                    .isEqualTo("tandem: there is no command `" + typed + "`; did you mean `tandem " + meant
                            + "`? (`tandem --help` lists them)\n");
            assertThat(ran.out()).isEmpty();
            assertThat(ran.exit()).isEqualTo(2);
        }
    }

    @Test
    void aCommandIsNotShortened() {
        assertThat(Ran.in(folder, "ga").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anUnknownOptionEndsWithTheWayToHelp(String command) {
        Ran ran = Ran.in(folder, command, "--zzzzzzzz");

        assertThat(ran.err())
                .isEqualTo("tandem: `--zzzzzzzz` is not an option of `tandem " + command + "` (`tandem " + command
                        + " --help` tells more)\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--secotr=EDU,--secotr,--sector",
        "--ouput,--ouput,--output",
        "--as_of=2014-01-01,--as_of,--as-of",
        "--audiense,--audiense,--audience",
        "--formta,--formta,--format"
    })
    void anUnknownOptionIsToldWithTheNearest(String typed, String name, String meant) {
        Ran ran = Ran.in(folder, "gaps", typed);

        assertThat(ran.err())
                .startsWith("tandem: `" + name + "` is not an option of `tandem gaps`; did you mean `" + meant + "`?");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--audience,publik,public",
        "--basis,reachd,reached",
        "--by,grup,group",
        "--color,allways,always",
        "--format,cvs,csv",
        "--sector,HEAL,HEA",
        "--fail-on,eror,error",
        "--fail-on,severity-out-of-rage,severity-out-of-range",
        "--fail-on,gaps.critcal>0,gaps.critical"
    })
    void anUnknownValueIsToldWithTheNearestAlthoughThereIsNoWorkspace(String option, String typed, String meant) {
        Ran ran = Ran.in(folder, "gaps", option, typed);

        assertThat(ran.err())
                .startsWith("tandem: ")
                .contains("`" + option + " " + typed + "`")
                .contains(meant);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--area", "--sector"})
    void aListOfNothingIsNotNoList(String option) {
        workspace("ws");
        for (String typed : new String[] {",", " , ,"}) {
            Ran ran = Ran.in(folder, "gaps", "ws", option, typed);

            assertThat(ran.err()).startsWith("tandem: `" + option + " " + typed + "` names no ");
            assertThat(ran.out()).isEmpty();
            assertThat(ran.exit()).isEqualTo(2);
        }
    }

    @Test
    void theNearestSeverityIsToldOfAGate() {
        assertThat(Ran.in(folder, "gaps", "--fail-on", "erorr").err()).endsWith("; did you mean `error`?\n");
    }

    @ParameterizedTest
    @CsvSource({"--versoin,--version", "--hlep,--help"})
    void anOptionWithoutACommandIsToldWithTheNearest(String typed, String meant) {
        Ran ran = Ran.in(folder, typed);

        assertThat(ran.err())
                .isEqualTo("tandem: there is no option `" + typed + "` without a command; did you mean `tandem " + meant
                        + "`?\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(Ran.in(folder, "--format").err()).contains("must stand behind a command");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-13-01", "15/06/2014", "today", ""})
    void aReferenceDateIsIso(String typed) {
        Ran ran = Ran.in(folder, "check", "--as-of", typed);

        assertThat(ran.err()).isEqualTo("tandem: `--as-of " + typed + "` is not a date; write it as 2014-06-15\n");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "two"})
    void aLevelIsOneOfSix(String typed) {
        Ran ran = Ran.in(folder, "gaps", "--level=" + typed);

        assertThat(ran.err()).startsWith("tandem: `--level " + typed + "` ").contains("0 to 5");
        assertThat(ran.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--area", "--sector", "--as-of", "--audience", "--output", "--format", "--fail-on", "--level"})
    void anOptionWithoutItsValueIsTold(String option) {
        for (Ran ran : new Ran[] {Ran.in(folder, "gaps", option), Ran.in(folder, "gaps", option, "--quiet")}) {
            assertThat(ran.err()).startsWith("tandem: `" + option + "` needs a value: ");
            assertThat(ran.exit()).isEqualTo(2);
        }
    }

    @Test
    void aSecondWorkspaceIsOneTooMany() {
        assertThat(Ran.in(folder, "gaps", "one", "two").err())
                .startsWith("tandem: `two` is one argument too many (`tandem gaps --help` tells more)");
    }

    @Test
    void optionsStandBeforeOrBehindTheWorkspace() {
        workspace("ws");
        Ran behind = Ran.in(folder, "gaps", "ws", "--sector", "EDU", "-f", "csv", "-q");

        assertThat(behind.out()).contains(",EDU,").doesNotContain(",WSH,");
        assertThat(Ran.in(folder, "gaps", "--sector=EDU", "-qfcsv", "ws")).isEqualTo(behind);
        assertThat(Ran.in(folder, "gaps", "-q", "ws", "-f=csv", "--sector", "EDU"))
                .isEqualTo(behind);
    }

    @Test
    void behindTwoHyphensEverythingIsAWorkspace() {
        workspace("--help");

        assertThat(Ran.in(folder, "gaps", "-q", "-f", "csv", "--", "--help").out())
                .startsWith("rank,");
        assertThat(Ran.in(folder, "gaps", "--", "--sector").err()).contains("there is no folder `--sector`");
        assertThat(Ran.in(folder, "gaps", "--", "--help", "-f", "csv").err())
                .startsWith(
                        "tandem: `-f` stands behind `--`, where nothing is an option; options must stand before it");
    }

    @Test
    void sectorsMayBeRepeatedOrJoinedByCommas() {
        workspace("ws");
        Ran repeated = Ran.in(folder, "gaps", "ws", "-q", "-f", "csv", "--sector", "EDU", "--sector", "WASH");

        assertThat(repeated.out()).contains(",EDU,").contains(",WSH,");
        assertThat(Ran.in(folder, "gaps", "ws", "-q", "-f", "csv", "--sector", "EDU,WASH"))
                .isEqualTo(repeated);
    }

    @Test
    void aFolderMayHaveSpacesAndLettersOfAnyScript() {
        workspace("أعالي النيل 🏫 (1)");

        Ran ran = Ran.in(folder, "gaps", "أعالي النيل 🏫 (1)", "-q", "-o", "تقرير 1.csv");

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(folder.resolve("تقرير 1.csv")).content().startsWith("rank,");
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsAFile() {
        workspace("@ws");

        assertThat(Ran.in(folder, "gaps", "@ws", "-q", "-f", "csv").out()).startsWith("rank,");
    }

    @Test
    void theWorkspaceIsFoundUpward() throws Exception {
        workspace("ws");
        Path deep = java.nio.file.Files.createDirectories(folder.resolve("ws/notes/june"));

        assertThat(Ran.in(deep, "gaps", "-q")).isEqualTo(Ran.in(folder, "gaps", "ws", "-q"));
    }

    private void workspace(String name) {
        TestWorkspace.in(folder.resolve(name)).file("needs/a.csv", NEEDS);
    }
}
