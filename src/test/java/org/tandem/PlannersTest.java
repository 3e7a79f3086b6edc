package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Ran;

/** What a planner asks of the workspace of Liberia is answered by what the commands print, without opening a file of it. */
class PlannersTest {
    private static final String LIBERIA =
            Path.of("examples/liberia").toAbsolutePath().toString();

    @TempDir
    Path folder;

    @Test
    void whoIsAccountableForFoodInBong() {
        assertThat(lines("raci", LIBERIA))
                .anySatisfy(line -> assertThat(line)
                        .contains("food to returnees and camps in Bong")
                        .contains("Food Security Sector Group, sector coordinator ✓"));
    }

    @Test
    void whoDecidesOnTheTrucks() {
        assertThat(lines("raci", LIBERIA))
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence(
                                "Decide whether trucks of the mission carry food in Bong",
                                "HC Humanitarian Coordinator ✓"));
    }

    @Test
    void byWhatTaskOfTheMandate() {
        List<String> legal = lines("legal", LIBERIA);
        int heading = legal.indexOf("### 1. Bring two months' food to returnees and camps in Bong (food-bong)");

        assertThat(legal.subList(heading, heading + 6))
                .contains(
                        "- **Task**: humanitarian-assistance (facilitate) of S/RES/1509 (2003)",
                        "- **The mission**: would transport");
    }

    @Test
    void whoseTrucksCarryIt() {
        List<String> requests = lines("requests", LIBERIA);

        assertThat(requests)
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence(
                                "hp-food-trucks", "rcl-trucks-bong", "RCL", "12 | trucks", "civilian | proposed"));
        assertThat(requests)
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence(
                                "hp-food-trucks", "unmil-trucks", "UNMIL", "4 | trucks", "military | proposed"));
    }

    @Test
    void whatIsAgreedAndWhatIsOnlyProposed() {
        List<String> requests = lines("requests", LIBERIA);

        assertThat(requests)
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "3 met if confirmed, of which 1 confirmed; 1 partly if confirmed; 1 not permitted by rule"));
        assertThat(requests)
                .anySatisfy(line -> assertThat(line).endsWith("Confirmation is sought of LRRRC (1), RCL (3)."));
        assertThat(requests).contains("### rcl-road-lofa: met, confirmed", "### pr-shelter-trucks: met if confirmed");
    }

    @Test
    void whichDecisionIsWaiting() {
        assertThat(lines("requests", LIBERIA))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("- **Decide first:** HP asks for transport: 16 trucks, in Bong,")
                        .endsWith("Approve or refuse 4 trucks of `unmil-trucks` (UNMIL) as a last resort."
                                + " Sought of: HC Humanitarian Coordinator. Confirm what would be given, and on what terms: 12 trucks of"
                                + " `rcl-trucks-bong` (RCL). Sought of: RCL."));
    }

    @Test
    void whatTheNextMeetingHasToAnswer() {
        List<String> agenda = lines("agenda", LIBERIA, "--meeting", "cmcoord-forum");

        assertThat(agenda)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("- **Item 12:** HP asks for transport: 16 trucks, in Bong,")
                        .contains("Sought of: HC Humanitarian Coordinator.")
                        .endsWith("(RCL). Sought of: RCL."));
        assertThat(agenda)
                .anySatisfy(line -> assertThat(line)
                        .contains("Answer the request for sixteen trucks for food in Bong", "UNMIL JLOC", "1 day"));
    }

    @Test
    void howManyAreNotReachedWithFoodInBong() {
        assertThat(lines("gaps", LIBERIA, "--sector", "FSC"))
                .anySatisfy(line ->
                        assertThat(line).contains("Bong [LR02]", "82,000 of 142,000 people in need are not reached"));
    }

    @Test
    void theWorkspaceHasNoErrors() {
        assertThat(Ran.in(folder, "check", LIBERIA).exit()).isZero();
    }

    @Test
    void anAgendaThatGoesRoundDoesNotSayWhyAnEscortIsAskedFor() {
        assertThat(lines("agenda", LIBERIA))
                .anySatisfy(line -> assertThat(line).contains("PR asks for escort"))
                .noneSatisfy(line -> assertThat(line).contains("fighters"));
    }

    private List<String> lines(String... command) {
        Ran ran = Ran.in(folder, command);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out().replace('\u00a0', ' ').lines().toList();
    }
}
