package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tandem.cli.Ran;

/** The appeal of the example: 740 of 1,800 million, of which Education 16 of 70; it says nothing of Health or of areas. */
class MoneyAskedTest {
    private static String page(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "gaps";
        words[1] = "examples/south-sudan";
        System.arraycopy(more, 0, words, 2, more.length);
        return Ran.in(Path.of(""), words).out();
    }

    @Test
    void theMoneyIsThatOfTheSectorAskedFor() {
        assertThat(page()).contains("funded 41.1 %");
        assertThat(page("--sector", "EDU"))
                .contains("funded 22.9 %")
                .contains("USD 70,000,000")
                .doesNotContain("41.1 %");
    }

    @Test
    void whereTheAppealSaysNothingNothingIsTold() {
        assertThat(page("--sector", "HEA")).doesNotContain("funded 4", "USD");
        assertThat(page("--area", "SS07")).doesNotContain("funded 4", "USD");
        assertThat(page("--area", "SS07", "-f", "json")).contains("\"requirements\" : null");
    }
}
