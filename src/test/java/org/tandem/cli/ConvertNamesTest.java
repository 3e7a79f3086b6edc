package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** Who may not be named is named in no cell of a table that is written anew, nor in its log. */
class ConvertNamesTest {
    @TempDir
    Path folder;

    @Test
    void nameIsHiddenInEveryColumn() throws IOException {
        TestWorkspace.empty(folder)
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: 2014-06-15\n")
                .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\nSS0707,,2,SS07\n")
                .file("ngos/z.yaml", "id: zebra-x\nname: Zebra Aid\nacronym: ZAD\nkind: INGO\nsensitivity: SEVERE\n")
                .file("organisations.csv", "alias,organisation\nStriped Friends,zebra-x\n")
                .file(
                        "needs/a.csv",
                        "area,sector,people_in_need,source,method,note\n"
                                + "SS0707,EDU,1000,Zebra Aid survey,ZAD-style,by Striped Friends\n"
                                + "SS0707,Educaton,2000,Zebra  Aid-run,,\n")
                .file(
                        "presence/a.csv",
                        "organisation,sector,area,status,activity,reached\n"
                                + "Care Works (for Zebra Aid),EDU,SS0707,ongoing,with Zebra Aid,300\n"
                                + "Zebra Aid,EDU,SS0707,ongoing,school,300\n");
        for (String table : new String[] {"needs", "presence"}) {
            for (String to : new String[] {"own", "hxl", "hapi"}) {
                Ran internal = convert(table, to, "internal");
                assertThat(internal.exit()).as(internal.err()).isZero();
                assertThat(internal.out() + log()).contains(to.equals("hapi") ? "provider_admin1_name" : "Zebra");
                Ran told = convert(table, to, "public");
                assertThat(told.exit()).as(told.err()).isZero();
                assertThat(told.out() + told.err() + log())
                        .doesNotContainIgnoringCase("zebra")
                        .doesNotContain("ZAD", "Striped");
            }
        }
        assertThat(convert("presence", "own", "public").out())
                .contains("Care Works (for (not shown))", "with (not shown)");
    }

    private Ran convert(String table, String to, String audience) {
        return Ran.in(
                folder,
                "convert",
                table + "/a.csv",
                "-w",
                ".",
                "--to",
                to,
                "--audience",
                audience,
                "--log",
                "../" + folder.getFileName() + "-log.csv");
    }

    private String log() throws IOException {
        Path log = folder.resolveSibling(folder.getFileName() + "-log.csv");
        String said = Files.readString(log);
        Files.delete(log);
        return said;
    }
}
