package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.render.Format;

/** What to say, the worst gaps and where they are fit one page of paper, however large the country. */
class FirstPageTest {
    /** Of A4 in print of nine points, with margins of fifteen millimetres. */
    private static final int WIDTH = 94;

    private static final int LINES = 70;
    private static final List<String> SECTORS =
            List.of("CCM", "EDU", "ERY", "FSC", "HEA", "LOG", "NUT", "PRO", "SHL", "WSH");

    private static String country(int districts) {
        World world = new World();
        for (int i = 0; i < districts; i++) {
            String district = String.format("SS%02d%02d", i / 50 + 1, i % 50 + 1);
            for (int s = 0; s < SECTORS.size(); s++) {
                long inNeed = 10_000 + (i * 7919L + s * 104_729L) % 300_000;
                int severity = 1 + (i + s) % 5;
                world.need(
                        district,
                        SECTORS.get(s),
                        need -> need.inNeed(inNeed).severity(severity).targeted(inNeed / 2));
                for (int partner = 0; partner < (i + s) % 4; partner++) {
                    world.partner(
                            "Organisation for Relief of Number " + (i * 3 + s + partner) % 60,
                            district,
                            SECTORS.get(s),
                            inNeed / (4 + partner));
                }
            }
        }
        return Format.MD.render(CoverageReport.document(world.result(), world.visible()));
    }

    @Test
    void fiveThousandCellsBeginWithOnePageAndTheFileStaysSmall() {
        String page = country(500);
        String first = page.substring(0, page.indexOf("## Headline figures"));

        assertThat(first)
                .contains("To quote", "## The worst gaps", "\n10. ", "## Area by sector", "490 areas further down");
        assertThat(first.lines().mapToInt(FirstPageTest::printed).sum()).isLessThanOrEqualTo(LINES);
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
        assertThat(page).contains("of 5,000 rows; the CSV holds all");
    }

    @Test
    void aMapOfLettersThatFitsStandsWhole() {
        assertThat(country(30)).doesNotContain("further down the ranking");
        assertThat(country(31)).contains("Left out here: 21 areas further down the ranking.");
    }

    /** Lines a line takes on paper, broken between words. */
    private static int printed(String line) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ")) {
            if (used + word.length() > WIDTH) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
        }
        return lines;
    }
}
