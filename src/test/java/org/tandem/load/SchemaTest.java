package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tandem.cli.SchemaFiles;

/** The schemas in the jar are made from the declarations that read the files, and the examples are valid by them. */
class SchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/tandem/schema");
    private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("tandem", OperationDecoder.FILE);
        SHAPES.put("mission", MissionDecoder.MISSION);
        SHAPES.put("ngo", OrganisationDecoder.ORGANISATION);
        SHAPES.put("actors", OrganisationDecoder.ACTOR_FILE);
        SHAPES.put("plan", PlanDecoder.PLAN);
        SHAPES.put("raci-rules", LetterRulesDecoder.RULES);
        SHAPES.put("legal-rules", LegalRulesDecoder.RULES);
        SHAPES.put("align-rules", AlignRulesDecoder.RULES);
        SHAPES.put("meetings", MeetingsDecoder.FILE);
        SHAPES.put("sharing", SharingDecoder.SHARING);
        SHAPES.put("assume", ScenarioDecoder.SCENARIO);
    }

    @TestFactory
    Stream<DynamicTest> eachIsWhatTheReadersDeclare() {
        assertThat(SchemaFiles.names()).containsExactlyElementsOf(SHAPES.keySet());
        return SHAPES.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    String schema = SchemaOf.shape(each.getKey(), SchemaFiles.about(each.getKey()), each.getValue());
                    Path file = FOLDER.resolve(each.getKey() + ".json");
                    if ("update".equals(System.getProperty("tandem.docs"))) {
                        Files.createDirectories(FOLDER);
                        Files.writeString(file, schema);
                    }
                    assertThat(file)
                            .as("run the tests with -Dtandem.docs=update and read the diff")
                            .hasContent(schema);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachIsASchema() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return SHAPES.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(ofSchemas.validate(
                                        Files.readString(FOLDER.resolve(name + ".json")), InputFormat.JSON))
                                .isEmpty()));
    }

    @TestFactory
    List<DynamicTest> everyFileOfTheExamplesIsValid() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                tests.add(DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(errors(name(file), Files.readString(file)))
                                .isEmpty()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(10);
        return tests;
    }

    private static String name(Path file) {
        boolean ngo = file.getParent().endsWith("ngos");
        if (file.getParent().endsWith("scenarios")) {
            return "assume";
        }
        return ngo ? "ngo" : file.getFileName().toString().replace(".yaml", "");
    }

    private static List<Error> errors(String name, String yaml) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve(name + ".json")), InputFormat.JSON)
                .validate(yaml, InputFormat.YAML);
    }

    @TestFactory
    Stream<DynamicTest> aMisspeltKeyAnywhereIsRefused() {
        return Stream.of(
                        "mission.yaml posture postur",
                        "mission.yaml resolution resolutions",
                        "plan.yaml letters leters",
                        "meetings.yaml starts start",
                        "actors.yaml lead leads",
                        "ngos/care.yaml name nam",
                        "tandem.yaml country contry")
                .map(words -> words.split(" "))
                .map(words -> DynamicTest.dynamicTest(String.join(" ", words), () -> {
                    Path file = Path.of("examples/south-sudan", words[0]);
                    String right = Files.readString(file);
                    String wrong = right.replaceFirst("\\b" + words[1] + ":", words[2] + ":");
                    assertThat(wrong).isNotEqualTo(right);
                    assertThat(errors(name(file), wrong))
                            .anyMatch(error -> error.getMessage().contains("'" + words[2] + "'"));
                }));
    }

    @Test
    void aValueOfTheWrongKindIsRefused() throws IOException {
        String head = "operation: x\ncountry: SSD\n";
        assertThat(errors("tandem", head)).isEmpty();
        assertThat(errors("tandem", head + "note:\n")).isEmpty();
        assertThat(errors("tandem", "operation: x\n")).isNotEmpty();
        assertThat(errors("tandem", head + "as_of: 15 June\n")).isNotEmpty();
        assertThat(errors("tandem", head + "audience: everybody\n")).isNotEmpty();
        assertThat(errors("tandem", head + "period: 2014\n")).isNotEmpty();
        assertThat(errors("tandem", head + "policy: {bands: {adequate: much}}\n"))
                .isNotEmpty();
        assertThat(errors("tandem", head + "checks: {severity: {sector-alias: loud}}\n"))
                .isNotEmpty();
        assertThat(errors("tandem", head + "checks: {accepted: [{rule: sector-alias}]}\n"))
                .isNotEmpty();
    }

    @Test
    void everyKeyHasItsMeaningAsDescription() throws IOException {
        var schema = new ObjectMapper().readTree(Files.readString(FOLDER.resolve("mission.json")));
        assertThat(schema.path("properties").path("posture").path("description").asText())
                .isNotEmpty();
        assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
    }
}
