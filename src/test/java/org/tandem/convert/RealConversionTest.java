package org.tandem.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.RealData;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.load.ShapeRules;
import org.tandem.load.TableRules;
import org.tandem.model.FileIntake;
import org.tandem.model.Workspace;

/** Published tables written anew: they say what they said, and their sums are those of a count of the raw files made here. */
class RealConversionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "AFG, presence, presence/afg_3w_op_jan_mar_2024.csv",
        "SOM, presence, presence/som_3w_jan_apr_2025__3W_Dataset_January_April_2025.csv",
        "ETH, presence, presence/hdxop_3w_august_2025.csv",
        "AFG, needs, needs/hno_data_afg_2024.csv",
        "AFG, needs, needs/hpc_hno_2024.csv",
        "SDN, needs, needs/hpc_hno_2024.csv",
        "AFG, needs, needs/hdx_hapi_humanitarian_needs_global_2024.csv",
        "SOM, needs, needs/jiaf_2025_PiN_dev14.csv",
        "SYR, needs, needs/jiaf_2025_PiN_dev14.csv",
        "AFG, needs, needs/jiaf_2025_Severity_dev14.csv",
        "SSD, areas, areas/global_pcodes_adm_1_2.csv",
        "AFG, areas, areas/afg_adm__ADM2.csv",
        "CAF, areas, areas/caf_admpop_adm3_2015.csv"
    })
    void aPublishedTableSaysTheSameInBothForms(String country, String kind, String file) {
        Converts converts = new Converts(folder, country);
        Path raw = RealData.file(file).toAbsolutePath();

        Path own = converts.to("own", raw, kind);
        Path tagged = converts.to("hxl", raw, kind);

        assertThat(Converts.text(converts.to("own", own, kind))).isEqualTo(Converts.text(own));
        assertThat(Converts.text(converts.to("own", tagged, kind))).isEqualTo(Converts.text(own));
        Workspace before = converts.workspace(raw, kind);
        Workspace after = converts.workspace(own, kind);
        assertThat(Converts.records(after, kind)).isEqualTo(Converts.records(before, kind));
        assertThat(rowsRepaired(own)).isEqualTo(table(before, kind).rowsRepaired());
    }

    /** Rules that only remark on a value. */
    private static final Set<String> NOTES = Stream.concat(TableRules.ALL.stream(), ShapeRules.ALL.stream())
            .filter(rule -> rule.severity() == Severity.NOTE)
            .map(Rule::id)
            .collect(Collectors.toSet());

    /** Rows of the log that speak of a row that was used and repaired, by more than a note. */
    private static int rowsRepaired(Path own) {
        return (int) log(own).stream()
                .filter(row -> !row.get("new").isEmpty() && !NOTES.contains(row.get("rule")))
                .map(row -> row.get("line"))
                .distinct()
                .count();
    }

    private static FileIntake table(Workspace workspace, String kind) {
        return workspace.files().stream()
                .filter(file -> file.table().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void afghanPeopleInNeedAreThoseOfTheRawFileSectorBySector() throws IOException {
        String file = "needs/hno_data_afg_2024.csv";
        Path own = new Converts(folder, "AFG").to("own", RealData.file(file).toAbsolutePath(), "needs");

        Map<String, Long> raw = new TreeMap<>();
        List<Map<String, String>> rows = RealData.rows(Files.readString(RealData.file(file)), 0);
        rows.stream()
                .skip(1)
                .filter(row -> !row.get("In Need").isEmpty())
                .forEach(row -> raw.merge(
                        AFGHAN_SECTORS.getOrDefault(row.get("Sector"), row.get("Sector")),
                        Long.parseLong(row.get("In Need")),
                        Long::sum));
        assertThat(sums(own, "sector", row -> row.get("people_in_need"), row -> true))
                .isEqualTo(raw);
        assertThat(sums(
                        own,
                        "sector",
                        row -> row.get("people_in_need"),
                        row -> row.get("area").equals("AFG")
                                && row.get("group").equals("ALL")
                                && row.get("sector").equals("Intersectoral")))
                .containsExactly(Map.entry("Intersectoral", 23_666_389L));
    }

    private static final Map<String, String> AFGHAN_SECTORS = Map.of(
            "ALL", "Intersectoral",
            "MS", "Multi",
            "PRO_CPM", "PRO-CPN",
            "PRO_GBV", "PRO-GBV",
            "PRO_HLP", "PRO-HLP",
            "PRO_MIN", "PRO-MIN");

    @Test
    void somaliWorkIsThatOfTheRawFileSectorBySector() throws IOException {
        String file = "presence/som_3w_jan_apr_2025__3W_Dataset_January_April_2025.csv";
        Path own = new Converts(folder, "SOM").to("own", RealData.file(file).toAbsolutePath(), "presence");

        Map<String, Long> raw = new TreeMap<>();
        RealData.rows(Files.readString(RealData.file(file)), 0)
                .forEach(row -> raw.merge(
                        SOMALI_CLUSTERS.getOrDefault(
                                row.get("Cluster").strip(), row.get("Cluster").strip()),
                        1L,
                        Long::sum));
        assertThat(sums(own, "sector", row -> "1", row -> true)).isEqualTo(raw);
    }

    private static final Map<String, String> SOMALI_CLUSTERS = Map.ofEntries(
            Map.entry("CCCM", "CCM"),
            Map.entry("Child Protection", "PRO-CPN"),
            Map.entry("Education", "EDU"),
            Map.entry("Explosive Hazards", "PRO-MIN"),
            Map.entry("Food Security", "FSC"),
            Map.entry("GBV", "PRO-GBV"),
            Map.entry("HLP", "PRO-HLP"),
            Map.entry("Health", "HEA"),
            Map.entry("MPCA", "Cash"),
            Map.entry("Nutrition", "NUT"),
            Map.entry("Protection", "PRO"),
            Map.entry("Shelter and NFIs", "SHL"),
            Map.entry("WASH", "WSH"));

    @Test
    void hapisShapeOfHapisTableHoldsItsFigures() throws IOException {
        String file = "needs/hdx_hapi_humanitarian_needs_global_2024.csv";
        Path hapi = new Converts(folder, "AFG").to("hapi", RealData.file(file).toAbsolutePath(), "needs");

        Function<Map<String, String>, String> figure = row -> row.get("population");
        Map<String, Long> raw = new TreeMap<>();
        RealData.rows(Files.readString(RealData.file(file)), 0).stream()
                .filter(row -> row.get("location_code").equals("AFG"))
                .forEach(row -> raw.merge(
                        row.get("sector_code") + row.get("population_status"),
                        Long.parseLong(figure.apply(row)),
                        Long::sum));
        Map<String, Long> written = new TreeMap<>();
        rows(hapi)
                .forEach(row -> written.merge(
                        row.get("sector_code") + row.get("population_status"),
                        Long.parseLong(figure.apply(row)),
                        Long::sum));
        assertThat(written).isEqualTo(raw);
    }

    private static Map<String, Long> sums(
            Path table, String by, Function<Map<String, String>, String> figure, Predicate<Map<String, String>> which) {
        Map<String, Long> sums = new TreeMap<>();
        rows(table).stream()
                .filter(which)
                .filter(row -> !figure.apply(row).isEmpty())
                .forEach(row -> sums.merge(row.get(by), Long.parseLong(figure.apply(row)), Long::sum));
        return sums;
    }

    private static List<Map<String, String>> log(Path out) {
        return rows(Converts.log(out));
    }

    private static List<Map<String, String>> rows(Path table) {
        try {
            return RealData.rows(new String(Files.readAllBytes(table), StandardCharsets.UTF_8), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
