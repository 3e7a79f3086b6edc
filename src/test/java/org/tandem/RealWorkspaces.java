package org.tandem;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Workspaces made of published tables, in a temporary folder. */
final class RealWorkspaces {
    static final String AFGHAN_PRESENCE = "presence/afg_3w_op_jan_mar_2024.csv";
    static final String AFGHAN_NEEDS = "needs/hno_data_afg_2024.csv";
    static final String SOMALI_PRESENCE = "presence/som_3w_jan_apr_2025__3W_Dataset_January_April_2025.csv";
    static final String SOMALI_NEEDS = "needs/jiaf_2025_PiN_dev14.csv";

    /** The columns of the joint analysis, with the codes under which the exchange publishes them. */
    static final Map<String, String> JOINT_ANALYSIS_SECTORS = new TreeMap<>(Map.ofEntries(
            Map.entry("CCCM", "CCM"),
            Map.entry("Education", "EDU"),
            Map.entry("Nutrition", "NUT"),
            Map.entry("Food Security", "FSC"),
            Map.entry("Health", "HEA"),
            Map.entry("Protection", "PRO"),
            Map.entry("Shelter", "SHL"),
            Map.entry("WASH", "WSH"),
            Map.entry("Child Protection", "PRO-CPN"),
            Map.entry("GBV", "PRO-GBV"),
            Map.entry("Mine Action", "PRO-MIN"),
            Map.entry("HLP", "PRO-HLP"),
            Map.entry("Final PiN", "Intersectoral")));

    private RealWorkspaces() {}

    /** The overview of needs of 2024 and who does what where of its first quarter, as published. */
    static TestWorkspace afghan(Path folder) throws IOException {
        return TestWorkspace.empty(folder)
                .file("tandem.yaml", "operation: Afghanistan\ncountry: AFG\nas_of: 2024-03-31\n")
                .file("presence/3w.csv", Files.readAllBytes(RealData.file(AFGHAN_PRESENCE)))
                .file("needs/hno.csv", Files.readAllBytes(RealData.file(AFGHAN_NEEDS)));
    }

    /**
     * Who does what where of early 2025, with the needs of 2025 as the exchange would publish them.
     *
     * @param rounded whether people are whole, as they should be, or in fractions, as the joint analysis has them
     */
    static TestWorkspace somali(Path folder, boolean rounded) throws IOException {
        return TestWorkspace.empty(folder)
                .file("tandem.yaml", "operation: Somalia\ncountry: SOM\nas_of: 2025-04-30\n")
                .file("presence/3w.csv", Files.readAllBytes(RealData.file(SOMALI_PRESENCE)))
                .file("needs/hapi.csv", somaliNeeds(rounded));
    }

    /** The Somali rows of the joint analysis, one per district. */
    static List<Map<String, String>> somaliDistricts() throws IOException {
        return RealData.rows(Files.readString(RealData.file(SOMALI_NEEDS)), 1).stream()
                .filter(row -> row.get("ISO3").equals("SOM"))
                .toList();
    }

    private static String somaliNeeds(boolean rounded) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,"
                + "admin2_code,admin2_name,admin_level,sector_code,sector_name,category,population_status,population,"
                + "reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error");
        for (Map<String, String> district : somaliDistricts()) {
            JOINT_ANALYSIS_SECTORS.forEach((column, sector) -> {
                if (!district.get(column).isEmpty()) {
                    lines.add(line(district, sector, "INN", people(district.get(column), rounded)));
                }
            });
            lines.add(line(district, "Intersectoral", "all", people(district.get("Population"), rounded)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Map<String, String> district, String sector, String status, String people) {
        return "SOM,Y,Y," + quoted(district.get("Admin 1")) + "," + quoted(district.get("Admin 2")) + ",,,"
                + district.get("Admin 2 P-Code") + "," + quoted(district.get("Admin 2")) + ",2," + sector + "," + sector
                + ",," + status + "," + people + ",2025-01-01,2025-12-31,,,,";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String people(String fraction, boolean rounded) {
        return rounded
                ? new BigDecimal(fraction).setScale(0, RoundingMode.HALF_UP).toPlainString()
                : fraction;
    }
}
