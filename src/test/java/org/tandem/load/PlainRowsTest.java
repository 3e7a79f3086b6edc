package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.diagnostic.Finding;
import org.tandem.model.FileIntake;
import org.tandem.model.Need;
import org.tandem.model.Presence;

/**
 * What is read without making anything of a row is what the decoder makes of it. A row that is watched goes to the decoder, so
 * that both ways can be held against each other.
 */
class PlainRowsTest {
    private static final int WORLDS = 60;
    private static final int ROWS = 400;

    private static final String[] NEEDS = {
        "area",
        "sector",
        "group",
        "population",
        "affected",
        "people_in_need",
        "targeted",
        "reached",
        "severity",
        "assessed_on",
        "source",
        "method",
        "source_grade",
        "info_grade",
        "sensitivity",
        "country"
    };

    private static final String[] PRESENCE = {
        "organisation",
        "acronym",
        "sector",
        "area",
        "group",
        "organisation_type",
        "targeted",
        "reached",
        "status",
        "from",
        "to",
        "month",
        "year",
        "caseload",
        "sensitivity",
        "country"
    };

    @TempDir
    private Path folder;

    private record Outcome(
            List<Need> needs,
            List<Presence> presence,
            List<FileIntake> files,
            List<Finding> findings,
            List<String> areas) {}

    @Test
    void plainRowsComeToWhatTheDecoderMakesOfThem() throws IOException {
        int used = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            write(new Random(seed), seed % 3 == 0);
            Outcome decoded = read(new RowWatch() {
                @Override
                public void table(String file, String kind, String shape, List<String> headings) {}

                @Override
                public void row(RowFate fate) {}
            });
            assertThat(read(RowWatch.NONE)).as("seed " + seed).isEqualTo(decoded);
            used += decoded.needs().size() + decoded.presence().size();
        }
        assertThat(used).isGreaterThan(WORLDS * 50);
    }

    private Outcome read(RowWatch watch) {
        Loaded loaded =
                WorkspaceLoader.load(folder, new LoadOptions(null, () -> LocalDate.of(2024, 6, 15), 500, watch));
        var workspace = loaded.workspace().orElseThrow();
        return new Outcome(
                List.copyOf(workspace.needs()),
                List.copyOf(workspace.presence()),
                workspace.files(),
                loaded.findings().sorted(),
                workspace.areas().areas().stream().map(Object::toString).toList());
    }

    private void write(Random random, boolean gazetteer) throws IOException {
        Files.createDirectories(folder.resolve("needs"));
        Files.createDirectories(folder.resolve("presence"));
        Files.writeString(
                folder.resolve("tandem.yaml"),
                "operation: Test\ncountry: SSD\nas_of: 2024-06-15\nperiod: {from: 2024-06-01, to: 2024-08-31}\n"
                        + (random.nextInt(4) == 0 ? "files:\n  - path: needs/a.csv\n    sensitivity: HIGH\n" : "")
                        + (random.nextInt(4) == 0 ? "files:\n  - path: presence/a.csv\n    dates: dd/MM/yyyy\n" : ""));
        StringBuilder areas = new StringBuilder("code,name,level,parent,population\n");
        for (int i = 0; i < 10; i++) {
            areas.append("SS0" + i + ",State " + i + ",1,,\n");
            for (int j = 0; j < 5; j++) {
                areas.append(
                        "SS0" + i + "0" + j + ",County " + i + j + ",2,SS0" + i + "," + random.nextInt(900) + "\n");
            }
        }
        if (gazetteer) {
            Files.writeString(folder.resolve("areas.csv"), areas);
        } else {
            Files.deleteIfExists(folder.resolve("areas.csv"));
        }
        Files.writeString(folder.resolve("needs/a.csv"), table(random, NEEDS, "area", "sector", "people_in_need"));
        Files.writeString(folder.resolve("presence/a.csv"), table(random, PRESENCE, "organisation", "sector", "area"));
    }

    private static String table(Random random, String[] all, String... required) {
        List<String> columns = new ArrayList<>();
        boolean monthly = random.nextInt(3) == 0;
        for (String column : all) {
            if (monthly && (column.equals("from") || column.equals("to"))) {
                continue;
            }
            if (List.of(required).contains(column) || random.nextInt(3) > 0) {
                columns.add(column);
            }
        }
        StringBuilder table = new StringBuilder(String.join(",", columns)).append('\n');
        int odd = 1 + random.nextInt(60);
        for (int row = 0; row < ROWS; row++) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(random.nextInt(odd) == 0 ? odd(random, column) : plain(random, column));
            }
            if (random.nextInt(50) == 0) {
                cells.remove(cells.size() - 1);
            }
            table.append(String.join(",", cells)).append('\n');
        }
        return table.toString();
    }

    private static String plain(Random random, String column) {
        return switch (column) {
            case "area" -> "SS0" + random.nextInt(10) + "0" + random.nextInt(5);
            case "sector" -> one(random, "WSH", "Health", "PRO", "PRO-GBV", "Food Security");
            case "group" -> one(random, "", "IDP", "Host community", "Women");
            case "population" -> one(random, "", "900", "1000");
            case "affected" -> one(random, "", "800", "90");
            case "people_in_need", "targeted", "reached" -> "" + random.nextInt(1000);
            case "severity" -> "" + (1 + random.nextInt(5));
            case "assessed_on", "from", "to" ->
                LocalDate.of(2024, 1, 1).plusDays(random.nextInt(260)).toString();
            case "source", "method" -> one(random, "MSNA", "\"joint, mission\"", "");
            case "source_grade" -> one(random, "A", "B", "");
            case "info_grade" -> one(random, "1", "2", "");
            case "sensitivity" -> random.nextInt(10) == 0 ? "HIGH" : "";
            case "country" -> one(random, "SSD", "");
            case "organisation" -> "River Relief " + random.nextInt(7);
            case "acronym" -> one(random, "", "RR");
            case "organisation_type" -> one(random, "INGO", "UN", "");
            case "status" -> one(random, "ongoing", "planned", "completed", "suspended", "");
            case "caseload" -> one(random, "distinct", "shared", "");
            case "month" -> one(random, "May", "June", "2024-03", "Jul-Aug", "10", "");
            case "year" -> one(random, "2024", "2023", "");
            default -> "";
        };
    }

    private static String odd(Random random, String column) {
        return switch (column) {
            case "area" -> one(random, "nowhere", "Total", "", "SS7", "SSD0101", "County 11", "KE001", " SS0101 ");
            case "sector" -> one(random, "witchcraft", "", "Total", "Health; WASH", "Eau", "wash ");
            case "population", "affected", "people_in_need", "targeted", "reached" ->
                one(random, "", "-5", "n/a", "80 418", "1.5", "many", "99999999999", "7 ", "007", "-");
            case "severity" -> one(random, "6", "0", "severe", "3.0", "2.5", "", "03", "n/a", "-");
            case "assessed_on", "from", "to" ->
                one(
                        random,
                        "",
                        "2024-02-30",
                        "2024-01-31",
                        "15 June 2024",
                        "2024-06",
                        "25/12/2023",
                        "soon",
                        "45383",
                        " ");
            case "source_grade", "info_grade" -> one(random, "Z", "9", "a");
            case "sensitivity" -> one(random, "SEVERE", "secret", "low");
            case "country" -> one(random, "KEN", "South Sudan", "Total", "Atlantis");
            case "organisation" ->
                one(
                        random,
                        "",
                        "tbd",
                        "A Relief + B Relief",
                        "River\u00a0Relief 1",
                        "Total",
                        "'=1+1",
                        "RIVER RELIEF 1");
            case "organisation_type" -> one(random, "armed-actor", "club", "n/a");
            case "status" -> one(random, "done", "asleep", "-");
            case "caseload" -> one(random, "mine", "-");
            case "month" -> one(random, "13", "all", "-", "mai 2024", "2024-05-17");
            case "year" -> one(random, "24", "soon", "2024.0");
            default -> one(random, "x", " ", "");
        };
    }

    private static String one(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
