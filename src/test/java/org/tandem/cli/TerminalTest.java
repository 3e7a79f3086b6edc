package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** What standard error holds for a person at a terminal, and for nobody else. */
class TerminalTest {
    private static final String RED = "\u001b[1;31merror\u001b[0m";

    @TempDir
    Path folder;

    @Test
    void colourIsForTerminals() {
        needs("SS0707,EDU,100,6");

        assertThat(Ran.onTerminal(folder, Map.of(), "check").err()).contains(RED);
        assertThat(Ran.in(folder, "check").err()).contains(": error: ").doesNotContain("\u001b");
    }

    @Test
    void colourIsRefusedAndForcedAsEverywhere() {
        needs("SS0707,EDU,100,6");

        assertThat(Ran.onTerminal(folder, Map.of("NO_COLOR", "1"), "check").err())
                .doesNotContain("\u001b");
        assertThat(Ran.onTerminal(folder, Map.of("NO_COLOR", ""), "check").err())
                .contains(RED);
        assertThat(Ran.onTerminal(folder, Map.of("TERM", "dumb"), "check").err())
                .doesNotContain("\u001b");
        assertThat(Ran.onTerminal(folder, Map.of(), "check", "--color", "never").err())
                .doesNotContain("\u001b");
        assertThat(Ran.onTerminal(folder, Map.of("NO_COLOR", "1"), "check", "--color", "always")
                        .err())
                .contains(RED);
        assertThat(Ran.onTerminal(folder, Map.of("TERM", "dumb", "FORCE_COLOR", "1"), "check")
                        .err())
                .contains(RED);
        assertThat(Ran.in(folder, "check", "--color=always").err()).contains(RED);
    }

    @Test
    void reportsAreNeverColoured() {
        needs("SS0707,EDU,100,3");

        assertThat(Ran.onTerminal(folder, Map.of("FORCE_COLOR", "1"), "gaps", "--color", "always")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void aCaretStandsBelowTheCell() {
        needs("SS0707,EDU,100,6");

        List<String> lines = lines();

        assertThat(lines).containsSequence("    SS0707,EDU,100,6", "                   ^");
        assertThat(lines.get(0)).startsWith("needs/a.csv:2:16: ");
        assertThat(lines.get(3)).startsWith("  help: ");
    }

    @Test
    void aCaretStandsBelowTheKey() {
        TestWorkspace.in(folder).file("tandem.yaml", "operation: Test\ncountry: SSD\npolicy: {bandz: 1}\n");

        assertThat(lines()).containsSequence("    policy: {bandz: 1}", "             ^");
    }

    @Test
    void theMostImportantLineIsTheLast() {
        needs("SS0707,EDU,100,6");

        assertThat(lines().get(lines().size() - 1)).startsWith("1 error, ");
    }

    @Test
    void elsewhereThereIsNoExcerpt() {
        needs("SS0707,EDU,100,6");

        assertThat(Ran.in(folder, "check", "--color", "always").err().lines()).noneMatch(line -> line.endsWith("^"));
    }

    @Test
    void anExcerptIsForTheInternalAudienceAloneForALineHoldsMoreThanItsFault() {
        needs("SS0707,EDU,100,6");

        assertThat(Ran.onTerminal(folder, Map.of(), "check", "--audience", "humanitarian")
                        .err()
                        .lines())
                .noneMatch(line -> line.endsWith("^"));
    }

    @Test
    void aHeatMapFitsTheTerminalAndIsColouredThere() {
        needs("SS0707,EDU,100,3\nSS0707,WSH,200,4\nSS0707,HEA,200,4\nSS0707,NUT,50,2");
        Map<String, String> narrow = Map.of("COLUMNS", "20", "TERM", "xterm");

        String page = Ran.onTerminals(folder, narrow, "gaps").out();
        assertThat(page)
                .contains("Area     EDU HEA NUT\nSS0707   \u001b[30;47m ? \u001b[0m \u001b[30;47m ? \u001b[0m")
                .doesNotContain("| EDU | HEA");
        for (Map<String, String> plain :
                List.of(Map.of("COLUMNS", "20", "NO_COLOR", "1"), Map.of("COLUMNS", "20", "TERM", "dumb"))) {
            String letters = Ran.onTerminals(folder, plain, "gaps").out();
            assertThat(letters).contains("Area     EDU HEA NUT\nSS0707    ?   ?   ?\n\nArea     WSH\nSS0707    ?\n");
            assertThat(letters).doesNotContain("\u001b");
        }
        assertThat(Ran.onTerminals(folder, Map.of("COLUMNS", "80"), "gaps", "--color", "never")
                        .out())
                .contains("Area     EDU HEA NUT WSH\n")
                .doesNotContain("\u001b");
    }

    @Test
    void everyReportFitsTheTerminalAndKeepsEveryFigure() {
        String workspace = Path.of("examples/south-sudan").toAbsolutePath().toString();
        for (String report : List.of("gaps", "align", "raci", "legal", "requests", "agenda")) {
            String file = Ran.in(folder, report, workspace).out();
            for (int width : List.of(100, 80, 60, 40)) {
                String page = Ran.onTerminals(folder, Map.of("COLUMNS", "" + width, "NO_COLOR", "1"), report, workspace)
                        .out();
                assertThat(page.lines())
                        .as("%s at %d", report, width)
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
                assertThat(figures(page)).as("%s at %d", report, width).isEqualTo(figures(file));
            }
        }
    }

    /** How often each figure stands in a page, outside the heat map, whose areas stand on several lines at a narrow terminal. */
    private static Map<String, Long> figures(String page) {
        return Pattern.compile("[0-9][0-9,.]*[0-9]{3}")
                .matcher(page.replaceAll("[A-Z]{2}[0-9]+", ""))
                .results()
                .collect(Collectors.groupingBy(MatchResult::group, TreeMap::new, Collectors.counting()));
    }

    @Test
    void whatIsNotReadOnATerminalIsTheMarkdownOfAFile() {
        needs("SS0707,EDU,100,3");
        String page = Ran.in(folder, "gaps").out();

        assertThat(page).contains("| Area ");
        assertThat(Ran.onTerminals(folder, Map.of(), "gaps", "-o", "gaps.md").exit())
                .isZero();
        assertThat(folder.resolve("gaps.md")).hasContent(page);
    }

    @Test
    void aWorkbookIsNotPouredOverATerminal() {
        String workspace = Path.of("examples/south-sudan").toAbsolutePath().toString();
        for (String output : List.of("", "-o-")) {
            String[] words = Stream.of("gaps", workspace, "--format", "xlsx", output)
                    .filter(word -> !word.isEmpty())
                    .toArray(String[]::new);
            Ran ran = Ran.onTerminals(folder, Map.of(), words);
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .contains("`--format xlsx` is no text for a terminal; name a file, as `-o report.xlsx`");
        }
        assertThat(Ran.in(folder, "gaps", workspace, "--format", "xlsx").out()).startsWith("PK");
        assertThat(Ran.onTerminals(folder, Map.of(), "gaps", workspace, "-o", "gaps.xlsx")
                        .exit())
                .isZero();
    }

    @Test
    void aLongLineIsCutToTheWidthOfATerminalAroundTheCell() {
        needs("SS0707,EDU,\"" + "0".repeat(500) + "\",6" + ",".repeat(300));

        List<String> lines = lines();
        int caret = index(lines, "^");

        assertThat(lines).allSatisfy(line -> {
            if (line.endsWith("^") || line.startsWith("    ")) {
                assertThat(line.length()).isLessThanOrEqualTo(80);
            }
        });
        assertThat(lines.get(caret - 1)).startsWith("    ");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() {
        needs("SS0707,EDU,100,\u001b[2J6\u0007");

        assertThat(Ran.onTerminal(folder, Map.of("NO_COLOR", "1"), "check").err())
                .contains("    SS0707,EDU,100,[2J6\n                   ^\n")
                .doesNotContain("\u001b")
                .doesNotContain("\u0007");
    }

    @Test
    void theCaretFitsBelowWideLettersAndOtherEncodings() {
        String text =
                "area,sector,people_in_need,severity,note\r\nSS0707,EDU,100,3,ok\r\nSS0707,WSH,7,9,\u00e9cole\r\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            TestWorkspace.in(folder).file("needs/a.csv", text.getBytes(charset));

            assertThat(lines())
                    .as(charset.name())
                    .containsSequence("    SS0707,WSH,7,9,\u00e9cole", "                 ^");
        }
    }

    @Test
    void aQuotedCellOfSeveralLinesIsPointedAtWhereItStands() {
        TestWorkspace.in(folder)
                .file("needs/a.csv", "note,area,sector,people_in_need,severity\n\"one\ntwo\",SS0707,EDU,100,6\n");

        assertThat(lines()).containsSequence("    two\",SS0707,EDU,100,6", "                        ^");
    }

    private static int index(List<String> lines, String end) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith(end)) {
                return i;
            }
        }
        throw new AssertionError("no line ends with " + end + " in " + lines);
    }

    private List<String> lines() {
        return Ran.onTerminal(folder, Map.of("NO_COLOR", "1"), "check")
                .err()
                .lines()
                .toList();
    }

    private void needs(String row) {
        TestWorkspace.in(folder).file("needs/a.csv", "area,sector,people_in_need,severity\n" + row + "\n");
    }
}
