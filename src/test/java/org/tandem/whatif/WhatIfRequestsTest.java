package org.tandem.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** Which request loses whose trucks when somebody leaves, worked by hand. */
class WhatIfRequestsTest {
    @TempDir
    Path folder;

    private List<String> without(String partner) {
        return without(partner, 16);
    }

    /** Alpha lends two trucks until the 20th, Beta one from the 18th; Gamma wants three, Delta two, Gamma first. */
    private List<String> without(String partner, int day) {
        TestWorkspace.in(folder)
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                .file("needs/needs.csv", "area,sector,people_in_need\nSS0707,WSH,1000\n")
                .file("ngos/alpha.yaml", ngo("alpha", "offers: [" + trucks("alpha-trucks", 2, 16, 20) + "]"))
                .file("ngos/beta.yaml", ngo("beta", "offers: [" + trucks("beta-truck", 1, 18, 25) + "]"))
                .file("ngos/gamma.yaml", ngo("gamma", "requests: [" + trucks("g-trucks", 3, 16, 25) + "]"))
                .file("ngos/delta.yaml", ngo("delta", "requests: [" + trucks("d-trucks", 2, 17, 20) + "]"))
                .file("ngos/omega.yaml", ngo("omega", ""))
                .file("leaves.yml", "title: Test\nassume:\n  - {leaves: " + partner + ", from: 2014-06-" + day + "}\n");
        return lines(folder.toString(), folder.resolve("leaves.yml"));
    }

    private static String ngo(String id, String more) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return "id: " + id + "\nname: " + name + "\nkind: INGO\nposts: [{id: " + id + "-head, role: head}]\n" + more
                + "\n";
    }

    private static String trucks(String id, int number, int from, int to) {
        return "{id: %s, kind: transport, quantity: %d, unit: trucks, from: 2014-06-%d, to: 2014-06-%d}"
                .formatted(id, number, from, to);
    }

    private static List<String> lines(String workspace, Path scenario) {
        return Ran.in(Path.of(""), "gaps", workspace, "--assume", scenario.toString())
                .out()
                .lines()
                .toList();
    }

    private static String row(List<String> lines, String request) {
        return lines.stream()
                .filter(line -> line.startsWith("| " + request + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", lines)));
    }

    @Test
    void theRequestThatLosesItsTrucksIsTold() {
        List<String> told = without("alpha");

        assertThat(told).anySatisfy(line -> assertThat(line).startsWith("**1 of 2 requests changes, 1 loses means.**"));
        assertThat(row(told, "g-trucks"))
                .contains("partly if confirmed, 0 of 3 trucks")
                .contains("| 2 trucks of alpha-trucks (Alpha), from 2014-06-16 to 2014-06-20 |");
    }

    @Test
    void whoLeavesLendsUntilTheDayBefore() {
        assertThat(row(without("alpha", 19), "g-trucks"))
                .contains("| 2 trucks of alpha-trucks (Alpha), from 2014-06-19 to 2014-06-20 |");
        assertThat(without("alpha", 21)).contains("None of 2 requests changes.");
    }

    @Test
    void aUnitIsAsPeopleWriteIt() {
        TestWorkspace.in(folder)
                .file("ngos/epsilon.yaml", ngo("epsilon", "offers: [" + share("e-share") + "]"))
                .file("ngos/zeta.yaml", ngo("zeta", "requests: [" + share("z-share") + "]"));

        assertThat(row(without("epsilon"), "z-share"))
                .contains("| 20 % of capacity of e-share (Epsilon), from 2014-06-16");
    }

    private static String share(String id) {
        return "{id: %s, kind: storage, quantity: 20, unit: %s, from: 2014-06-16, to: 2014-06-20}"
                .formatted(id, "'% of capacity'");
    }

    @Test
    void whatOneNoLongerAsksForAnotherGets() {
        List<String> told = without("gamma");

        assertThat(row(told, "g-trucks")).contains("| no longer asked for ");
        assertThat(row(told, "d-trucks"))
                .containsSubsequence(
                        "undecided, 0 of 2 trucks",
                        "met if confirmed, 2 of 2 trucks. Confirm that it is given, and on what terms. Sought of: Alpha",
                        "2 trucks of alpha-trucks (Alpha), from 2014-06-17 to 2014-06-20");
    }

    @Test
    void whereNoneChangesThatIsSaid() {
        assertThat(without("omega")).contains("None of 2 requests changes.");
    }

    @Test
    void inLiberiaThreeRequestsLoseWhatRiceCoastLogisticsLends() {
        TestWorkspace.in(folder)
                .file("leaves.yml", "title: Test\nassume:\n  - {leaves: rice-coast-logistics, from: 2005-10-20}\n");
        List<String> told = lines("examples/liberia", folder.resolve("leaves.yml"));

        assertThat(told).anySatisfy(line -> assertThat(line).startsWith("**4 of 8 requests change, 3 lose means.**"));
        assertThat(row(told, "hp-food-trucks"))
                .containsSubsequence(
                        "undecided, 12 of 16 trucks",
                        "undecided, 0 of 16 trucks. Approve or refuse 6 trucks of unmil-trucks",
                        "12 trucks of rcl-trucks-bong (RCL), from 2005-10-20 to 2005-11-30",
                        "2 trucks of unmil-trucks (UNMIL)");
        assertThat(row(told, "pr-shelter-trucks")).contains("6 trucks of rcl-trucks-lofa (RCL)");
        assertThat(row(told, "hp-store-gbarnga")).contains("800 t of rcl-store-gbarnga (RCL)");
    }

    @Test
    void whoeverLooksAtOnePartOfTheCountryIsToldTheSame() {
        TestWorkspace.in(folder)
                .file("leaves.yml", "title: Test\nassume:\n  - {leaves: rice-coast-logistics, from: 2005-10-20}\n");
        Ran part = Ran.in(
                Path.of(""),
                "gaps",
                "examples/liberia",
                "--area",
                "LR11",
                "--assume",
                folder.resolve("leaves.yml").toString());
        assertThat(row(part.out().lines().toList(), "pr-shelter-trucks"))
                .isEqualTo(row(lines("examples/liberia", folder.resolve("leaves.yml")), "pr-shelter-trucks"));
    }
}
