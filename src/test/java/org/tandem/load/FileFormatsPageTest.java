package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.alignment.AlignmentReport;
import org.tandem.cli.InitFiles;
import org.tandem.document.Column;
import org.tandem.legal.LegalReport;
import org.tandem.requests.RequestsReport;
import org.tandem.responsibility.ResponsibilityReport;
import org.tandem.responsibility.ResponsibilityReport.Layout;

/** The reference of the file formats is written from the declarations that read the files, so the two cannot differ. */
class FileFormatsPageTest {
    private static final InitFiles EXAMPLE =
            new InitFiles("Emergency education, Upper Nile", "SSD", "2014-06-15", "UNMISS", "River Relief", "EDU");
    private static final Path PAGE = Path.of("src/site/markdown/file-formats.md");

    private static final String WIDE = "tandem raci --format csv";
    private static final String LEGAL_RULES = """
            acts:
              - {act: deliver, kinds: [cash-vouchers]}
            verbs:
              - {verb: stabilise, allows: [monitor, build], source: "legal adviser of the mission, 2 June 2014"}
            guidelines:
              - {id: mcda, name: Guidelines agreed in place of the MCDA Guidelines, status: May 2014, postures: [peacekeeping],
                 mission: uniformed, asks: no military asset within sight of a distribution}
            """;
    private static final String ALIGN_RULES = """
            tensions:
              - {id: speed-consultation, one: [speed], other: [consultation], reason: who asks first comes later}
            common:
              - {id: same-place, words: [schools], reason: both work for}
            """;

    /** The two examples can be read as they stand. */
    @Test
    void theExamplesOfTablesAreRead(@TempDir Path folder) {
        TestWorkspace workspace =
                TestWorkspace.in(folder).file("legal-rules.yaml", LEGAL_RULES).file("align-rules.yaml", ALIGN_RULES);

        assertThat(workspace.load().findings().sorted()).isEmpty();
        assertThat(workspace.workspace().tables().legal().verbs()).hasSize(1);
        assertThat(workspace.workspace().tables().tensions().common()).hasSize(1);
    }

    @Test
    void thePageIsWhatTheReadersDeclare() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("tandem.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("run the tests with -Dtandem.docs=update and read the diff")
                .hasContent(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("# File formats\n\n");
        page.append(
                "Written from the declarations that read the files. A workspace is a folder with a `tandem.yaml`; every other\n");
        page.append(
                "file is optional. Every record may carry `sensitivity`, `note`, `basis` and `source`. What `tandem diff` compares and\n"
                        + "writes stands in [diff.md](diff.md), what `tandem convert` writes in [convert.md](convert.md). A scenario\n"
                        + "is read by `check` where it lies in `scenarios/`, and by `gaps --assume FILE` wherever it lies.\n\n## Profiles\n");
        Map<String, Shape> files = new LinkedHashMap<>();
        files.put("tandem.yaml", OperationDecoder.FILE);
        files.put("mission.yaml", MissionDecoder.MISSION);
        files.put("ngos/*.yaml", OrganisationDecoder.ORGANISATION);
        files.put("actors.yaml", OrganisationDecoder.ACTOR_FILE);
        files.put("plan.yaml", PlanDecoder.PLAN);
        files.put("raci-rules.yaml", LetterRulesDecoder.RULES);
        files.put("legal-rules.yaml", LegalRulesDecoder.RULES);
        files.put("align-rules.yaml", AlignRulesDecoder.RULES);
        files.put("meetings.yaml", MeetingsDecoder.FILE);
        files.put("sharing.yaml", SharingDecoder.SHARING);
        files.put("scenarios/*.yaml", ScenarioDecoder.SCENARIO);
        files.forEach((file, shape) -> {
            page.append("\n### `").append(file).append("`\n\n| Key | Needed | Holds | Meaning |\n|---|---|---|---|\n");
            rows(page, "", shape, 0);
            example(page, file);
        });
        page.append("\n## Tables\n\n");
        page.append(
                "A column is found by any of these headings; case, accents, blanks and punctuation are no difference. `%`, `pct`,\n");
        page.append(
                "`percentage` and the like are `percent`: no such column is ever read as one of people. `*` holds for all tables,\n");
        page.append("`rows` for needs and presence. `organisations` is the file `organisations.csv` beside\n");
        page.append(
                "`tandem.yaml`: a row for each other name or acronym of an organisation, with its name or the id of its\n");
        page.append(
                "profile; a name of the list may lead to another.\n\n| Table | Column | Headings |\n|---|---|---|\n");
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/tandem/load/headings.txt"))) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) {
                String[] place = line.substring(0, colon).split(" ");
                page.append("| ")
                        .append(place[0])
                        .append(" | `")
                        .append(place[1])
                        .append("` | ");
                page.append(line.substring(colon + 2)).append(" |\n");
            }
        }
        page.append("\n## Reports as CSV\n\n");
        page.append(
                "The columns of `--format csv`, in their order; a blank is unknown, never 0. Lists in a cell are joined by `; `.\n");
        reports().forEach((report, columns) -> {
            page.append("\n### `").append(report).append("`\n\n| Column | Holds |\n|---|---|\n");
            for (Column column : columns) {
                assertThat(column.meaning()).as(report + " " + column.key()).isNotEmpty();
                page.append("| `")
                        .append(column.key())
                        .append("` | ")
                        .append(column.meaning())
                        .append(" |\n");
            }
            if (report.equals(WIDE)) {
                page.append("| an id | the letter of the actor with that id; blank where it has none |\n");
            }
        });
        page.append("\n## Boundaries\n\n");
        page.append(
                "`boundaries/*.geojson`, `*.topojson` or `*.json`: polygons as GeoJSON or TopoJSON in longitude and latitude (WGS 84), at most\n");
        page.append(
                "64 MB each, for the maps of `--format html` alone. The property that holds P-codes is found by itself, under any name. Of\n");
        page.append(
                "several files that have an area the first counts. What a file says of itself under `note` stands below the map.\n");
        return page.toString();
    }

    private static Map<String, List<Column>> reports() {
        Map<String, List<Column>> reports = new LinkedHashMap<>();
        reports.put(WIDE, ResponsibilityReport.columns(Layout.WIDE));
        reports.put("tandem raci --format csv --layout long", ResponsibilityReport.columns(Layout.LONG));
        reports.put("tandem legal --format csv", LegalReport.columns());
        reports.put("tandem requests --format csv", RequestsReport.columns());
        reports.put("tandem align --format csv", AlignmentReport.columns());
        return reports;
    }

    /** As {@code tandem init} writes it: its test holds every line, comments too, against the readers. */
    private static void example(StringBuilder page, String file) {
        if (file.equals("legal-rules.yaml") || file.equals("align-rules.yaml")) {
            page.append("\n`tandem explain ")
                    .append(file, 0, file.length() - ".yaml".length())
                    .append(
                            "` prints the table in force, Tandem's with what this file changes of it. An example:\n\n```yaml\n")
                    .append(file.startsWith("legal") ? LEGAL_RULES : ALIGN_RULES)
                    .append("```\n");
        }
        String template = file.equals("ngos/*.yaml") ? "ngo.yaml" : file;
        if (List.of(
                        "tandem.yaml",
                        "mission.yaml",
                        "ngo.yaml",
                        "actors.yaml",
                        "plan.yaml",
                        "meetings.yaml",
                        "sharing.yaml")
                .contains(template)) {
            page.append("\nAn example; a line that begins with # and a word is a key to take up:\n\n```yaml\n")
                    .append(EXAMPLE.filled(template))
                    .append("```\n");
        }
    }

    private static void rows(StringBuilder page, String above, Shape shape, int depth) {
        for (Key<?> key : shape.keys()) {
            if (Shape.of("any", shape.usual()).names().contains(key.name())) {
                continue;
            }
            String path = above + key.name();
            page.append("| `")
                    .append(path)
                    .append("` | ")
                    .append(need(key.need()))
                    .append(" | ");
            page.append(form(key.kind().form()))
                    .append(" | ")
                    .append(key.meaning())
                    .append(" |\n");
            Shape inner = inner(key.kind().form());
            if (inner != null && depth < 3) {
                rows(page, path + ".", inner, depth + 1);
            }
        }
    }

    private static String need(Key.Need need) {
        return switch (need) {
            case REQUIRED -> "required";
            case EXPECTED -> "expected";
            case OPTIONAL -> "";
        };
    }

    private static String form(Kind.Form form) {
        if (form instanceof Kind.Form.Value value) {
            return value.words().isEmpty() ? value.format() : String.join(", ", value.words());
        }
        if (form instanceof Kind.Form.Items items) {
            return "list of " + form(items.item());
        }
        if (form instanceof Kind.Form.OneOrSeveral either) {
            return form(either.item()) + " or a list of it";
        }
        return form instanceof Kind.Form.Named named ? "names, each with " + form(named.value()) : "record";
    }

    private static Shape inner(Kind.Form form) {
        if (form instanceof Kind.Form.Entries entries) {
            return entries.shape();
        }
        return form instanceof Kind.Form.Items items ? inner(items.item()) : null;
    }
}
