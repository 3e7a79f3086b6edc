package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.cli.Ran;

/** Rows of requests: military means are asked for by who may, and what civilians lend is theirs to lend. */
class RequestRowsTest {
    private static final Path HERE = Path.of("");

    private static String letters(String workspace, String request) {
        return Ran.in(HERE, "explain", "letter", "request:" + request, "-w", workspace)
                .out();
    }

    private static String form(String workspace, String request) {
        return Ran.in(HERE, "requests", workspace, "--form", request).out();
    }

    @ParameterizedTest
    @CsvSource({
        "examples/south-sudan, wv-trucks-malakal, RR, RR coordinator",
        "examples/south-sudan, iom-trucks-malakal, RR, RR coordinator",
        "examples/south-sudan, tdh-truck, TdH, TdH project coordinator",
        "examples/south-sudan, rr-drilling, Humanitarian Coordinator, Humanitarian Coordinator",
        "examples/liberia, hp-store-gbarnga, RCL, RCL fleet manager",
    })
    void oneDecidesOnBothPages(String workspace, String request, String sought, String holder) {
        assertThat(form(workspace, request)).contains("Decision sought of " + sought + ":");
        assertThat(letters(workspace, request)).containsPattern("\\*\\*A(/R)?\\*\\* " + holder + " ");
    }

    @Test
    void noPostOfTheMissionWorksOnWhatCiviliansLend() {
        assertThat(letters("examples/south-sudan", "wv-trucks-malakal")).doesNotContain("UNMISS");
        assertThat(letters("examples/south-sudan", "rr-drilling")).contains("**R** UNMISS CIMIC");
        assertThat(letters("examples/south-sudan", "rr-escort-pipes")).contains("**R** UNMISS CIMIC");
    }

    /** Twelve trucks of an NGO are proposed while four of the mission wait for the Humanitarian Coordinator. */
    @Test
    void whoWouldGiveAPartIsAskedToConfirmItWhileAnotherDecisionIsPending() {
        String liberia = "examples/liberia";
        String confirm = "onfirm what would be given, and on what terms: 12 trucks of `rcl-trucks-bong` (RCL)";
        assertThat(Ran.in(HERE, "requests", liberia).out())
                .contains("Confirmation is sought of LRRRC (1), RCL (3).")
                .contains("Sought of: HC Humanitarian Coordinator. C" + confirm + ". Sought of: RCL.");
        assertThat(form(liberia, "hp-food-trucks"))
                .contains("**Decision sought of HC Humanitarian Coordinator:** Approve or refuse 4 trucks")
                .contains("**Confirmation sought of RCL:** C" + confirm + ".");
        assertThat(Ran.in(HERE, "requests", liberia, "-f", "csv").out())
                .contains("as a last resort; c" + confirm + "\",humanitarian-coordinator; rice-coast-logistics,");
        assertThat(Ran.in(HERE, "requests", liberia, "-f", "json").out()).contains("\"to_confirm\" : 4");
        assertThat(Ran.in(HERE, "agenda", liberia, "--meeting", "cmcoord-forum").out())
                .contains("C" + confirm + ". Sought of: RCL.");
        assertThat(Ran.in(HERE, "explain", "letter", "trucks-bong", "-w", liberia)
                        .out())
                .contains(
                        "**C** RCL fleet manager (`rcl-fleet`): proposed by the rule `giver`: RCL gives a part of it, or would.")
                .contains("**A** HC Humanitarian Coordinator");
    }

    private static List<String> letters(World world, String row) {
        return world.matrix().rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .map(World::letters)
                .orElseThrow();
    }

    @Test
    void dataThatTheMissionAsksForIsAnsweredForByHumanitarians() {
        World nobody = World.malakal().missionRequest("figures", "data", "SS0707");
        assertThat(letters(nobody, "request:figures")).contains("ocha-head=A", "cimic-malakal=C");

        World ngo = World.malakal().missionRequest("figures", "data", "SS0707").offer("river-relief", "data", "SS0707");
        assertThat(letters(ngo, "request:figures")).noneMatch(letter -> letter.matches("(unmiss|cimic.*)=A.*"));
    }

    @Test
    void everyRequestHasARowOrIsCounted() {
        for (String workspace : List.of("examples/liberia", "examples/south-sudan")) {
            int requests = Ran.in(HERE, "requests", workspace, "-f", "csv")
                            .out()
                            .lines()
                            .toList()
                            .size()
                    - 1;
            String matrix =
                    Ran.in(HERE, "raci", workspace, "--rows", "requests").out();
            long rows = Ran.in(HERE, "raci", workspace, "--rows", "requests", "-f", "csv")
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("request:"))
                    .count();
            assertThat(matrix).contains("Of " + requests + " requests " + (requests - rows) + " have no row");
        }
    }
}
