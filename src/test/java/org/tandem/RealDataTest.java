package org.tandem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.cli.Ran;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.Headline;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.model.Measure;
import org.tandem.sharing.Sharing;

/**
 * Files that nobody here wrote, through every command. What Tandem says is compared with a count made here of the raw
 * files, by nothing of Tandem's.
 */
class RealDataTest {
    private static final Map<String, String> AFGHAN_NEEDS = Map.ofEntries(
            Map.entry("EDU", "EDU"),
            Map.entry("FSC", "FSC"),
            Map.entry("HEA", "HEA"),
            Map.entry("MS", "Multi"),
            Map.entry("NUT", "NUT"),
            Map.entry("PRO", "PRO"),
            Map.entry("PRO_CPM", "PRO-CPN"),
            Map.entry("PRO_GBV", "PRO-GBV"),
            Map.entry("PRO_HLP", "PRO-HLP"),
            Map.entry("PRO_MIN", "PRO-MIN"),
            Map.entry("SHL", "SHL"),
            Map.entry("WSH", "WSH"));

    private static final Map<String, String> AFGHAN_PRESENCE = Map.of(
            "EiE_OP", "EDU",
            "EDUCATION_OP", "EDU",
            "PROTECTION_OP", "PRO",
            "HEALTH_OP", "HEA",
            "FSAC_OP", "FSC",
            "NUTRITION_OP", "NUT",
            "ESNFI_OP", "SHL",
            "WASH_OP", "WSH");

    private static final Map<String, String> SOMALI_PRESENCE = Map.ofEntries(
            Map.entry("Nutrition", "NUT"),
            Map.entry("Child Protection", "PRO-CPN"),
            Map.entry("GBV", "PRO-GBV"),
            Map.entry("WASH", "WSH"),
            Map.entry("Food Security", "FSC"),
            Map.entry("Education", "EDU"),
            Map.entry("Health", "HEA"),
            Map.entry("Protection", "PRO"),
            Map.entry("MPCA", "Cash"),
            Map.entry("CCCM", "CCM"),
            Map.entry("HLP", "PRO-HLP"),
            Map.entry("Shelter and NFIs", "SHL"),
            Map.entry("Explosive Hazards", "PRO-MIN"));

    @TempDir
    Path folder;

    @Test
    void afghanFilesGoThroughEveryCommandWithEveryRowUsed() throws IOException {
        TestWorkspace workspace = RealWorkspaces.afghan(folder.resolve("afg"));

        goesThroughEveryCommand("afg", 0);
        assertThat(used(workspace)).isEqualTo(Map.of("needs/hno.csv", 54_139, "presence/3w.csv", 10_902));
        assertThat(rawRows(RealWorkspaces.AFGHAN_NEEDS, 2)).isEqualTo(54_139);
        assertThat(rawRows(RealWorkspaces.AFGHAN_PRESENCE, 2)).isEqualTo(10_902);
    }

    @Test
    void afghanPeopleInNeedPerSectorAndProvinceAreThoseOfTheDistricts() throws IOException {
        RealWorkspaces.afghan(folder.resolve("afg"));
        Map<String, Long> expected = new TreeMap<>();
        for (Map<String, String> row : afghanEverybody()) {
            String sector = AFGHAN_NEEDS.get(row.get("Sector"));
            if (sector != null && !row.get("Admin 2 PCode").isEmpty()) {
                expected.merge(row.get("Admin 1 PCode") + "/" + sector, Long.parseLong(row.get("In Need")), Long::sum);
            }
        }
        expected.put("AFG/Multi", 415_000L);

        assertThat(expected).hasSize(11 * 34 + 1);
        assertThat(peopleInNeed("afg", "--level", "1")).isEqualTo(expected);
    }

    @Test
    void afghanOrganisationsPerDistrictAndSectorAreThoseOfTheTable() throws IOException {
        RealWorkspaces.afghan(folder.resolve("afg"));
        Map<String, Set<String>> expected =
                RealData.rows(Files.readString(RealData.file(RealWorkspaces.AFGHAN_PRESENCE)), 0).stream()
                        .skip(1)
                        .collect(groupingBy(
                                row -> row.get("DIST_CODE") + "/" + AFGHAN_PRESENCE.get(row.get("CLUSTER_SECTOR_CODE")),
                                mapping(row -> row.get("ORG_ACRONYM").toLowerCase(Locale.ROOT), toSet())));

        reportNamesAsMany("afg", expected);
    }

    @Test
    void afghanPeopleInNeedAreCountedOnce() throws IOException {
        TestWorkspace workspace = RealWorkspaces.afghan(folder.resolve("afg"));
        Map<String, Long> highest = new HashMap<>();
        long overSectors = 0;
        for (Map<String, String> row : afghanEverybody()) {
            if (!row.get("Admin 2 PCode").isEmpty() && !row.get("Sector").equals("ALL")) {
                highest.merge(row.get("Admin 2 PCode"), Long.parseLong(row.get("In Need")), Math::max);
                overSectors += Long.parseLong(row.get("In Need"));
            }
        }
        long joint = highest.values().stream().mapToLong(Long::longValue).sum();

        assertThat(joint).isEqualTo(27_482_565);
        assertThat(overSectors).isEqualTo(130_658_906);
        Headline headline = headline(workspace);
        assertThat(headline.joint()).isEqualTo(Measure.of(joint));
        assertThat(headline.intersectoral()).isEqualTo(Measure.of(23_666_412));
        assertThat(headline.notAgreed()).isZero();
        pagesSay("afg", "To quote: 23,666,412 people in need.", "27,482,565", "23,666,412");
        noFigureExceeds("afg", 44_532_600);
    }

    @Test
    void somaliFilesGoThroughEveryCommandWithEveryRowUsedAndFractionsOfPeopleTold() throws IOException {
        TestWorkspace workspace = RealWorkspaces.somali(folder.resolve("som"), false);
        String needs = Files.readString(workspace.folder().resolve("needs/hapi.csv"));
        List<Map<String, String>> rows = RealData.rows(needs, 0);
        long fractions =
                rows.stream().filter(row -> row.get("population").contains(".")).count();

        // one province code of the presence table is `#N/A`: told as a warning, for the district's own code is used
        goesThroughEveryCommand("som", 0);
        assertThat(used(workspace)).isEqualTo(Map.of("needs/hapi.csv", rows.size(), "presence/3w.csv", 4_146));
        assertThat(rawRows(RealWorkspaces.SOMALI_PRESENCE, 1)).isEqualTo(4_146);
        assertThat(fractions).isPositive();
        assertThat(told(workspace, "people-decimal")).isEqualTo(fractions);
        assertThat(told(workspace, "area-ill-formed")).isEqualTo(1);
    }

    @Test
    void fractionsOfPeopleAndWholePeopleMakeTheSameReport() throws IOException {
        RealWorkspaces.somali(folder.resolve("som"), false);
        TestWorkspace whole = RealWorkspaces.somali(folder.resolve("whole"), true);

        assertThat(Ran.in(folder, "gaps", "-f", "csv", "whole").out())
                .isEqualTo(Ran.in(folder, "gaps", "-f", "csv", "som").out());
        assertThat(told(whole, "people-decimal")).isZero();
        goesThroughEveryCommand("whole", 0);
    }

    @Test
    void somaliPeopleInNeedPerSectorAndRegionAreThoseOfTheDistricts() throws IOException {
        RealWorkspaces.somali(folder.resolve("som"), false);
        Map<String, Long> expected = new TreeMap<>();
        for (Map<String, String> district : RealWorkspaces.somaliDistricts()) {
            RealWorkspaces.JOINT_ANALYSIS_SECTORS.forEach((column, sector) -> {
                if (!district.get(column).isEmpty() && !sector.equals("Intersectoral")) {
                    String region = district.get("Admin 2 P-Code").substring(0, 4);
                    expected.merge(region + "/" + sector, whole(district.get(column)), Long::sum);
                }
            });
        }

        assertThat(peopleInNeed("som", "--level", "1")).isEqualTo(expected);
    }

    @Test
    void somaliOrganisationsPerDistrictAndSectorAreThoseOfTheTableWhateverTheMonth() throws IOException {
        RealWorkspaces.somali(folder.resolve("som"), false);
        Map<String, Set<String>> expected =
                RealData.rows(Files.readString(RealData.file(RealWorkspaces.SOMALI_PRESENCE)), 0).stream()
                        .collect(groupingBy(
                                row -> row.get("DistrictPcode") + "/" + SOMALI_PRESENCE.get(row.get("Cluster")),
                                mapping(row -> folded(row.get("Organization_Name")), toSet())));

        reportNamesAsMany("som", expected);
    }

    @Test
    void somaliPeopleInNeedAreCountedOnce() throws IOException {
        TestWorkspace workspace = RealWorkspaces.somali(folder.resolve("som"), false);
        long joint = 0;
        long stated = 0;
        long population = 0;
        for (Map<String, String> district : RealWorkspaces.somaliDistricts()) {
            long highest = 0;
            for (Map.Entry<String, String> column : RealWorkspaces.JOINT_ANALYSIS_SECTORS.entrySet()) {
                if (!district.get(column.getKey()).isEmpty()
                        && !column.getValue().equals("Intersectoral")) {
                    highest = Math.max(highest, whole(district.get(column.getKey())));
                }
            }
            joint += highest;
            stated += whole(district.get("Final PiN"));
            population += whole(district.get("Population"));
        }

        Headline headline = headline(workspace);
        assertThat(headline.joint()).isEqualTo(Measure.of(joint));
        assertThat(headline.intersectoral()).isEqualTo(Measure.of(stated));
        pagesSay("som", String.format(Locale.ROOT, "%,d", joint), String.format(Locale.ROOT, "%,d", stated));
        noFigureExceeds("som", population);
    }

    private static List<Map<String, String>> afghanEverybody() throws IOException {
        return RealData.rows(Files.readString(RealData.file(RealWorkspaces.AFGHAN_NEEDS)), 0).stream()
                .skip(1)
                .filter(row -> row.get("Gender").equals("a")
                        && row.get("Age Range").equals("ALL")
                        && row.get("Disabled").equals("a")
                        && row.get("Population Group").equals("ALL"))
                .toList();
    }

    private static long whole(String fraction) {
        return Long.parseLong(RealWorkspaces.people(fraction, true));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private void goesThroughEveryCommand(String workspace, int check) {
        assertThat(Ran.in(folder, "check", workspace)).extracting(Ran::exit).isEqualTo(check);
        for (String command : List.of("gaps", "raci")) {
            Ran ran = Ran.in(folder, command, "-f", "csv", workspace);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(ran.out()).isNotEmpty();
        }
        Ran brief = Ran.in(folder, "brief", workspace, "-o", workspace + "-pack");
        assertThat(brief.exit()).as(brief.err()).isZero();
    }

    /** Rows used of every table, none of which may have set a row aside. */
    private static Map<String, Integer> used(TestWorkspace workspace) {
        Map<String, Integer> used = new TreeMap<>();
        for (FileIntake file : workspace.workspace().files()) {
            assertThat(file.rowsSetAside()).as(file.file()).isZero();
            if (file.file().endsWith(".csv")) {
                used.put(file.file(), file.rowsUsed());
            }
        }
        return used;
    }

    private static int rawRows(String table, int headers) throws IOException {
        List<List<String>> records = RealData.records(Files.readString(RealData.file(table)));
        return (int) records.stream()
                .skip(headers)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .count();
    }

    private static long told(TestWorkspace workspace, String rule) {
        return workspace.load().findings().totals().getOrDefault(rule, 0);
    }

    private static Headline headline(TestWorkspace workspace) {
        return Coverage.of(Sharing.visible(workspace.workspace(), Audience.INTERNAL), CoverageOptions.DEFAULT)
                .headline();
    }

    private Map<String, Map<String, String>> gaps(String workspace, String... options) throws IOException {
        String[] words = Stream.concat(Stream.of("gaps", "-f", "csv", workspace), Stream.of(options))
                .toArray(String[]::new);
        Map<String, Map<String, String>> gaps = new TreeMap<>();
        for (Map<String, String> row : RealData.rows(Ran.in(folder, words).out(), 0)) {
            assertThat(gaps.put(row.get("area_code") + "/" + row.get("sector"), row))
                    .isNull();
        }
        return gaps;
    }

    private Map<String, Long> peopleInNeed(String workspace, String... options) throws IOException {
        Map<String, Long> people = new TreeMap<>();
        gaps(workspace, options).forEach((cell, row) -> people.put(cell, Long.parseLong(row.get("people_in_need"))));
        return people;
    }

    /**
     * Every row of the report has as many organisations as {@code expected}, and the word for it. Where there is none, but somebody
     * works in the sector of which it is a part, or in a part of it, nobody knows.
     */
    private void reportNamesAsMany(String workspace, Map<String, Set<String>> expected) throws IOException {
        Map<String, String> found = new TreeMap<>();
        Map<String, String> counted = new TreeMap<>();
        gaps(workspace).forEach((cell, row) -> {
            int organisations = expected.getOrDefault(cell, Set.of()).size();
            String word = organisations == 0 ? "none" : organisations == 1 ? "single" : "several";
            String whole = cell.contains("-") ? cell.substring(0, cell.indexOf('-')) : cell;
            boolean nearby =
                    expected.keySet().stream().anyMatch(other -> other.equals(whole) || other.startsWith(cell + "-"));
            if (!row.get("admin_level").equals("0")) {
                found.put(cell, row.get("organisations") + " " + row.get("presence"));
                counted.put(cell, organisations == 0 && nearby ? " " : organisations + " " + word);
            }
        });
        assertThat(found).hasSizeGreaterThan(500).isEqualTo(counted);
    }

    private void pagesSay(String workspace, String... figures) throws IOException {
        Path pack = folder.resolve(workspace + "-pack");
        assertThat(Ran.in(folder, "brief", workspace, "-o", pack.toString()).exit())
                .isZero();
        assertThat(Files.readString(pack.resolve("coverage-gaps.md"))).contains(figures);
    }

    /** Not one number of people in the pack is above the population: nothing was added over sectors. */
    private void noFigureExceeds(String workspace, long population) throws IOException {
        Pattern number = Pattern.compile("(?<![\\w.,])\\d{1,3}(,\\d{3})+(?![\\w,])|(?<![\\w.,])\\d{7,}(?![\\w])");
        try (Stream<Path> pages = Files.list(folder.resolve(workspace + "-pack"))) {
            for (Path page : pages.sorted().toList()) {
                assertThat(number.matcher(Files.readString(page))
                                .results()
                                .map(MatchResult::group)
                                .filter(figure -> Long.parseLong(figure.replace(",", "")) > population))
                        .as(page.getFileName().toString())
                        .isEmpty();
            }
        }
    }
}
