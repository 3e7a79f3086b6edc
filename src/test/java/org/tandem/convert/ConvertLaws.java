package org.tandem.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quicktheories.core.Gen;
import org.tandem.RealData;

/** What holds for every table that is written anew: it says what it said before, and writing it again changes no byte. */
class ConvertLaws {
    private static final int CASES = 25;
    private static final List<String> SECTORS =
            List.of("EDU", "wash", "Health", "PRO-GBV", "Sécurité alimentaire", "XYZ");
    private static final List<String> AREAS = List.of("SS0707", "SSD0708", "SS07", "SS070701", "SSD", "KE01", "");
    private static final List<String> COUNTS =
            List.of("", "0", "7", "12", "1 234", "\"433,412\"", "12.0", "-", "-4", "many", "45678");
    private static final List<String> DAYS = List.of("", "2014-03-01", "21/05/2014", "2014-06", "soon");
    private static final List<String> GROUPS = List.of(
            "", "ALL", "IDPs", "Female - Refugees", "girls", "0-17", "Nomads", "IDP - f - 18-64 - with disability");
    private static final List<String> WORDS =
            List.of("", "=1+1", "'@desk", "''tis", "a, b", "\"two\nlines\"", "Ünïon", "-", "#N/A", "x;y|z", "'");
    private static final List<String> LEVELS = List.of("", "low", "HIGH", "secret");

    @TempDir
    Path folder;

    private int made;

    @Test
    void needsSayTheSameInTandemsOwnColumns() {
        qt().withExamples(CASES).forAll(seeds()).check(seeds -> same(needs(seeds), "needs", "own"));
    }

    @Test
    void needsSayTheSameWithTags() {
        qt().withExamples(CASES).forAll(seeds()).check(seeds -> same(needs(seeds), "needs", "hxl"));
    }

    @Test
    void presenceSaysTheSameInTandemsOwnColumns() {
        qt().withExamples(CASES).forAll(seeds()).check(seeds -> same(presence(seeds), "presence", "own"));
    }

    @Test
    void presenceSaysTheSameWithTags() {
        qt().withExamples(CASES).forAll(seeds()).check(seeds -> same(presence(seeds), "presence", "hxl"));
    }

    @Test
    void areasSayTheSameInBothForms() {
        qt().withExamples(CASES)
                .forAll(seeds())
                .check(seeds -> same(areas(seeds), "areas", "own") && same(areas(seeds), "areas", "hxl"));
    }

    @Test
    void tagsAndOwnColumnsHoldTheSame() {
        qt().withExamples(CASES).forAll(seeds()).check(seeds -> {
            Converts converts = new Converts(next(), "SSD");
            Path table = write(needs(seeds));
            String own = Converts.text(converts.to("own", table, "needs"));
            Path tagged = converts.to("hxl", table, "needs");
            return own.equals(Converts.text(converts.to("own", tagged, "needs")));
        });
    }

    @Test
    void everyFigureOfNeedsComesBackFromHapisShape() {
        qt().withExamples(CASES).forAll(seeds()).check(seeds -> {
            Converts converts = new Converts(next(), "SSD");
            Path table = write(needs(seeds));
            Path hapi = converts.to("hapi", table, "needs");
            Path back = converts.to("own", hapi, "needs");
            assertThat(figures(back)).isEqualTo(figures(converts.to("own", table, "needs")));
            return true;
        });
    }

    /** Area, sector, group and figures of the rows HAPI can say. */
    private static List<String> figures(Path own) {
        try {
            return RealData.rows(Files.readString(own), 0).stream()
                    .filter(row -> row.get("area").length() < 8)
                    .map(row -> List.of(
                                    "area",
                                    "sector",
                                    "group",
                                    "population",
                                    "affected",
                                    "people_in_need",
                                    "targeted",
                                    "reached")
                            .stream()
                            .map(row::get)
                            .collect(Collectors.joining("|")))
                    .filter(row -> !row.endsWith("|||||"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean same(String table, String kind, String target) {
        Converts converts = new Converts(next(), "SSD");
        Path first = write(table);
        Path once = converts.to(target, first, kind);
        Path twice = converts.to(target, once, kind);
        assertThat(Converts.text(twice)).isEqualTo(Converts.text(once));
        assertThat(Converts.records(converts.workspace(once, kind), kind))
                .isEqualTo(Converts.records(converts.workspace(first, kind), kind));
        return true;
    }

    /** A folder of its own for each example. */
    private Path next() {
        try {
            return Files.createDirectory(folder.resolve("case" + ++made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String table) {
        try {
            return Files.writeString(folder.resolve("case" + made).resolve("table.csv"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gen<List<Long>> seeds() {
        return lists().of(longs().all()).ofSizes(integers().between(0, 8));
    }

    private static String needs(List<Long> seeds) {
        StringBuilder table = new StringBuilder(
                "area,sector,people_in_need,group,population,affected,targeted,reached,severity,assessed_on,source,method,source_grade,info_grade,sensitivity,note\n"
                        + "SS0101,EDU,100,,,,,,,,,,,,,\n");
        for (long seed : seeds) {
            Random random = new Random(seed);
            table.append(line(
                    pick(AREAS, random),
                    pick(SECTORS, random),
                    pick(COUNTS, random),
                    pick(GROUPS, random),
                    pick(COUNTS, random),
                    pick(COUNTS, random),
                    pick(COUNTS, random),
                    pick(COUNTS, random),
                    pick(List.of("", "3", "2.5", "0", "4.0"), random),
                    pick(DAYS, random),
                    quoted(pick(WORDS, random)),
                    pick(List.of("", "MIRA", "site visit"), random),
                    pick(List.of("", "a", "B", "G"), random),
                    pick(List.of("", "2", "9"), random),
                    pick(LEVELS, random),
                    quoted(pick(WORDS, random))));
        }
        return table.toString();
    }

    private static String presence(List<Long> seeds) {
        boolean acronyms = seeds.size() % 2 == 0;
        StringBuilder table = new StringBuilder(
                "organisation,sector,area,organisation_type,activity,group,status,from,to,targeted,reached,caseload,sensitivity"
                        + (acronyms ? ",acronym" : "") + "\nFirst,EDU,SS0101,,,,,,,,,," + (acronyms ? "," : "") + "\n");
        for (long seed : seeds) {
            Random random = new Random(seed);
            String row = line(
                    quoted(pick(List.of("River Relief", "@Work", "Ünïon", "''tis", ""), random)),
                    pick(SECTORS, random),
                    pick(AREAS, random),
                    pick(List.of("", "INGO", "437", "ONG nationale", "440", "guild"), random),
                    quoted(pick(WORDS, random)),
                    pick(GROUPS, random),
                    pick(List.of("", "planned", "en cours", "on hold", "unclear"), random),
                    pick(DAYS, random),
                    pick(DAYS, random),
                    pick(COUNTS, random),
                    pick(COUNTS, random),
                    pick(List.of("", "distinct", "shared", "other"), random),
                    pick(LEVELS, random));
            table.append(acronyms ? row.stripTrailing() + "," + pick(List.of("", "RR", "UN"), random) + "\n" : row);
        }
        return table.toString();
    }

    private static String areas(List<Long> seeds) {
        StringBuilder table = new StringBuilder(
                "code,name,level,parent,population,access,mission_area,valid_from,valid_to,from_cods,sensitivity\n"
                        + "SS01,First,1,,,,,,,,\n");
        int number = 0;
        for (long seed : seeds) {
            Random random = new Random(seed);
            table.append(line(
                    "SS07" + String.format(Locale.ROOT, "%02d", number++ % 6),
                    quoted(pick(WORDS, random)),
                    pick(List.of("", "1", "2", "3", "x"), random),
                    pick(List.of("", "SS01", "SSD", "SS0700", "SS99"), random),
                    pick(COUNTS, random),
                    pick(List.of("", "0", "3", "9"), random),
                    pick(List.of("", "North"), random),
                    pick(DAYS, random),
                    pick(DAYS, random),
                    pick(List.of("", "no", "yes"), random),
                    pick(LEVELS, random)));
        }
        return table.toString();
    }

    private static String line(String... cells) {
        return String.join(",", cells) + "\n";
    }

    private static String quoted(String word) {
        return word.contains(",") ? '"' + word + '"' : word;
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
