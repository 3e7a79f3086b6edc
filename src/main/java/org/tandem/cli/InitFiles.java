package org.tandem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files of a new workspace. They lie in the jar as templates, with the keys that are not asked for as comments to take up.
 *
 * @param operation what it is called
 * @param country alpha-3 code
 * @param asOf reference date, ISO; empty for the day of each report
 * @param mission name of the mission; empty for none
 * @param ngo name of the first NGO; empty for none
 * @param sector code of the sector it works in
 */
public record InitFiles(String operation, String country, String asOf, String mission, String ngo, String sector) {
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .()'/-]*");
    private static final List<String> WORDS = List.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    /** The files by path below the workspace, in the order to fill them in. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tandem.yaml", filled("tandem.yaml"));
        files.put("areas.csv", filled("areas.csv"));
        files.put("needs/needs.csv", filled("needs.csv"));
        files.put("presence/presence.csv", filled("presence.csv"));
        if (!mission.isEmpty()) {
            files.put("mission.yaml", filled("mission.yaml"));
        }
        if (!ngo.isEmpty()) {
            files.put("ngos/" + ngoId() + ".yaml", filled("ngo.yaml"));
        }
        files.put("actors.yaml", filled("actors.yaml"));
        files.put("plan.yaml", filled("plan.yaml"));
        files.put("meetings.yaml", filled("meetings.yaml"));
        files.put("sharing.yaml", filled("sharing.yaml"));
        return files;
    }

    /** A template with the answers in it. */
    public String filled(String template) {
        return template(template)
                .replace("{{operation}}", quoted(operation))
                .replace("{{country}}", country)
                .replace(
                        "{{as_of}}",
                        asOf.isEmpty()
                                ? "#as_of: 2026-01-15                              # the reference date; today when not stated"
                                : "as_of: " + asOf)
                .replace("{{mission_id}}", missionId())
                .replace("{{mission}}", quoted(mission))
                .replace("{{ngo_id}}", ngoId())
                .replace("{{ngo}}", quoted(ngo))
                .replace("{{sector_id}}", sector.toLowerCase(Locale.ROOT))
                .replace("{{sector}}", sector);
    }

    private String missionId() {
        String id = kebab(mission);
        return id.isEmpty() || id.equals("ocha") ? "mission" : id;
    }

    /** Ids are unique in a workspace, also where the two have one name. */
    private String ngoId() {
        String id = kebab(ngo);
        boolean taken = id.isEmpty() || id.equals("ocha") || id.equals(missionId());
        return taken ? "first-ngo" : id;
    }

    private static String kebab(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** As it can stand in YAML and mean itself. */
    private static String quoted(String text) {
        boolean word = WORDS.contains(text.toLowerCase(Locale.ROOT));
        return PLAIN.matcher(text).matches() && !word
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String template(String name) {
        try (InputStream in = InitFiles.class.getResourceAsStream("init/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
