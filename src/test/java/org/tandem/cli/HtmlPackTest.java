package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPackTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @TempDir
    Path folder;

    @Test
    void aPackOfHtmlLeadsToItsOwnPagesAndNamesNoOther() throws IOException {
        Path pack = folder.resolve("pack");
        Ran ran = Ran.in(Path.of(""), "brief", "examples/south-sudan", "--format", "html", "-o", pack.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("next: open " + pack.resolve("index.html"));
        List<Path> pages;
        try (Stream<Path> files = Files.list(pack)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSize(8);
        for (Path page : pages) {
            String text = Files.readString(page);
            assertThat(text).as(page.toString()).doesNotContain(".md<").doesNotContain(".md\"");
            assertThat(LINK.matcher(text).results().map(link -> pack.resolve(link.group(1))))
                    .as(page.toString())
                    .allMatch(Files::exists);
        }
        assertThat(LINK.matcher(Files.readString(pack.resolve("index.html"))).results())
                .hasSize(13);
        assertThat(Files.readString(pack.resolve("coverage-gaps.html"))).contains("On the map");
    }

    @Test
    void dataIsNoFormatOfPages() {
        Ran ran = Ran.in(
                Path.of(""),
                "brief",
                "examples/south-sudan",
                "--format",
                "json",
                "-o",
                folder.resolve("p").toString());
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("(one of: md, html)");
    }
}
