package org.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts into a workspace a record of every kind that its schemas know, each at a level that is told to nobody outside and with a
 * word in each field that stands nowhere else. What is made from the schemas holds for keys that are yet to come.
 */
final class Canaries {
    /** Stands in every text and every id. */
    static final String WORD = "heron";

    /** The organisation that has a file of its own. */
    static final String OWNER = "heron-ngo-id";

    private static final ObjectMapper JSON = new ObjectMapper();
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** Lists of records that are told apart from what they stand in: all others are parts of it, and share its level. */
    private static final Set<String> RECORDS = Set.of(
            ("posts units capabilities offers requests mandates tasks agreements by_area priorities objectives permits channels activities "
                            + "presence needs decisions notifications meetings actors seats kinds functions acts verbs guidelines tensions common")
                    .split(" "));

    private final Path workspace;
    private final String level;
    private final String area;
    /** With what every text begins. */
    private final String said;

    private int made;

    /**
     * @param level of every record put in
     * @param area that all of them are about
     */
    Canaries(Path workspace, String level, String area) {
        this(workspace, level, area, WORD);
    }

    /** With {@code said} in every text, and the word in ids alone. */
    Canaries(Path workspace, String level, String area, String said) {
        this.workspace = workspace;
        this.level = level;
        this.area = area;
        this.said = said;
    }

    /** Into every file, those that are there and those that are not. */
    void everywhere() throws IOException {
        for (String name :
                List.of("mission", "actors", "plan", "meetings", "raci-rules", "legal-rules", "align-rules")) {
            into(workspace.resolve(name + ".yaml"), name);
        }
        try (Stream<Path> profiles = Files.list(workspace.resolve("ngos"))) {
            for (Path profile : profiles.sorted().toList()) {
                into(profile, "ngo");
            }
        }
        write(workspace.resolve("ngos/zz.yaml"), whole("ngo"));
        Files.createDirectories(workspace.resolve("scenarios"));
        JsonNode assume = YAML.readTree("{title: Heron flies, sensitivity: " + level
                + ", assume: [{leaves: ocha, from: 2014-07-01, reason: the heron}]}");
        write(workspace.resolve("scenarios/" + WORD + ".yaml"), assume);
        new CanaryPointers(workspace).write();
        append("organisations.csv", "alias,organisation\n", "The Heron Club,heron-ngo-id\n");
        append(
                "registers/actions.csv",
                "id,action,owner,due,status,opened,closed,source,evidence,label,sensitivity\n",
                "heron-action,Feed the heron,Heron name,2014-06-01,open,2014-05-01,,heron-meetings-id,heron seen,,LEVEL\n"
                        + "open-action,Ask somebody,heron-ngo-id,2014-06-01,open,2014-05-01,,heron-meetings-id,,,LOW\n");
        append(
                "registers/consultations.csv",
                "area,date,topic,sensitivity\n",
                area + ",2014-06-01,about the heron,LEVEL\n");
        append(
                "needs/zz.csv",
                "area,sector,people_in_need,severity,source,method,note,sensitivity\n",
                area + ",WSH,7654321,5,heron survey,heron method,heron note,LEVEL\n");
        append(
                "presence/zz.csv",
                "organisation,organisation_type,sector,area,status,targeted,reached,caseload,sensitivity\n",
                "Heron Works,INGO,WSH," + area + ",ongoing,7654321,7654321,distinct,LEVEL\n"
                        + "The Heron Club,INGO,EDU," + area + ",ongoing,7654321,7654321,distinct,LOW\n"
                        + "Heron Works,INGO,WSH,Heron Town,ongoing,many,few,distinct,LEVEL\n");
    }

    /** A row with the headings of the file where it is there, else a file of its own. */
    private void append(String name, String head, String rows) throws IOException {
        Path file = workspace.resolve(name);
        String added = rows.replace("LEVEL", level);
        if (!said.equals(WORD)) {
            added = added.replaceAll("(?i)(?<![\\w-])(the )?heron(?![\\w-])", said);
        }
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, head + added);
            return;
        }
        List<String> lines = Files.readAllLines(file);
        List<String> own = new ArrayList<>(List.of(lines.get(0).split(",", -1)));
        List<String> given = List.of(head.strip().split(",", -1));
        List<String> more =
                given.stream().filter(heading -> !own.contains(heading)).toList();
        own.addAll(more);
        StringBuilder out = new StringBuilder(String.join(",", own)).append('\n');
        lines.stream()
                .skip(1)
                .forEach(row -> out.append(row).append(",".repeat(more.size())).append('\n'));
        added.lines()
                .map(row -> List.of(row.split(",", -1)))
                .map(cells -> own.stream()
                        .map(heading -> given.contains(heading) ? cells.get(given.indexOf(heading)) : "")
                        .toList())
                .forEach(row -> out.append(String.join(",", row)).append('\n'));
        Files.writeString(file, out.toString());
    }

    private void into(Path file, String schema) throws IOException {
        JsonNode root = schema(schema);
        ObjectNode tree =
                Files.exists(file) ? (ObjectNode) YAML.readTree(Files.readString(file)) : YAML.createObjectNode();
        boolean fresh = !Files.exists(file);
        into(tree, root.path("properties"), root.path("$defs"), schema, fresh);
        write(file, tree);
    }

    /** A record into each list of {@code tree}, and into the lists of the first record of each. */
    private void into(ObjectNode tree, JsonNode keys, JsonNode defs, String way, boolean fresh) {
        keys.properties().forEach(key -> {
            JsonNode record = record(key.getValue(), defs);
            if (record == null || !RECORDS.contains(key.getKey())) {
                return;
            }
            ArrayNode list = tree.get(key.getKey()) instanceof ArrayNode there ? there : tree.putArray(key.getKey());
            if (!list.isEmpty() && list.get(0) instanceof ObjectNode first) {
                into(first, record.path("properties"), defs, way + "-" + key.getKey(), fresh);
            }
            list.add(made(record, defs, way + "-" + key.getKey(), 0).put("sensitivity", level));
        });
    }

    private static JsonNode record(JsonNode value, JsonNode defs) {
        JsonNode item = value.path("items");
        JsonNode reference = item.has("$ref") ? item : item.path("anyOf").path(0);
        return reference.has("$ref") ? defs.path(name(reference)) : null;
    }

    private static String name(JsonNode reference) {
        String path = reference.path("$ref").asText();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private ObjectNode whole(String schema) throws IOException {
        JsonNode root = schema(schema);
        return made(root, root.path("$defs"), schema, 0).put("sensitivity", level);
    }

    private ObjectNode made(JsonNode record, JsonNode defs, String way, int depth) {
        ObjectNode made = YAML.createObjectNode();
        record.path("properties").properties().forEach(key -> {
            JsonNode value = value(key.getKey(), key.getValue(), defs, way, depth);
            if (value != null && !key.getKey().equals("sensitivity")) {
                made.set(key.getKey(), value);
            }
        });
        return made;
    }

    private JsonNode value(String key, JsonNode schema, JsonNode defs, String way, int depth) {
        JsonNode known = key.equals("kind") && way.equals("ngo") ? null : FIXED.get(key);
        if (known != null) {
            return known;
        }
        if (key.equals("kind") && way.equals("ngo")) {
            return JSON.valueToTree("INGO");
        }
        if (key.equals("sectors-item")) {
            return JSON.valueToTree("WSH");
        }
        if (key.equals("id")) {
            made++;
            return JSON.valueToTree(way.contains("-") ? WORD + "-" + way + "-" + made : WORD + "-" + way + "-id");
        }
        if (key.equals("area") || key.equals("areas")) {
            return key.equals("area") ? JSON.valueToTree(area) : JSON.valueToTree(List.of(area));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("$ref")) {
            return depth > 3 ? null : made(defs.path(name(schema)), defs, way + "-" + key, depth + 1);
        }
        if (schema.has("anyOf")) {
            return value(key, schema.path("anyOf").get(0), defs, way, depth);
        }
        if (schema.has("items")) {
            JsonNode one = value(key + "-item", schema.path("items"), defs, way, depth);
            return one == null ? null : YAML.createArrayNode().add(one);
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "integer", "number" ->
                JSON.valueToTree(schema.has("maximum") ? schema.path("maximum").asLong() : 7654321L);
            case "object" -> null;
            default ->
                schema.path("pattern").asText().startsWith("^[0-9]{4}")
                        ? JSON.valueToTree("2014-06-20")
                        : JSON.valueToTree(said + " " + key);
        };
    }

    /** What keys need that take no text of any kind. */
    private static final Map<String, JsonNode> FIXED = fixed("""
            kind delivery
            from 2014-06-20
            to 2014-07-20
            until 2014-07-20
            sector WSH
            starts 2014-06-18T09:00
            zone Africa/Juba
            resolution S/RES/7654 (2013)
            minutes 60
            component military
            verb facilitate
            status ongoing
            caseload distinct
            source_grade A
            info_grade 2
            every week
            host
            country SSD
            deputy heron-ngo-id
            cluster heron-ngo-id
            chair heron-ngo-id
            lead-item heron-ngo-id
            invited-item heron-ngo-id
            benefits-item heron-ngo-id
            mandate_task
            continues
            tends-item access
            """);

    private static Map<String, JsonNode> fixed(String lines) {
        Map<String, JsonNode> fixed = new TreeMap<>();
        lines.lines()
                .map(line -> line.split(" ", 2))
                .forEach(pair -> fixed.put(pair[0], JSON.valueToTree(pair.length < 2 ? "" : pair[1])));
        return fixed;
    }

    private static JsonNode schema(String name) throws IOException {
        try (var in = Canaries.class.getResourceAsStream("/org/tandem/schema/" + name + ".json")) {
            return JSON.readTree(in);
        }
    }

    static void write(Path file, JsonNode tree) {
        try {
            Files.writeString(file, YAML.writeValueAsString(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code told} says anything of them. */
    static boolean in(String told) {
        String folded = told.toLowerCase(Locale.ROOT);
        return folded.contains(WORD)
                || folded.contains("7654321")
                || folded.contains("7,654,32")
                || folded.contains("s/res/7654");
    }
}
