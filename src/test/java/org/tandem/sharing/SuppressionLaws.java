package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.model.Audience;

/** What is hidden does not change a byte: whatever small counts are, every report says the same. */
class SuppressionLaws {
    private static final List<String> GAPS = List.of(
            "gaps . -f md",
            "gaps . -f csv",
            "gaps . -f json",
            "gaps . -f html",
            "gaps . -f xlsx",
            "gaps . -f md --level 0",
            "gaps . -f csv --level 1",
            "gaps . -f json --level 2",
            "gaps . -f md --by group",
            "gaps . -f csv --by group",
            "gaps . -f csv --by group --level 1",
            "gaps . -f md --by mission-area",
            "gaps . -f csv --by mission-area",
            "gaps . -f md --by organisation-kind",
            "gaps . -f csv --by organisation-kind",
            "gaps . -f json --basis planned",
            "gaps . -f md --basis planned --level 1",
            "gaps . -f md --area SS07 --sector EDU",
            "gaps . -f md --sources",
            "gaps . -f md --assume scenarios/leaves.yaml",
            "gaps . -f csv --assume scenarios/leaves.yaml --level 1",
            "gaps . -f md --since ../older",
            "gaps . -f csv --since ../older --level 1",
            "gaps . -f json --since ../older --by group");

    private static final List<String> OTHERS = List.of(
            "diff ../older . -f md",
            "diff ../older . -f csv",
            "diff ../older . -f json",
            "raci . -f md",
            "raci . -f csv",
            "requests . -f json",
            "legal . -f md",
            "align . -f md",
            "agenda . -f md",
            "convert needs/a.csv",
            "convert presence/a.csv",
            "convert areas.csv",
            "convert needs/a.csv --to hapi",
            "explain needs/a.csv:2",
            "explain needs/a.csv:5",
            "explain presence/a.csv:3");

    @TempDir
    Path folder;

    @Test
    void noReportOfGapsDependsOnASmallCount() {
        hold(GAPS, 12);
    }

    @Test
    void nothingElseDependsOnASmallCount() {
        List<String> commands = new ArrayList<>(OTHERS);
        for (String area : SmallWorld.AREAS.subList(1, 6)) {
            commands.add("explain gap " + area + "/EDU -w .");
            commands.add("explain gap " + area + "/WSH -w . --level 1");
        }
        hold(commands, 12);
    }

    /** Of eight people four are reached, or six: either these or the other two are too few, and it may not be told which. */
    @Test
    void whichOfTwoSmallCountsIsHiddenIsNotTold() {
        for (String command : List.of("gaps . -f csv", "gaps . -f md", "gaps . -f json", "gaps . -f csv --level 1")) {
            List<String> said = new ArrayList<>();
            for (int reached = 1; reached < 8; reached++) {
                TestWorkspace.empty(folder)
                        .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                        .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\nSS0707,,2,SS07\nSS0708,,2,SS07\n")
                        .file(
                                "needs/a.csv",
                                "area,sector,people_in_need,reached,severity,assessed_on,sensitivity\n"
                                        + "SS0707,EDU,8," + reached + ",3,2014-06-01,LOW\n"
                                        + "SS0708,EDU,500,300,3,2014-06-01,LOW\n");
                said.add(Ran.in(folder, (command + " --audience humanitarian").split(" "))
                        .out());
            }
            assertThat(said).as(command).containsOnly(said.get(0));
        }
    }

    /** All but a few are reached, in the larger of two groups that may overlap: where the assessment says so, no sum is written out. */
    @Test
    void howManyAreLeftOutIsNotToldByTheSumOfAnAssessment() {
        List<String> said = new ArrayList<>();
        for (int left = 1; left < 10; left++) {
            TestWorkspace.empty(folder)
                    .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                    .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\n")
                    .file(
                            "needs/a.csv",
                            "area,sector,group,people_in_need,reached,severity,assessed_on,sensitivity\n"
                                    + "SS07,WSH,IDP,1324,,3,2014-06-01,LOW\n"
                                    + "SS07,WSH,M,2188," + (2188 - left) + ",3,2014-06-01,LOW\n");
            said.add(Ran.in(folder, "explain", "gap", "SS07/WSH", "--audience", "public")
                    .out());
        }
        assertThat(said).containsOnly(said.get(0));
        assertThat(said.get(0)).contains("its sum is not written out");
    }

    @Test
    void noPackDependsOnASmallCount() {
        hold(List.of("brief . -o pack", "brief . -o html -f html"), 6);
    }

    private void hold(List<String> commands, int worlds) {
        qt().withExamples(worlds)
                .withShrinkCycles(0)
                .forAll(
                        longs().all(),
                        arbitrary().pick(Audience.PUBLIC, Audience.HUMANITARIAN, Audience.MISSION_UNIFORMED))
                .checkAssert((seed, audience) -> {
                    Map<String, String> one = said(commands, seed, 1, audience);
                    Map<String, String> other = said(commands, seed, 2, audience);
                    one.forEach((command, words) -> assertThat(differing(words, other.getOrDefault(command, "")))
                            .as(command)
                            .isEmpty());
                });
    }

    /** Lines of either that are not in the other. */
    private static List<String> differing(String one, String other) {
        if (one.equals(other)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(one.lines().toList());
        List<String> others = new ArrayList<>(other.lines().toList());
        other.lines().forEach(lines::remove);
        one.lines().forEach(others::remove);
        lines.addAll(others);
        lines.add("(or their order)");
        return lines;
    }

    private Map<String, String> said(List<String> commands, long seed, long hidden, Audience audience) {
        int below = audience == Audience.HUMANITARIAN ? 5 : 10;
        Path now = folder.resolve("now");
        new SmallWorld(seed + 1, hidden + 10, below).to(folder.resolve("older"), "2014-05-15");
        new SmallWorld(seed, hidden, below).to(now, "2014-06-15");
        Map<String, String> said = new LinkedHashMap<>();
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--audience", audience.code()));
            Ran ran = Ran.in(now, words.toArray(String[]::new));
            assertThat(ran.exit()).as(command + "\n" + ran.err()).isIn(0, 1);
            said.put(command, ran.out() + pack(now.resolve("pack")) + pack(now.resolve("html")));
        }
        return said;
    }

    /** What is in the folder, which is taken away. */
    private static String pack(Path pack) {
        if (!Files.isDirectory(pack)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(pack)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(file)) {
                    Files.delete(file);
                    continue;
                }
                all.append(pack.relativize(file))
                        .append('\n')
                        .append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                Files.delete(file);
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
