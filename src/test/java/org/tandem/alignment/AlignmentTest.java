package org.tandem.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.coverage.Basis;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.SplitBy;
import org.tandem.model.Accord;
import org.tandem.model.Audience;
import org.tandem.model.Workspace;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** Ranks, scores and protocols side by side; every number here was worked out with a pencil. */
class AlignmentTest {
    @TempDir
    Path folder;

    @Test
    void agreementAllowsForTies() {
        // of six pairs five are in order in both, one is a tie on the left: 5 / sqrt(5 x 6) = 0.9129
        assertThat(tau(List.of(1, 2, 2, 3), List.of(1, 3, 2, 4))).isEqualTo("0.91");
        // pairs 1-3, 2-3 and 1-2 are all in reverse
        assertThat(tau(List.of(1, 2, 3), List.of(9, 5, 1))).isEqualTo("-1.00");
        // one tie on the left, another on the right; the other four pairs are in order: 4 / sqrt(5 x 5)
        assertThat(tau(List.of(1, 1, 2, 3), List.of(1, 2, 4, 4))).isEqualTo("0.80");
    }

    @Test
    void onWhatTermsAnNgoWorksBesideArmedForcesIsNothingForThePublic() {
        String workspace = Path.of("examples/south-sudan").toAbsolutePath().toString();
        assertThat(Ran.in(folder, "align", workspace).out()).contains("armed_escort: never");
        for (String audience : List.of("public", "host-authority")) {
            assertThat(Ran.in(folder, "align", workspace, "--audience", audience)
                            .out())
                    .isNotEmpty()
                    .doesNotContain("armed_escort", "co_location", "military_assets");
        }
    }

    @Test
    void fewCellsAndOneRankForAllGiveNoNumber() {
        assertThat(Agreement.of("a", "b", List.of(1, 2), List.of(1, 2)))
                .returns(null, Agreement::tau)
                .returns("only 2 cells are ranked by both, and fewer than 3 say nothing", Agreement::reason);
        assertThat(Agreement.of("a", "b", List.of(1, 1, 1), List.of(1, 2, 3)))
                .returns(null, Agreement::tau)
                .returns("one of the two ranks all cells alike, which is no order", Agreement::reason);
    }

    @Test
    void aCellHasTheBestRankOfItsSideAndALargerAreaTheWorstNeedBelow() {
        AlignmentResult result = of(needs().file(
                        "areas.csv",
                        "code,name,level,parent\nSS07,Upper Nile,1,\nSS0707,Malakal,2,SS07\nSS0708,Manyo,2,SS07\n")
                .file("mission.yaml", "id: unmiss\nname: UNMISS\npriorities: [{rank: 4, sector: EDU, area: SS07}]\n")
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: AA\nkind: INGO\npriorities: [{rank: 2, sector: EDU, area: SS0707}]\n")
                .file(
                        "ngos/b.yaml",
                        "id: bb\nname: BB\nkind: NNGO\npriorities: [{rank: 1, sector: EDU, area: SS0707}]\n"));

        Ranked whole = cell(result, "SS07");
        Ranked part = cell(result, "SS0707");

        assertThat(part.rank(Side.NGO)).isEqualTo(1);
        assertThat(part.who(Side.NGO)).isEqualTo("BB 1, AA 2");
        assertThat(part.rank(Side.MISSION)).isZero();
        // Manyo is more severe, so it is the worst of Upper Nile
        assertThat(whole.worstBelow()).isEqualTo("SS0708");
        assertThat(whole.needRank()).isEqualTo(1);
        assertThat(part.needRank()).isEqualTo(2);
    }

    @Test
    void needThatIsNotKnownHasNoRank() {
        AlignmentResult result = of(TestWorkspace.in(folder)
                .file("needs/needs.csv", "area,sector,people_in_need,severity\nSS0707,EDU,,5\n")
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\npriorities: [{rank: 1, sector: EDU, area: SS0707}]\n"));

        assertThat(cell(result, "SS0707").needRank()).isZero();
    }

    @Test
    void whatArmedActorsWantIsNotSetBesideNeed() {
        AlignmentResult result = of(needs().file(
                        "actors.yaml",
                        "actors: [{id: force, name: Force, kind: armed-actor, priorities: [{rank: 1, sector: EDU, area: SS0707}],"
                                + " protocols: {rhythm: never}}]\n"));

        assertThat(result.sides()).containsExactly(Side.NEED);
        assertThat(result.actors()).isZero();
    }

    @Test
    void theTableScoresInEitherDirectionAndWordsOfNobodyScoreNothing() {
        assertThat(score("[reporting]", "[confidentiality]")).isEqualTo(Pair.Score.IN_TENSION);
        assertThat(score("[Confidentiality]", "[reporting]")).isEqualTo(Pair.Score.IN_TENSION);
        assertThat(score("[protection]", "[protection]")).isEqualTo(Pair.Score.ALIGNED);
        // a tension is looked for before common ground
        assertThat(score("[access, force-protection]", "[access]")).isEqualTo(Pair.Score.IN_TENSION);
        assertThat(score("[reporting]", "[access]")).isEqualTo(Pair.Score.NEUTRAL);
        assertThat(score("[reporting]", "[]")).isEqualTo(Pair.Score.NOT_SCORED);
    }

    @Test
    void whatPeopleSayOfAPairHoldsBeforeTheTable() {
        TestWorkspace workspace = pair("[reporting]", "[confidentiality]", "SS0707", "SS0707")
                .file("plan.yaml", "objectives: [{id: both, of: [one, two], score: neutral, reason: told apart}]\n");

        assertThat(of(workspace).pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.score()).isEqualTo(Pair.Score.NEUTRAL);
            assertThat(pair.reason()).isEqualTo("told apart (plan.yaml)");
            assertThat(pair.rule()).isEqualTo("both");
        });
    }

    @Test
    void objectivesOfTwoPlacesDoNotMeet() {
        assertThat(of(pair("[reporting]", "[confidentiality]", "SS0707", "SS0708"))
                        .pairs())
                .isEmpty();
    }

    @Test
    void tensionPrevailsWhereMorePairsAreInTensionAndCooperationIsStated() {
        TestWorkspace workspace = pair("[reporting]", "[confidentiality]", "SS0707", "SS0707");

        assertThat(of(workspace).outcomes())
                .filteredOn(outcome -> outcome.area().equals("SS0707"))
                .singleElement()
                .returns(true, Outcome::coexist)
                .extracting(Outcome::words)
                .isEqualTo("co-existence speaks for itself: tension prevails, though cooperation is stated");
    }

    @Test
    void aSharedLanguageIsNoDifferenceAndAnOwnerMayBeTheOneWhoDecided() {
        TestWorkspace workspace = TestWorkspace.in(folder)
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\nposts: [{id: cimic, role: CIMIC, component: military}]\n"
                                + "protocols: {language: [English, French], rhythm: Daily, radio: VHF 8, media: ours}\n")
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: AA\nkind: INGO\nprotocols: {language: english, rhythm: daily, radio: VHF 5, media: hers}\n")
                .file("plan.yaml", "decisions: [{id: d-1, about: protocol-radio, text: VHF 8 for both, by: cimic}]\n");

        assertThat(of(workspace).differences())
                .extracting(Difference::topic, Difference::owner, Difference::decision, Difference::open)
                .containsExactly(tuple("radio", "UNMISS CIMIC", "VHF 8 for both", false), tuple("media", "", "", true));
    }

    @Test
    void whatMayNotBeShownGoesAndIsCountedAndWhoSettlesIsNotNobody() {
        Workspace workspace = TestWorkspace.in(folder)
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\n"
                                + "posts: [{id: cimic, role: CIMIC, component: military, sensitivity: SEVERE}]\n"
                                + "priorities: [{rank: 1, sector: EDU, area: SS0707, sensitivity: SEVERE}]\n"
                                + "objectives: [{id: one, text: One, sensitivity: SEVERE}]\n"
                                + "protocols: {radio: VHF 8, sensitivity: SEVERE}\n")
                .file("ngos/a.yaml", "id: aa\nname: AA\nkind: INGO\nobjectives: [{id: two, text: Two}]\n")
                .file(
                        "plan.yaml",
                        "objectives: [{id: both, text: Both, of: [one, two]}]\nprotocol_owners: {radio: cimic}\nescalation: [cimic]\n")
                .workspace();

        Visible seen = Sharing.visible(workspace, Audience.HUMANITARIAN);
        Accord accord = seen.workspace().plan().accord();

        assertThat(seen.workspace().mission()).isNotNull().satisfies(mission -> {
            assertThat(mission.priorities()).isEmpty();
            assertThat(mission.stance().protocols()).isEmpty();
            assertThat(mission.stance().objectives()).isEmpty();
        });
        assertThat(accord.scores())
                .singleElement()
                .satisfies(score -> assertThat(score.of()).containsExactly(Visible.NOT_SHOWN, "two"));
        // a score of two sides does not become one of a single side because an audience sees only one of them
        assertThat(AlignmentChecks.of(seen)).isEmpty();
        assertThat(accord.owners()).containsEntry("radio", Visible.NOT_SHOWN);
        assertThat(accord.escalation()).containsExactly(Visible.NOT_SHOWN);
        // post, priority, objective and protocol
        assertThat(seen.withheld()).isEqualTo(4);
    }

    @Test
    void anAreaNarrowsObjectivesAndSaysHowManyItLeavesOut() {
        TestWorkspace workspace = TestWorkspace.in(folder)
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\nby_area: [{areas: [SS0708], strategy: coexistence}]\nobjectives:\n"
                                + "  - {id: here, text: Here, area: SS0707, tends: [access]}\n"
                                + "  - {id: there, text: There, area: SS0708, tends: [access]}\n"
                                + "  - {id: everywhere, text: Everywhere, tends: [access]}\n")
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: AA\nkind: INGO\nobjectives:\n"
                                + "  - {id: ours-here, text: Ours, area: SS07, tends: [access]}\n"
                                + "  - {id: ours-there, text: Theirs, area: SS0708, tends: [access]}\n")
                .file("plan.yaml", "objectives: [{id: joint, text: Both, of: [there, ours-there], area: SS0708}]\n");

        AlignmentResult whole = of(workspace);
        AlignmentResult part = of(workspace, "SS0707");

        assertThat(whole.elsewhere()).isZero();
        assertThat(whole.pairs()).hasSize(5);
        assertThat(whole.joint()).hasSize(1);
        assertThat(part.elsewhere()).isEqualTo(2);
        assertThat(part.pairs())
                .extracting(pair -> pair.one().id(), pair -> pair.other().id())
                .containsExactlyInAnyOrder(tuple("here", "ours-here"), tuple("everywhere", "ours-here"));
        assertThat(part.joint()).isEmpty();
        assertThat(part.limits()).isEmpty();
        assertThat(part.outcomes()).extracting(Outcome::area).containsExactly("", "SS07", "SS0707");
    }

    @Test
    void aSectorNarrowsObjectivesThatNameOne() {
        TestWorkspace workspace = TestWorkspace.in(folder)
                .file("mission.yaml", "id: unmiss\nname: UNMISS\nobjectives: [{id: one, text: One, tends: [access]}]\n")
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: AA\nkind: INGO\nobjectives:\n"
                                + "  - {id: water, text: Water, sector: WSH, tends: [access]}\n"
                                + "  - {id: schools, text: Schools, sector: EDU, tends: [access]}\n");
        Visible visible = Sharing.visible(workspace.workspace(), Audience.INTERNAL);
        CoverageOptions options =
                new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(), Set.of("WSH"), SplitBy.NOTHING);

        AlignmentResult result = Alignment.of(visible, Coverage.of(visible, options));

        assertThat(result.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.other().id()).isEqualTo("water"));
        assertThat(result.elsewhere()).isEqualTo(1);
    }

    private static AlignmentResult of(TestWorkspace files, String area) {
        Visible visible = Sharing.visible(files.workspace(), Audience.INTERNAL);
        CoverageOptions options =
                new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(area), Set.of(), SplitBy.NOTHING);
        return Alignment.of(visible, Coverage.of(visible, options));
    }

    private static String tau(List<Integer> mine, List<Integer> theirs) {
        return String.valueOf(Agreement.of("a", "b", mine, theirs).tau());
    }

    private TestWorkspace needs() {
        return TestWorkspace.in(folder)
                .file("needs/needs.csv", "area,sector,people_in_need,severity\nSS0707,EDU,40000,3\nSS0708,EDU,100,5\n");
    }

    private Pair.Score score(String mission, String ngo) {
        return of(pair(mission, ngo, "SS0707", "SS0707")).pairs().get(0).score();
    }

    private TestWorkspace pair(String mission, String ngo, String here, String there) {
        return TestWorkspace.in(folder)
                .file(
                        "mission.yaml",
                        "id: unmiss\nname: UNMISS\nstrategy: cooperation\nobjectives: [{id: one, text: One, area: "
                                + here + ", tends: " + mission + "}]\n")
                .file(
                        "ngos/a.yaml",
                        "id: aa\nname: AA\nkind: INGO\nobjectives: [{id: two, text: Two, area: " + there + ", tends: "
                                + ngo + "}]\n");
    }

    private static Ranked cell(AlignmentResult result, String area) {
        return result.cells().stream()
                .filter(cell -> cell.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    private static AlignmentResult of(TestWorkspace files) {
        Visible visible = Sharing.visible(files.workspace(), Audience.INTERNAL);
        return Alignment.of(visible, Coverage.of(visible, CoverageOptions.DEFAULT));
    }
}
