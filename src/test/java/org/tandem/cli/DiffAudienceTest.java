package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.TestWorkspace;

/** What an audience may not see of either state changes no byte of a comparison, save the numbers withheld. */
class DiffAudienceTest {
    private static final String NEEDS = "area,sector,people_in_need,severity,sensitivity\n";
    private static final String PRESENCE = "organisation,sector,area,reached,caseload,sensitivity\n";

    @TempDir
    Path folder;

    @Test
    void whatIsHiddenInEitherStateShowsNowhere() {
        month("may", "2014-05-15", "SS0707,EDU,1000,3,LOW\n", "River Relief,EDU,SS0707,300,distinct,LOW\n", "");
        month("june", "2014-06-15", "SS0707,EDU,1000,3,LOW\n", "River Relief,EDU,SS0707,200,distinct,LOW\n", "");
        month(
                "secret-may",
                "2014-05-15",
                "SS0707,EDU,1000,3,LOW\nSS0609,HEA,700,5,HIGH\n",
                "River Relief,EDU,SS0707,300,distinct,LOW\nHidden Hands,EDU,SS0707,600,distinct,HIGH\n",
                "alias,organisation\nOld Name,Hidden Hands\n");
        month(
                "secret-june",
                "2014-06-15",
                "SS0707,EDU,1000,3,LOW\nSS0609,WSH,100,5,SEVERE\n",
                "River Relief,EDU,SS0707,200,distinct,LOW\nCovert Care,EDU,SS0707,700,distinct,SEVERE\n",
                "alias,organisation\nHidden Hands,Covert Care\n");

        for (String format : new String[] {"md", "csv", "json"}) {
            Ran open = diff("may", "june", format);
            Ran hidden = diff("secret-may", "secret-june", format);
            assertThat(hidden.exit()).isEqualTo(open.exit()).isZero();
            assertThat(plain(hidden.out())).isEqualTo(plain(open.out()));
            assertThat(hidden.out()).doesNotContain("Hidden", "Covert", "SS0609");
        }
        assertThat(diff("secret-may", "secret-june", "md").out())
                .startsWith("**TLP:CLEAR (LOW)** · for: public · as of 2014-06-15 · 2 records withheld")
                .containsPattern("secret-may +\\| 2014-05-15 +\\| +1 \\| +1 \\| +2 \\|");
        // Of 1,000 people 700 and then 800 are not reached, as far as may be shown: 30 %, and 20 %, both low.
        assertThat(diff("secret-may", "secret-june", "csv").out())
                .contains("persistent,SS0707,,2,EDU,ALL,2014-05-15,31,1000,1000,3,3,300,300,200,200,700,700,800,800,");
    }

    private static final String SECRET = "id: zebra\nname: Zebra Aid\nacronym: ZAD\naliases: [Stripes]\nkind: INGO\n";

    /** Whoever is withheld now is not told of then either, in whatever way the older state names it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id: zebra\nname: Zebra Aid\nkind: INGO\n",
                "id: zebra-aid\nname: Zebra Aid\nkind: INGO\n",
                "id: zebra\nname: Zebra Relief\nkind: INGO\n"
            })
    void whoIsWithheldNowIsNotNamedFromBefore(String profile) {
        String rows = "River Relief,EDU,SS0707,300,distinct,LOW\n";
        String secret = "Zebra Aid,EDU,SS0707,300,distinct,LOW\nZAD,EDU,SS0609,300,distinct,LOW\n"
                + "Zebra Relief (ZAD),EDU,SS0707,20,distinct,LOW\nZad of old,EDU,SS0707,20,distinct,LOW\n";
        String needs = "SS0707,EDU,1000,3,LOW\nSS0609,EDU,1000,3,LOW\n";
        month("april", "2014-04-15", needs, rows + secret, "");
        month("may", "2014-05-15", needs, rows + secret, "");
        month("known", "2014-05-15", needs, rows + secret, "alias,organisation\nZad of old,zebra\n");
        month("june", "2014-06-15", needs, rows, "alias,organisation\nZad of old,zebra\n");
        write("known/ngos/z.yaml", SECRET + "sensitivity: SEVERE\n");
        write("june/ngos/z.yaml", SECRET + "sensitivity: SEVERE\n");
        if (!profile.isEmpty()) {
            write("may/ngos/old.yaml", profile);
        }

        for (String format : new String[] {"md", "csv", "json", "html"}) {
            for (List<String> asked : List.of(
                    List.of("diff", "may", "june"),
                    List.of("diff", "april", "may", "june"),
                    List.of("gaps", "june", "--since", "may"))) {
                Ran told = since(asked, format);
                assertThat(told.exit()).as(told.err()).isZero();
                assertThat((told.out() + told.err()).toLowerCase(Locale.ROOT))
                        .doesNotContain("zebra", "zad", "stripes");
            }
            assertThat(figures(since(List.of("diff", "may", "june"), format)))
                    .isEqualTo(figures(since(List.of("diff", "known", "june"), format)));
        }
    }

    private Ran since(List<String> asked, String format) {
        List<String> line = new ArrayList<>(asked);
        line.addAll(List.of("--audience", "public", "-f", format));
        return Ran.in(folder, line.toArray(String[]::new));
    }

    /** Without the name of the older state. */
    private static String figures(Ran ran) {
        return plain(ran.out().replace("known", "may"));
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what says how many records are withheld, and whether some are. */
    private static String plain(String said) {
        return said.replace("secret-", "")
                .replaceAll("\\d records? withheld|nothing withheld", "")
                .replaceAll("\"withheld(_old)?\" : \\d", "")
                .replaceAll("\\*\\*Some records of who works where.*\n\n", "")
                .replaceAll("\\| (State|-+|may|june) .*\n", "");
    }

    private Ran diff(String then, String now, String format) {
        return Ran.in(folder, "diff", then, now, "--audience", "public", "-f", format, "-q");
    }

    private void month(String name, String asOf, String needs, String presence, String aliases) {
        TestWorkspace workspace = TestWorkspace.empty(folder.resolve(name))
                .file("tandem.yaml", "operation: Test\ncountry: SSD\nas_of: " + asOf + "\n")
                .file("areas.csv", "code,name,level,parent\nSS07,,1,SSD\nSS06,,1,SSD\nSS0707,,2,SS07\nSS0609,,2,SS06\n")
                .file("needs/a.csv", NEEDS + needs)
                .file("presence/a.csv", PRESENCE + presence);
        if (!aliases.isEmpty()) {
            workspace.file("organisations.csv", aliases);
        }
    }
}
