package org.tandem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Ran;

/** The report as Chromium shows it. Pictures of it are left in {@code target/pages} to be looked at. */
class HtmlInBrowserTest {
    private static final Path PICTURES = Path.of("target/pages");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Browser.installed().isPresent(), "Chromium is not installed");
        Files.createDirectories(PICTURES);
        Path page = folder.resolve("gaps.html");
        Ran ran = Ran.in(Path.of(""), "gaps", "examples/south-sudan", "-o", page.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        browser = Browser.open(folder.resolve("profile"), page);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothingIsComplainedOf() throws Exception {
        browser.screen(1280, 900, false);
        assertThat(browser.evaluate("document.querySelectorAll('table th button').length > 20"))
                .as("the script ran")
                .isEqualTo("true");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePageIsNoWiderThanItsScreen() throws Exception {
        for (int width : new int[] {1280, 768, 390, 320}) {
            browser.screen(width, 844, false);
            assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("at " + width)
                    .isEqualTo("0");
        }
    }

    @Test
    void aClickOnAHeadingSortsByNumberAndTheUnknownStandsLast() throws Exception {
        String column = "Array.from(document.querySelectorAll('#all-gaps-worst-first table tbody')[0].rows)"
                + ".map(row => row.cells[5].textContent).join(' ')";
        String click = "document.querySelectorAll('#all-gaps-worst-first table thead button')[5].click()";
        String state = "document.querySelectorAll('#all-gaps-worst-first table thead th')[5].getAttribute('aria-sort')";
        String before = browser.evaluate(column);
        browser.evaluate(click);
        assertThat(browser.evaluate(state)).isEqualTo("descending");
        assertThat(browser.evaluate(column)).startsWith("115,500 115,000 98,000 97,000 92,000 89,900");
        assertThat(browser.evaluate(column).split(" ", -1)).endsWith("", "", "");
        browser.evaluate(click);
        assertThat(browser.evaluate(state)).isEqualTo("ascending");
        assertThat(browser.evaluate(column)).startsWith("0 0-58,100 ");
        assertThat(browser.evaluate(column).split(" ", -1)).endsWith("", "", "");
        browser.evaluate(click);
        assertThat(browser.evaluate(column)).isEqualTo(before);
    }

    @Test
    void lettersOfTheHeatMapAreLargeEnoughOnAPhone() throws Exception {
        browser.screen(390, 844, false);
        assertThat(browser.evaluate(
                        "document.querySelector('.heat svg [role=cell]').getBoundingClientRect().height >= 20"))
                .isEqualTo("true");
    }

    @Test
    void picturesAreLeftToLookAt() throws Exception {
        browser.screen(1280, 900, false);
        browser.screenshot(PICTURES.resolve("light-1280.png"), true);
        browser.screen(1280, 900, true);
        browser.screenshot(PICTURES.resolve("dark-1280.png"), true);
        browser.screen(390, 844, false);
        browser.screenshot(PICTURES.resolve("phone-390.png"), true);
        browser.screen(390, 844, true);
        browser.screenshot(PICTURES.resolve("phone-dark-390.png"), true);
        browser.print(PICTURES.resolve("a4.pdf"));
        assertThat(PICTURES.resolve("a4.pdf")).isNotEmptyFile();
        assertThat(head(PICTURES.resolve("a4.pdf"))).startsWith("%PDF");
    }

    private static String head(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(0, 8);
    }
}
