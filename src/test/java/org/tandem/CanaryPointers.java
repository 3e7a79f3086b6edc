package org.tandem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Has records that everybody may see point at {@link Canaries}, which nobody outside may. */
final class CanaryPointers {
    private final Path workspace;

    CanaryPointers(Path workspace) {
        this.workspace = workspace;
    }

    /** Into the plan and the meetings. */
    void write() throws IOException {
        Path file = workspace.resolve("plan.yaml");
        ObjectNode plan = (ObjectNode) Canaries.YAML.readTree(Files.readString(file));
        ObjectNode first = (ObjectNode) plan.path("activities").get(0);
        first.put("sensitivity", "LOW");
        first.put("mandate_task", id("mission.yaml", "mandates", "tasks"));
        first.put("request", id("mission.yaml", "requests"));
        first.withObject("/letters").put(Canaries.OWNER, "I").put(id("ngos/zz.yaml", "posts"), "C");
        first.withArray("/legal_basis").add("S/RES/7654 (2013)").add(id("mission.yaml", "agreements"));
        first.withArray("/benefits").add(Canaries.OWNER);
        ArrayNode decisions = plan.withArray("/decisions");
        int number = 0;
        for (String about : List.of(
                id("mission.yaml", "requests"),
                id("mission.yaml", "units"),
                Canaries.OWNER,
                id("plan.yaml", "activities"))) {
            number++;
            decisions.add(Canaries.YAML
                    .createObjectNode()
                    .put("id", "open-decision-" + number)
                    .put("on", "2014-06-12")
                    .put("about", about)
                    .put("text", "so be it")
                    .put("by", Canaries.OWNER)
                    .put("outcome", "approved")
                    .put("offer", id("mission.yaml", "offers"))
                    .put("sensitivity", "LOW"));
        }
        plan.withObject("/protocol_owners").put("radio", Canaries.OWNER);
        plan.withArray("/escalation").insert(0, Canaries.OWNER);
        Canaries.write(file, plan);
        Path meetings = workspace.resolve("meetings.yaml");
        ObjectNode all = (ObjectNode) Canaries.YAML.readTree(Files.readString(meetings));
        ObjectNode meeting = (ObjectNode) all.path("meetings").get(0);
        meeting.put("sensitivity", "LOW")
                .put("chair", Canaries.OWNER)
                .withArray("/invited")
                .add(Canaries.OWNER);
        Canaries.write(meetings, all);
    }

    /** The id of the last record of a list, which is one of ours. */
    private String id(String file, String... way) throws IOException {
        JsonNode node = Canaries.YAML.readTree(Files.readString(workspace.resolve(file)));
        for (String key : way) {
            JsonNode list = node.path(key);
            node = list.path(list.size() - 1);
        }
        return node.path("id").asText();
    }
}
