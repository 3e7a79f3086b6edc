package org.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack and `check` are held side by side in a room: what they count is the same, or the pack says what is not. */
class BriefFindingsTest {
    private static final Pattern COUNTS =
            Pattern.compile("(no|[0-9]+) errors?, (no|[0-9]+) warnings?, (no|[0-9]+) notes?");
    private static final Pattern OF_PAGES = Pattern.compile("but for ([0-9]+) that only");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "examples/liberia,internal",
        "examples/liberia,mission-uniformed",
        "examples/south-sudan,internal",
        "examples/south-sudan,mission-uniformed",
        "examples/minimal,internal",
        "src/test/resources/cases/gaps/workspace,internal"
    })
    void aPackCountsWhatCheckCountsAndWhatItsPagesAdd(String workspace, String audience) throws IOException {
        Path there = Path.of(workspace).toAbsolutePath();
        Ran check = Ran.in(folder, "check", there.toString(), "--audience", audience);
        Ran brief = Ran.in(folder, "brief", there.toString(), "--audience", audience, "-o", "pack");
        assertThat(brief.exit()).as(brief.err()).isZero();
        String page = Files.readString(folder.resolve("pack/findings.md"));

        Matcher ofPages = OF_PAGES.matcher(page);
        int added = ofPages.find() ? Integer.parseInt(ofPages.group(1)) : 0;
        // what is about records not shown is told by check without its words, and is in no pack
        int withheld = audience.equals("internal") ? 0 : count(check.err(), "a record above this audience's level");
        assertThat(sum(page)).isEqualTo(sum(check.err()) - withheld + added);
        assertThat(Files.readString(folder.resolve("pack/index.md"))).contains("Reading and checking found");
        assertThat(brief.err()).contains("findings.md` lists them");
    }

    @ParameterizedTest
    @CsvSource({"LBR,3", "LR08,3"})
    void whoIsOnlyInformedIsToldOfOnceAndOverAllRows(String area, int rows) throws IOException {
        Path there = Path.of("examples/liberia").toAbsolutePath();
        Ran.in(folder, "brief", there.toString(), "--area", area, "-o", "pack");
        assertThat(Files.readAllLines(folder.resolve("pack/findings.md")))
                .filteredOn(line -> line.contains("\"joc\" (UNMIL JOC) is only informed"))
                .singleElement()
                .asString()
                .contains("in " + rows + " rows");
        assertThat(Ran.in(folder, "check", there.toString()).err())
                .contains("`joc` (UNMIL JOC) is only informed (`I`), in " + rows + " rows");
    }

    @Test
    void noPartOfARegisterIsSaidToBeWithheldWhereNoneOfItIsCounted() throws IOException {
        Path there = Path.of("examples/liberia").toAbsolutePath();
        Ran.in(folder, "brief", there.toString(), "--audience", "mission-uniformed", "-o", "pack");
        assertThat(Files.readString(folder.resolve("pack/responsibilities.md")))
                .contains("1 record withheld", "what the register of consultations says of it is not told here")
                .doesNotContain("register of consultations is withheld");
    }

    /** Of errors, warnings and notes in the last line that counts them. */
    private static int sum(String text) {
        return COUNTS.matcher(text)
                .results()
                .reduce((first, last) -> last)
                .map(found -> number(found.group(1)) + number(found.group(2)) + number(found.group(3)))
                .orElseThrow();
    }

    private static int number(String word) {
        return word.equals("no") ? 0 : Integer.parseInt(word);
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
