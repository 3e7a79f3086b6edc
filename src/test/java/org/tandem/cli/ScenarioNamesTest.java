package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** Who may not be named is not named by what is assumed either. */
class ScenarioNamesTest {
    @TempDir
    Path folder;

    @Test
    void nameIsHiddenInWordsOfAScenarioAndInWhatIsWrongWithIt() {
        TestWorkspace.empty(folder)
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\nSS0707,,2,SS07\n")
                .file("ngos/z.yaml", "id: zebra\nname: Zebra Aid\nkind: INGO\nsensitivity: SEVERE\n")
                .file("ngos/r.yaml", "id: river\nname: River Relief\nkind: INGO\n")
                .file("needs/a.csv", "area,sector,people_in_need\nSS0707,EDU,1000\n")
                .file(
                        "presence/a.csv",
                        "organisation,sector,area,status,reached\nRiver Relief,EDU,SS0707,ongoing,300\n"
                                + "Zebra Aid,EDU,SS0707,ongoing,300\n")
                .file(
                        "scenarios/one.yaml",
                        "title: Without Zebra Aid-run schools\nsensitivity: LOW\nassume:\n"
                                + "  - {leaves: river, from: 2014-07-01, reason: as Zebra Aid said}\n")
                .file(
                        "scenarios/two.yaml",
                        "title: Two\nsensitivity: LOW\nassume:\n  - {leaves: Zebra Aid, from: 2014-07-01}\n");

        assertThat(Ran.in(folder, "gaps", ".", "--assume", "scenarios/one.yaml").out())
                .contains("Zebra Aid-run", "as Zebra Aid said");
        for (String command : new String[] {
            "gaps . --assume scenarios/one.yaml", "gaps . --assume scenarios/two.yaml", "check . --all"
        }) {
            Ran told = Ran.in(folder, (command + " --audience public").split(" "));
            assertThat(told.out() + told.err()).as(command).isNotEmpty().doesNotContain("Zebra");
        }
        assertThat(Ran.in(folder, "gaps", ".", "--assume", "scenarios/one.yaml", "--audience", "public")
                        .out())
                .contains("Without (not shown)-run schools");
    }
}
