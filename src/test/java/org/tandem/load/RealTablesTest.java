package org.tandem.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.RealData;
import org.tandem.model.FileIntake;
import org.tandem.model.Group;

/** Published tables, where they are at hand: every row used, or set aside and told. The figures were counted apart from Tandem. */
class RealTablesTest {
    private static final Path DATA = RealData.FOLDER;
    private static final Map<String, String> AFGHAN_SECTORS = Map.ofEntries(
            Map.entry("ALL", "Intersectoral"),
            Map.entry("EDU", "EDU"),
            Map.entry("FSC", "FSC"),
            Map.entry("HEA", "HEA"),
            Map.entry("NUT", "NUT"),
            Map.entry("PRO", "PRO"),
            Map.entry("PRO_CPM", "PRO-CPN"),
            Map.entry("PRO_GBV", "PRO-GBV"),
            Map.entry("PRO_HLP", "PRO-HLP"),
            Map.entry("PRO_MIN", "PRO-MIN"),
            Map.entry("SHL", "SHL"),
            Map.entry("WSH", "WSH"));

    @BeforeEach
    void theTablesAreAtHand() {
        assumeTrue(Files.isDirectory(DATA));
    }

    @Test
    void theAfghanNeedsOverviewAddsUpPerProvinceAndSector() throws IOException {
        TableRun run = new TableRun(DATA, "AFG");
        FileIntake intake = TableLoader.needs(DATA, "needs/hno_data_afg_2024.csv", run.context());

        Map<String, Long> expected = new TreeMap<>();
        for (String line : Files.readAllLines(DATA.resolve("needs/hno_data_afg_2024.csv"))) {
            String[] cells = line.split(",", -1);
            boolean everybody =
                    cells[3].equals("a") && cells[4].equals("ALL") && cells[7].equals("a") && cells[8].equals("ALL");
            String sector = AFGHAN_SECTORS.get(cells[2]);
            if (everybody && !cells[0].isEmpty() && cells[1].isEmpty() && !cells[10].isEmpty() && sector != null) {
                expected.merge(cells[0] + " " + sector, Long.parseLong(cells[10]), Long::sum);
            }
        }
        assertThat(expected).hasSize(408);
        Map<String, Long> found = run.needs.stream()
                .filter(row -> row.group().equals(Group.EVERYBODY)
                        && row.area().length() == 4
                        && row.inNeed().known())
                .collect(groupingBy(
                        row -> row.area() + " " + row.sector(),
                        TreeMap::new,
                        summingLong(row -> row.inNeed().orElse(0))));
        assertThat(found).isEqualTo(expected);
        assertThat(intake.rowsUsed()).isEqualTo(54_139);
        assertThat(intake.rowsSetAside()).isZero();
    }

    @Test
    void theAfghanPresenceTableNamesAsManyOrganisationsPerDistrict() {
        TableRun run = new TableRun(DATA, "AFG");
        FileIntake intake = TableLoader.presence(DATA, "presence/afg_3w_op_jan_mar_2024.csv", run.context());
        Map<String, Set<String>> partners = run.presence.stream()
                .collect(groupingBy(row -> row.area() + " " + row.sector(), mapping(PresenceRow::acronym, toSet())));
        assertThat(intake.rowsUsed()).isEqualTo(10_902);
        assertThat(intake.rowsSetAside()).isZero();
        assertThat(partners).hasSize(2_526);
        assertThat(partners.values().stream().mapToInt(Set::size).sum()).isEqualTo(10_283);
        assertThat(partners.get("AF0101 FSC")).hasSize(24);
        assertThat(partners.get("AF0101 EDU")).hasSize(2);
    }

    @Test
    void theSomaliPresenceTableIsReadByDistrict() {
        TableRun run = new TableRun(DATA, "SOM");
        FileIntake intake = TableLoader.presence(
                DATA, "presence/som_3w_jan_apr_2025__3W_Dataset_January_April_2025.csv", run.context());
        Map<String, Set<String>> partners = run.presence.stream()
                .collect(groupingBy(
                        row -> row.area() + " " + row.sector(), mapping(PresenceRow::organisation, toSet())));
        assertThat(intake.rowsUsed()).isEqualTo(4_146);
        // the district of that row is stated, only the code of its region is not
        assertThat(run.only("area-ill-formed").origin().line()).isEqualTo(1396);
        assertThat(partners).hasSize(592);
        assertThat(partners.values().stream().mapToInt(Set::size).sum()).isEqualTo(1_942);
    }

    @Test
    void blankRowsAfterTheEthiopianTableAreNoRows() {
        TableRun run = new TableRun(DATA, "ETH");
        FileIntake intake = TableLoader.presence(DATA, "presence/hdxop_3w_august_2025.csv", run.context());
        assertThat(intake.rowsUsed()).isEqualTo(3_122);
        assertThat(intake.rowsSetAside()).isZero();
    }

    @Test
    void rowsOfOtherCountriesAreCountedInOneNote() {
        TableRun afghan = new TableRun(DATA, "AFG");
        assertThat(TableLoader.needs(DATA, "needs/hdx_hapi_humanitarian_needs_global_2024.csv", afghan.context())
                        .rowsUsed())
                .isEqualTo(1_662);
        assertThat(afghan.only("area-other-country").message()).startsWith("280 rows");
        TableRun sudanese = new TableRun(DATA, "SDN");
        FileIntake intake = TableLoader.needs(DATA, "needs/hpc_hno_2024.csv", sudanese.context());
        // 931 Afghan rows, and nine of no cluster
        assertThat(intake.rowsSetAside()).isEqualTo(940);
        assertThat(intake.rowsUsed()).isEqualTo(118);
    }

    @Test
    void theGlobalListGivesTheAreasOfTheCountry() {
        TableRun run = new TableRun(DATA, "SSD");
        assertThat(TableLoader.areas(DATA, "areas/global_pcodes_adm_1_2.csv", run.context())
                        .records())
                .hasSize(90);
    }

    @Test
    void noPublishedFileEndsInAnException() throws IOException {
        for (String folder : new String[] {"needs", "presence", "areas", "hxl"}) {
            try (var files = Files.list(DATA.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder + "/" + file.getFileName();
                    TableRun run = new TableRun(DATA, "AFG");
                    TableLoader.needs(DATA, name, run.context());
                    TableLoader.presence(DATA, name, run.context());
                    TableLoader.areas(DATA, name, run.context());
                    TableLoader.actions(DATA, name, run.context());
                    assertThat(run.findings).as(name).isNotEmpty();
                }
            }
        }
    }
}
