package org.tandem.disfigured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quicktheories.core.Gen;
import org.tandem.TestWorkspace;
import org.tandem.diagnostic.Severity;
import org.tandem.load.Loaded;
import org.tandem.model.FileIntake;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;

/** Whatever is done to a table that does not change what it says, the same needs and the same presence are read of it. */
class DisfigurementLaws {
    private static final int EXAMPLES = 300;
    private static final List<String> NEEDS =
            List.of("area", "sector", "population", "people_in_need", "targeted", "reached", "severity", "assessed_on");
    private static final List<String> PRESENCE =
            List.of("organisation", "area", "sector", "status", "from", "to", "targeted", "reached");
    private static final List<String> AREAS = List.of("SS0101", "SS0302", "SS0609", "SS0707", "SS0903");
    private static final List<String> SECTORS = List.of("EDU", "WSH", "HEA", "FSC", "PRO", "NUT");
    private static final List<String> ORGANISATIONS =
            List.of("River Relief", "Médecins du Fleuve", "Niños, Primero", "Aid \"Now\"", "Østre Hjelp");

    @TempDir
    Path temp;

    @Test
    void theSameNeedsAreReadHoweverTheTableIsDisfigured() {
        qt().withExamples(EXAMPLES)
                .forAll(blows(), integers().all())
                .checkAssert((blows, seed) -> sameAsClean("needs", NEEDS, needs(seed), blows));
    }

    @Test
    void theSamePresenceIsReadHoweverTheTableIsDisfigured() {
        qt().withExamples(EXAMPLES)
                .forAll(blows(), integers().all())
                .checkAssert((blows, seed) -> sameAsClean("presence", PRESENCE, presence(seed), blows));
    }

    @Test
    void theCleanTablesAreReadWhole() {
        List<List<String>> needs = needs(1);
        List<List<String>> presence = presence(1);

        // a line for each record, and one that counts the rows
        assertThat(read("needs", new Draft(NEEDS, needs).bytes(), false)).hasSize(needs.size() + 1);
        assertThat(read("presence", new Draft(PRESENCE, presence).bytes(), false))
                .hasSize(presence.size() + 1);
    }

    private void sameAsClean(String table, List<String> fields, List<List<String>> rows, List<Blow> blows) {
        boolean strays = blows.stream().anyMatch(blow -> blow == Blow.HEADINGS_AGAIN || blow == Blow.FOOTNOTE);
        assertThat(read(table, disfigured(fields, rows, blows), strays))
                .isEqualTo(read(table, new Draft(fields, rows).bytes(), false));
    }

    private static Gen<List<Blow>> blows() {
        return lists().of(arbitrary().enumValues(Blow.class)).ofSizes(integers().between(0, 6));
    }

    private static byte[] disfigured(List<String> fields, List<List<String>> rows, List<Blow> blows) {
        Draft draft = new Draft(fields, rows);
        TreeSet<Blow> once = new TreeSet<>(blows);
        if (once.contains(Blow.COMMAS_IN_NUMBERS)) {
            // between semicolons, `1,234` may be a little over one: that changes what the table says
            once.remove(Blow.SEMICOLONS);
        }
        once.forEach(blow -> blow.deal(draft));
        return draft.bytes();
    }

    /** Each area and sector at most once, so that no two rows speak of the same people. The first day is none of a month. */
    private static List<List<String>> needs(int seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (String area : AREAS) {
            for (String sector : SECTORS) {
                if (random.nextInt(3) == 0 || rows.isEmpty()) {
                    int population = 1_000 + random.nextInt(3_000_000);
                    int inNeed = random.nextInt(population);
                    int targeted = random.nextInt(inNeed + 1);
                    rows.add(List.of(
                            area,
                            sector,
                            count(random, population),
                            "" + inNeed,
                            count(random, targeted),
                            count(random, random.nextInt(targeted + 1)),
                            random.nextInt(4) == 0 ? "" : "" + (1 + random.nextInt(5)),
                            day(random, rows.isEmpty())));
                }
            }
        }
        return rows;
    }

    private static List<List<String>> presence(int seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (String organisation : ORGANISATIONS) {
            for (String area : AREAS) {
                if (random.nextInt(3) == 0 || rows.isEmpty()) {
                    int targeted = random.nextInt(200_000);
                    rows.add(List.of(
                            organisation,
                            area,
                            SECTORS.get(random.nextInt(SECTORS.size())),
                            List.of("planned", "ongoing", "completed").get(random.nextInt(3)),
                            day(random, rows.isEmpty()),
                            "2014-08-" + (13 + random.nextInt(18)),
                            count(random, targeted),
                            count(random, random.nextInt(targeted + 1))));
                }
            }
        }
        return rows;
    }

    private static String count(Random random, int count) {
        return random.nextInt(4) == 0 ? "" : "" + count;
    }

    private static String day(Random random, boolean beyondTwelve) {
        int day = beyondTwelve ? 13 + random.nextInt(15) : 1 + random.nextInt(28);
        return LocalDate.of(2014, 1 + random.nextInt(5), day).toString();
    }

    /**
     * How many rows were used of a workspace with that one table, its records but for their places, and the errors.
     *
     * @param strays whether the table holds rows that are none, which are told as errors and no more is asked of them
     */
    private List<String> read(String table, byte[] file, boolean strays) {
        Path folder;
        try {
            folder = Files.createTempDirectory(temp, "w");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestWorkspace written = TestWorkspace.in(folder).file(table + "/table.csv", file);
        Loaded loaded = written.load();
        Workspace workspace = loaded.workspace().orElseThrow();
        FileIntake intake = workspace.files().stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow();
        List<String> read = new ArrayList<>();
        read.add(intake.rowsUsed() + " rows used");
        workspace.needs().forEach(need -> read.add(words(need)));
        workspace.presence().forEach(presence -> read.add(words(presence)));
        loaded.findings().sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !strays)
                .forEach(finding -> read.add(finding.toString()));
        return read;
    }

    private static String words(Need need) {
        return String.join(
                " ",
                need.area(),
                need.sector(),
                need.group().toString(),
                need.population().toString(),
                need.affected().toString(),
                need.inNeed().toString(),
                need.targeted().toString(),
                need.reached().toString(),
                need.severity().toString(),
                "" + need.assessedOn(),
                "" + need.rival().isPresent());
    }

    private static String words(Presence presence) {
        return String.join(
                " ",
                presence.partner(),
                presence.name(),
                presence.area(),
                presence.sector(),
                presence.group().toString(),
                presence.reached().toString(),
                presence.planned().toString(),
                "" + presence.current());
    }
}
