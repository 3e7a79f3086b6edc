package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;

/** What limits a right or an offer and cannot be read is never taken for no limit. */
class UnreadableLimitsTest {
    @TempDir
    Path folder;

    @Test
    void aRightWhoseLastDayCannotBeReadIsNotOneWithoutAnEnd() {
        Workspace workspace = with(
                        "until: 2014-02-30", "until: someday", "from: 2014-09-01, to: 2014-06-01, area: SS0707")
                .workspace();
        Mission mission = workspace.mission();
        assertThat(mission).isNotNull();
        assertThat(mission.mandates()).isEmpty();
        Organisation ngo = workspace.organisations().get(0);
        assertThat(ngo.legal().registration()).isNull();
        assertThat(ngo.offers()).isEmpty();
    }

    @Test
    void whatNamesARecordThatWasSetAsideIsNotToldOnceMore() {
        with("until: 2014-02-30", "until: 2015-01-01", "area: SS9999");
        Ran check = Ran.in(folder, "check", ".");
        assertThat(check.err() + check.out())
                .contains("date-invalid", "area-unknown", "mandate-task-missing")
                .doesNotContain("reference-unknown");
        assertThat(Ran.in(folder, "legal", ".").out())
                .contains("The joint activity has something to settle")
                .contains("cites the task `aid`, which no mandate gives that can be read");
    }

    @Test
    void whatIsReadStays() {
        Workspace workspace = with("until: 2014-12-31", "until: 2015-01-01", "from: 2014-06-01, area: SS0707")
                .workspace();
        Mission mission = workspace.mission();
        assertThat(mission).isNotNull();
        assertThat(mission.mandates()).hasSize(1);
        Organisation ngo = workspace.organisations().get(0);
        assertThat(ngo.legal().registration()).isNotNull();
        assertThat(ngo.offers()).hasSize(1);
    }

    private TestWorkspace with(String mandate, String registered, String offer) {
        return TestWorkspace.in(folder)
                .file("areas.csv", "code,name,level,parent\nSS07,Upper Nile,1,\nSS0707,Malakal,2,SS07\n")
                .file(
                        "mission.yaml",
                        String.join(
                                "\n",
                                List.of(
                                        "id: unmiss",
                                        "name: UNMISS",
                                        "agreements: [{id: sofa, kind: SOFA, from: 2014-01-01}]",
                                        "mandates:",
                                        "  - resolution: S/RES/2155 (2014)",
                                        "    from: 2014-05-27",
                                        "    " + mandate,
                                        "    tasks: [{id: aid, group: humanitarian assistance, verb: facilitate, text: Help}]",
                                        "")))
                .file(
                        "ngos/a.yaml",
                        String.join(
                                "\n",
                                List.of(
                                        "id: aa",
                                        "name: AA",
                                        "kind: INGO",
                                        "registered: {country: SSD, " + registered + "}",
                                        "offers: [{id: truck, kind: transport, quantity: 1, unit: trucks, " + offer
                                                + "}]",
                                        "")))
                .file(
                        "plan.yaml",
                        "activities: [{id: food, title: Bring food, sector: FSC, areas: [SS0707],"
                                + " from: 2014-06-20, to: 2014-07-01, mandate_task: aid}]\n");
    }
}
