package org.tandem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quicktheories.core.Gen;
import org.tandem.alignment.Alignment;
import org.tandem.alignment.AlignmentReport;
import org.tandem.cli.Ran;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.document.Document;
import org.tandem.legal.Legal;
import org.tandem.legal.LegalReport;
import org.tandem.model.Audience;
import org.tandem.render.Format;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/**
 * What an audience may not see changes no byte of its edition of {@code align} and {@code legal}, save the number withheld: held
 * against whole workspaces as they are read, in every format that people or scripts read.
 */
class EditionLaws {
    private static final List<Audience> OUTSIDE = Stream.of(Audience.values())
            .filter(each -> each != Audience.INTERNAL)
            .toList();

    /** A record that may stand in the workspace at any level: where, and what, with {@code %L} for the level and {@code %N} for a number. */
    private static final List<String[]> RECORDS = List.of(
            new String[] {
                "mission.yaml",
                "objectives",
                "{id: m-goal-%N, text: Goal %N, area: SS0707, tends: [armed-presence], %L}"
            },
            new String[] {
                "mission.yaml", "objectives", "{id: m-aim-%N, text: Aim %N, tends: [protection, stabilisation], %L}"
            },
            new String[] {"mission.yaml", "priorities", "{rank: %N, sector: WSH, area: SS0708, text: First %N, %L}"},
            new String[] {
                "mission.yaml",
                "agreements",
                "{id: agreed-%N, kind: host consent, from: 2014-01-01, until: 2014-06-2%D, %L}"
            },
            new String[] {"mission.yaml", "agreements", "{id: sofa-%N, kind: SOFA, from: 2011-01-01, %L}"},
            new String[] {"mission.yaml", "units", "{id: unit-%N, component: military, areas: [SS07], %L}"},
            new String[] {
                "mission.yaml",
                "by_area",
                "{areas: [SS0708], strategy: coexistence, posture: combat, conflict: international, %L}"
            },
            new String[] {"ngos/a.yaml", "permits", "{kind: radio licence, areas: [SS0707], until: 2014-06-2%D, %L}"},
            new String[] {
                "ngos/a.yaml", "objectives", "{id: a-goal-%N, text: Open gates %N, area: SS0707, tends: [access], %L}"
            },
            new String[] {
                "ngos/a.yaml",
                "objectives",
                "{id: a-aim-%N, text: Neutral ground %N, tends: [neutrality, protection], %L}"
            },
            new String[] {"ngos/a.yaml", "priorities", "{rank: %N, sector: WSH, area: SS0707, text: Ours %N, %L}"},
            new String[] {
                "plan.yaml",
                "activities",
                "{id: act-%N, title: Work %N, kind: infrastructure, areas: [SS0707], from: 2014-06-20, to: 2014-07-10, letters: {a-coordinator: R}, legal_basis: [R2P], %L}"
            },
            new String[] {
                "plan.yaml",
                "activities",
                "{id: serve-%N, title: Serve %N, kind: delivery, sector: WSH, areas: [SS0708], mandate_task: unserved, mission_does: deliver, %L}"
            },
            new String[] {
                "plan.yaml",
                "objectives",
                "{id: score-%N, text: Together %N, of: [m-fixed, a-fixed], area: SS0707, score: in_tension, %L}"
            },
            new String[] {
                "actors.yaml",
                "actors",
                "{id: agency-%N, name: Agency %N, kind: UN, areas: [SS07], relation: party, engagement: only at night, host_agreement: {text: basic agreement, until: 2014-06-2%D}, protocols: {radio: HF %N}, objectives: [{id: agency-goal-%N, text: Speed, tends: [reporting]}], %L}"
            },
            new String[] {
                "legal-rules.yaml", "verbs", "{verb: stabilise, allows: [build, deliver], source: agreed %N, %L}"
            },
            new String[] {"legal-rules.yaml", "guidelines", "{id: text-%N, name: Text %N, mission: any, %L}"},
            new String[] {
                "align-rules.yaml",
                "tensions",
                "{id: t-%N, one: [access], other: [armed-presence], reason: told so %N, %L}"
            });

    private record Seed(int kind, Sensitivity level) {}

    @TempDir
    Path folder;

    private int made;

    @Test
    void whatIsHiddenChangesNoByteButTheNumberWithheld() {
        qt().withExamples(60)
                .forAll(
                        arbitrary().pick(OUTSIDE),
                        lists().of(seeds()).ofSizeBetween(0, 8),
                        lists().of(seeds()).ofSizeBetween(1, 8))
                .checkAssert((audience, some, more) -> {
                    List<Seed> seen = some.stream()
                            .filter(seed -> seed.level().atMost(audience.limit()))
                            .toList();
                    List<Seed> hidden = more.stream()
                            .filter(seed -> !seed.level().atMost(audience.limit()))
                            .toList();
                    Map<String, String> without = editions(seen, List.of(), "never", audience);
                    Map<String, String> with = editions(seen, hidden, "never", audience);

                    same(with, without);
                });
    }

    /** On what terms an organisation works beside armed forces tells the public and a host authority who moves without protection. */
    @Test
    void conditionsAreNothingForWhoSeesOnlyWhatIsPublic() {
        qt().withExamples(40)
                .forAll(
                        arbitrary().pick(Audience.PUBLIC, Audience.HOST_AUTHORITY),
                        lists().of(seeds()).ofSizeBetween(0, 6),
                        arbitrary().pick("last_resort", "case_by_case", "accepted"))
                .checkAssert((audience, seeds, other) -> same(
                        editions(seeds, List.of(), other, audience), editions(seeds, List.of(), "never", audience)));
    }

    /** The letters of means that armed forces would bring depend on those terms too, and so does what is told of who was looked at. */
    @Test
    void noLetterTellsThePublicOfConditions() throws IOException {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.HOST_AUTHORITY)) {
            assertThat(letters("last_resort", audience)).isEqualTo(letters("never", audience));
            assertThat(letters("accepted", audience)).isEqualTo(letters("never", audience));
        }
        assertThat(letters("last_resort", Audience.HUMANITARIAN))
                .contains("accept it as a last resort only")
                .isNotEqualTo(letters("never", Audience.HUMANITARIAN));
    }

    private String letters(String condition, Audience audience) throws IOException {
        TestWorkspace workspace = workspace(List.of(), List.of(), condition).file("plan.yaml", """
                        model: RASCI
                        activities:
                          - {id: drains, title: Dig drains, kind: infrastructure, areas: [SS0707], letters: {a-coordinator: R}, sensitivity: LOW}
                          - {id: food, title: Bring food, kind: delivery, sector: FSC, areas: [SS0707], letters: {a-coordinator: R}, sensitivity: LOW}
                        """);
        Path mission = workspace.folder().resolve("mission.yaml");
        String units = """
                units:
                  - {id: engineers, component: military, areas: [SS0707], capabilities: [{kind: engineering, quantity: 2, unit: teams}, {kind: transport, quantity: 3, unit: trucks}]}
                """;
        workspace.file("mission.yaml", Files.readString(mission) + units);
        Path place = workspace.folder();
        StringBuilder told = new StringBuilder();
        for (String[] command : new String[][] {
            {"raci", ".", "--audience", audience.code()},
            {"raci", ".", "-f", "csv", "--audience", audience.code()},
            {"explain", "letter", "drains", "-w", ".", "--audience", audience.code()},
            {"explain", "letter", "food", "-w", ".", "--audience", audience.code()}
        }) {
            told.append(Ran.in(place, command).out());
        }
        return told.toString();
    }

    /** Line by line, so that a failure shows the first line that gives something away. */
    private static void same(Map<String, String> with, Map<String, String> without) {
        with.forEach((edition, text) -> {
            List<String> expected = without.getOrDefault(edition, "").lines().toList();
            List<String> found = text.lines().toList();
            for (int line = 0; line < Math.min(found.size(), expected.size()); line++) {
                assertThat(found.get(line)).as(edition).isEqualTo(expected.get(line));
            }
            assertThat(found).as(edition).hasSameSizeAs(expected);
        });
    }

    private static Gen<Seed> seeds() {
        return integers().between(0, RECORDS.size() - 1).zip(arbitrary().pick(Sensitivity.values()), Seed::new);
    }

    /** Both reports in every format, without the number withheld. */
    private Map<String, String> editions(List<Seed> seen, List<Seed> hidden, String condition, Audience audience) {
        Visible visible = Sharing.visible(workspace(seen, hidden, condition).workspace(), audience);
        assertThat(visible.withheld()).isPositive();
        Document align =
                AlignmentReport.document(Alignment.of(visible, Coverage.of(visible, CoverageOptions.DEFAULT)), visible);
        Document legal = LegalReport.document(Legal.of(visible, Set.of(), Set.of()), visible);
        Map<String, String> editions = new LinkedHashMap<>();
        for (Format format : List.of(Format.MD, Format.CSV, Format.JSON, Format.HTML)) {
            for (Document document : List.of(align, legal)) {
                editions.put(
                        format + " " + document.title(),
                        format.render(document)
                                .replaceAll("\\d+ records? withheld", "some withheld")
                                // of the style, which prints that number on every page
                                .replaceAll("style-src 'sha256-[^']+'", "")
                                .replaceAll("\"withheld\" : \\d+", "some withheld"));
            }
        }
        return editions;
    }

    private TestWorkspace workspace(List<Seed> seen, List<Seed> hidden, String condition) {
        Map<String, Map<String, List<String>>> files = new LinkedHashMap<>();
        put(
                files,
                "mission.yaml",
                "objectives",
                "{id: m-fixed, text: Fixed, area: SS0707, sensitivity: LOW, tends: [protection]}");
        put(files, "mission.yaml", "objectives", "{id: m-secret, text: Secret, sensitivity: SEVERE}");
        put(files, "mission.yaml", "agreements", "{id: ours, kind: host consent, from: 2014-06-25, sensitivity: LOW}");
        put(
                files,
                "ngos/a.yaml",
                "objectives",
                "{id: a-fixed, text: Ours, area: SS0707, sensitivity: LOW, tends: [access]}");
        put(
                files,
                "plan.yaml",
                "activities",
                "{id: fixed, title: Fixed work, kind: delivery, sector: WSH, areas: [SS0707], from: 2014-06-20,"
                        + " to: 2014-07-20, mandate_task: conditions, sensitivity: LOW, permits: [radio licence], letters: {a-coordinator: R, cimic: C}}");
        // of every kind the number is that of its place, so that records that are seen are the same with and without
        // hidden ones
        int number = 1;
        for (Seed seed : Stream.concat(seen.stream(), hidden.stream()).toList()) {
            String[] record = RECORDS.get(seed.kind());
            put(
                    files,
                    record[0],
                    record[1],
                    record[2]
                            .replace("%L", "sensitivity: " + seed.level())
                            .replace("%N", String.valueOf(number))
                            .replace("%D", String.valueOf(number % 10)));
            number++;
        }
        TestWorkspace workspace = TestWorkspace.in(folder.resolve("w" + made++))
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSSD,South Sudan,0,\nSS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\nSS0708,Manyo,2,SS07\n")
                .file(
                        "needs/needs.csv",
                        "area,sector,people_in_need,severity,sensitivity\nSS0707,WSH,40000,3,LOW\nSS0708,WSH,9000,5,LOW\n");
        Map<String, String> heads = Map.of(
                "mission.yaml",
                "id: unmiss\nname: UNMISS\nhost: SSD\nposture: peacekeeping\nposts: [{id: cimic, role: CIMIC, component: military}]\n"
                        + "mandates:\n  - {resolution: S/RES/2155 (2014), from: 2014-05-27, until: 2014-11-30, tasks: [{id: conditions, verb: facilitate},"
                        + " {id: unserved, verb: monitor}, {id: order, verb: stabilise}]}\n",
                "ngos/a.yaml",
                "id: aa\nname: River Relief\nkind: INGO\nregistered: {country: SSD}\nposts: [{id: a-coordinator, role: coordinator}]\n"
                        + "conditions: {armed_escort: " + condition + ", military_assets: " + condition
                        + ", co_location: " + condition + "}\n");
        files.forEach((file, sections) -> {
            StringBuilder text = new StringBuilder(heads.getOrDefault(file, ""));
            sections.forEach((section, records) -> {
                text.append(section).append(":\n");
                records.forEach(each -> text.append("  - ").append(each).append('\n'));
            });
            workspace.file(file, text.toString());
        });
        return workspace;
    }

    private static void put(Map<String, Map<String, List<String>>> files, String file, String section, String record) {
        files.computeIfAbsent(file, any -> new LinkedHashMap<>())
                .computeIfAbsent(section, any -> new ArrayList<>())
                .add(record);
    }
}
