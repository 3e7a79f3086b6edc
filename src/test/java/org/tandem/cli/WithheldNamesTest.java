package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;

/** A partner that must not be named is named nowhere, though a table that may be shown says its name. */
class WithheldNamesTest {
    private static final String NAMES = "(?is).*(Zebra Relief[^s]|zebra-relief|zebra-head|ZBRX|Zed Aid).*";

    @TempDir
    Path folder;

    @BeforeEach
    void workspace() {
        TestWorkspace.in(folder)
                .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\nSS0707,,2,SS07\n")
                .file("needs/a.csv", "area,sector,people_in_need,severity,sensitivity\nSS0707,HEA,1000,3,LOW\n")
                .file("ngos/zebra.yaml", """
                        id: zebra-relief
                        name: Zebra Relief
                        acronym: ZBRX
                        aliases: [Zed Aid]
                        kind: INGO
                        sensitivity: HIGH
                        posts: [{id: zebra-head, role: head, areas: [SS0707]}]
                        """)
                .file("plan.yaml", """
                        activities:
                          - {id: clinic, sensitivity: LOW, title: Clinic, kind: service-delivery, sector: HEA, areas: [SS0707], from: 2014-06-20, to: 2014-07-20, letters: {zebra-haed: R}}
                        """)
                .file("presence/a.csv", """
                        organisation,sector,area,reached,caseload,sensitivity
                        Zebra Relief,HEA,SS0707,300,distinct,LOW
                        Zed Aid,HEA,SS0707,200,distinct,LOW
                        ZBRX,HEA,SS9999,some,distinct,LOW
                        Zebra Reliefs,HEA,SS0707,400,distinct,LOW
                        """);
    }

    @Test
    void noReportAndNoFindingSaysTheName() {
        for (String command : List.of(
                "check .",
                "check . -f json",
                "check . -f sarif",
                "check . -f junit",
                "check . -f md",
                "check . --rejects -",
                "gaps . -v",
                "gaps . -f csv",
                "raci . -f json",
                "explain presence/a.csv:2",
                "explain presence/a.csv:3",
                "explain presence/a.csv:4",
                "explain presence/a.csv:5",
                "explain plan.yaml:2",
                "convert presence/a.csv")) {
            Ran ran = Ran.in(folder, (command + " --audience public").split(" "));
            assertThat(ran.out() + ran.err()).as(command).doesNotMatch(NAMES);
        }
    }

    @Test
    void thePackOfAMeetingDoesNot() throws IOException {
        TestWorkspace.empty(folder).file("meetings.yaml", """
                meetings:
                  - {id: forum, kind: CMCOORD, sensitivity: LOW, title: Forum, starts: 2014-06-18T09:00, zone: Africa/Juba, minutes: 60, audience: public, chair: zebra-head, invited: [zebra-head]}
                """);
        Ran ran = Ran.in(folder, "brief", ".", "-o", "pack", "--audience", "public");
        assertThat(ran.exit()).as(ran.err()).isZero();
        try (var files = Files.walk(folder.resolve("pack"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotMatch(NAMES);
            }
        }
    }
}
