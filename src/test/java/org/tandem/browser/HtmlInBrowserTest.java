package org.tandem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** The report as Chromium shows it. Pictures of it are left in {@code target/pages} to be looked at. */
class HtmlInBrowserTest {
    private static final Path PICTURES = Path.of("target/pages");

    @TempDir
    private static Path folder;

    private static final int AREAS = 450;
    private static final List<String> SECTORS =
            List.of("CCM", "EDU", "ERY", "FSC", "HEA", "LOG", "NUT", "PRO", "PRO-CPN", "SHL", "WSH");

    private static Browser browser;
    private static Path country;
    private static Path page;
    private static Path since;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Browser.installed().isPresent(), "Chromium is not installed");
        Files.createDirectories(PICTURES);
        page = folder.resolve("gaps.html");
        Ran ran = Ran.in(Path.of(""), "gaps", "examples/south-sudan", "-o", page.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        since = folder.resolve("since.html");
        Ran then = Ran.in(
                Path.of(""), "gaps", "examples/minimal", "--since", "examples/minimal-may", "-o", since.toString());
        assertThat(then.exit()).as(then.err()).isZero();
        country = country();
        browser = Browser.open(folder.resolve("profile"), page);
    }

    /** The report of a country with 4,950 cells, each with a need and every third with a partner. */
    private static Path country() throws IOException {
        StringBuilder needs = new StringBuilder("area,sector,people_in_need,severity,assessed_on\n");
        StringBuilder presence = new StringBuilder("organisation,sector,area,status,reached\n");
        for (int area = 0; area < AREAS; area++) {
            String code = "SS" + (1000 + area);
            for (String sector : SECTORS) {
                int people = 1000 + area * 37 % 9000 + sector.hashCode() % 100;
                needs.append(code).append(',').append(sector).append(',').append(people);
                needs.append(',').append(1 + people % 5).append(",2014-06-01\n");
                if (people % 3 == 0) {
                    presence.append("Partner ")
                            .append(people % 40)
                            .append(',')
                            .append(sector)
                            .append(',');
                    presence.append(code)
                            .append(",ongoing,")
                            .append(people / (1 + people % 4))
                            .append('\n');
                }
            }
        }
        TestWorkspace.in(folder.resolve("country"))
                .file("needs/a.csv", needs.toString())
                .file("presence/a.csv", presence.toString());
        Path page = folder.resolve("country.html");
        Ran ran = Ran.in(folder, "gaps", "country", "-o", page.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(page).content().contains("4,950 rows");
        return page;
    }

    @BeforeEach
    void theExample() throws Exception {
        browser.show(page);
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
    void figuresOverTimeFitTheirScreenAndAreReadOnAPhone() throws Exception {
        browser.show(since);
        for (int width : new int[] {1280, 390, 320}) {
            browser.screen(width, 844, false);
            assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("at " + width)
                    .isEqualTo("0");
            assertThat(browser.evaluate("Array.from(document.querySelectorAll('.trend text'))"
                            + ".every(text => text.getBoundingClientRect().height >= 10)"))
                    .as("at " + width)
                    .isEqualTo("true");
        }
        browser.screenshot(PICTURES.resolve("over-time-320.png"), true);
    }

    @Test
    void theTenWorstStandOnTheFirstPageOfPaper() throws Exception {
        for (Path each : List.of(page, country)) {
            browser.show(each);
            browser.paper();
            assertThat(browser.evaluate("document.querySelectorAll('#the-worst-gaps ol li').length"))
                    .isEqualTo("10");
            assertThat(Double.parseDouble(browser.evaluate(
                            "document.querySelector('#the-worst-gaps ol').getBoundingClientRect().bottom + scrollY")))
                    .as(each.toString())
                    .isLessThan(Browser.A4_HEIGHT);
        }
    }

    @Test
    void theReportOfACountryIsLightAndAsNarrowAsAPhone() throws Exception {
        assertThat(Files.size(country)).isLessThan(2_000_000);
        browser.show(country);
        browser.screen(390, 844, false);
        assertThat(browser.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo("0");
    }

    @Test
    void aClickOnAHeadingSortsByNumberAndTheUnknownStandsLast() throws Exception {
        String column = "Array.from(document.querySelectorAll('#all-areas-and-sectors-in-order table tbody')[0].rows)"
                + ".map(row => row.cells[5].textContent).join(' ')";
        String click = "document.querySelectorAll('#all-areas-and-sectors-in-order table thead button')[5].click()";
        String state =
                "document.querySelectorAll('#all-areas-and-sectors-in-order table thead th')[5].getAttribute('aria-sort')";
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

    @Test
    void eachRequestForDecisionPrintsOnOnePage() throws Exception {
        Path forms = folder.resolve("forms.html");
        Ran ran = Ran.in(Path.of(""), "requests", "examples/south-sudan", "--form", "all", "-o", forms.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        long requests = Pattern.compile("<section id=\"request-")
                .matcher(Files.readString(forms))
                .results()
                .count();
        browser.show(forms);
        Path paper = PICTURES.resolve("forms.pdf");
        browser.print(paper);
        String pdf = new String(Files.readAllBytes(paper), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count())
                .isEqualTo(requests);
    }

    private static String head(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(0, 8);
    }
}
