package org.tandem.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** A table goes out only as far as its audience may see it, and its cleaning log no further. */
class ConvertAudienceTest {
    private static final String HEAD = "organisation,sector,area,reached,status,sensitivity\n";

    @TempDir
    Path folder;

    @BeforeEach
    void gazetteer() {
        TestWorkspace.in(folder)
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n"
                                + "SS070701,North,3,SS0707\nSS070702,South,3,SS0707\n")
                .file("ngos/hidden.yaml", "id: hidden\nname: Hidden Hands\nkind: NNGO\nsensitivity: SEVERE\n");
    }

    private Ran convert(String file, String audience, String... more) {
        String[] line = new String[more.length + 4];
        line[0] = "convert";
        line[1] = file;
        line[2] = "--audience";
        line[3] = audience;
        System.arraycopy(more, 0, line, 4, more.length);
        return Ran.in(folder, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "humanitarian", "mission-civilian", "mission-uniformed", "host-authority"})
    void workOfAPartnerThatMustNotBeNamedIsNotTold(String audience) throws Exception {
        write("presence/3w.csv", HEAD + "Hidden Hands,ESNFI,SS07,\"1,200\",,LOW\nRiver Relief,EDU,SS07,300,,LOW\n");

        Ran ran = convert("presence/3w.csv", audience, "--log", "log.csv");

        assertThat(ran.out()).doesNotContain("Hidden").doesNotContain("1200").contains("River Relief");
        assertThat(ran.err()).contains("1 record withheld from `" + audience + "`");
        assertThat(Files.readString(folder.resolve("log.csv")))
                .isEqualTo("file,line,column,old,new,rule\n"
                        + "presence/3w.csv,2,,,,sector-alias\n"
                        + "presence/3w.csv,2,,,,number-repaired\n");
    }

    @Test
    void internalReadersSeeEverything() throws Exception {
        write("presence/3w.csv", HEAD + "Hidden Hands,EDU,SS070701,7,,SEVERE\n");

        assertThat(convert("presence/3w.csv", "internal").out())
                .contains("Hidden Hands,EDU,SS070701")
                .contains(",7,");
    }

    @Test
    void countsTooSmallToShowAreBlankAndSaidToBe() throws Exception {
        write("needs/a.csv", "area,sector,people_in_need,targeted,note\nSS07,EDU,9,0,camp\nSS07,WSH,10,,\n");

        Ran outside = convert("needs/a.csv", "public");
        Ran inside = convert("needs/a.csv", "humanitarian");

        assertThat(outside.out())
                .contains("SS07,EDU,,ALL,,,0,,,,,,,,LOW,camp; suppressed\n")
                .contains("SS07,WSH,10,ALL,,,,,,,,,,,LOW,\n");
        assertThat(outside.err()).contains("1 figure too small to show left blank");
        assertThat(inside.out()).contains("SS07,EDU,9,ALL,,,0,,,,,,,,LOW,camp\n");
    }

    @Test
    void aLogTellsNoCountThatTheTableHides() throws Exception {
        write("needs/a.csv", "area,sector,people_in_need\nSS07,EDU,9.0\nSS07,WSH,20.0\n");

        convert("needs/a.csv", "public", "--log", "log.csv");

        assertThat(Files.readString(folder.resolve("log.csv")))
                .contains("needs/a.csv,2,people_in_need,,,number-repaired\n")
                .contains("needs/a.csv,3,people_in_need,20.0,20,number-repaired\n");
    }

    @Test
    void theMissionSeesModerateWorkAtAdminTwoInTens() throws Exception {
        write(
                "presence/3w.csv",
                HEAD
                        + "River Relief,EDU,SS070701,101,,MODERATE\n"
                        + "River Relief,EDU,SS070701,33,,MODERATE\n"
                        + "River Relief,EDU,SS070702,202,,MODERATE\n"
                        + "River Relief,WSH,SS070702,55,,HIGH\n"
                        + "River Relief,HEA,SS0707,55,,LOW\n");

        Ran ran = convert("presence/3w.csv", "mission-uniformed");

        // 101, the larger of one place, and 202 of the other: 303 people, in tens 300
        assertThat(ran.out().lines().skip(1))
                .containsExactly(
                        "River Relief,HEA,SS0707,,,ALL,ongoing,,,,55,,LOW,",
                        "River Relief,EDU,SS0707,,,ALL,ongoing,,,,300,,MODERATE,generalised");
        assertThat(ran.err()).contains("1 record withheld from `mission-uniformed`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "hxl", "hapi"})
    void whatAnAudienceMayNotSeeChangesNoByteOfIt(String target) throws Exception {
        String seen = "area,sector,people_in_need,sensitivity\nSS0707,EDU,1000,LOW\n";
        write("needs/a.csv", seen);
        String alone = convert("needs/a.csv", "public", "--to", target).out();
        write("needs/a.csv", seen + "SS070701,WSH,2000,HIGH\nSS0707,EDU,3000,SEVERE\n");

        assertThat(convert("needs/a.csv", "public", "--to", target).out()).isEqualTo(alone);
    }

    @Test
    void whereNothingMayBeSeenNothingIsWritten() throws Exception {
        write("needs/a.csv", "area,sector,people_in_need,sensitivity\nSS0707,EDU,1000,HIGH\n");

        Ran ran = convert("needs/a.csv", "public", "-o", "out.csv", "--log", "log.csv");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(folder.resolve("log.csv")).doesNotExist();
        assertThat(ran.err()).contains("holds nothing that `public` may see").doesNotContain("1000");
    }

    private void write(String name, String text) throws Exception {
        TestWorkspace.empty(folder).file(name, text);
    }
}
