package org.tandem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The JSON Schemas of the YAML files of a workspace, as they lie in the jar. They are made from what reads the files. */
public final class SchemaFiles {
    private static final Pattern KEY = Pattern.compile("\"([^\"]+)\" : \\{");

    private static final Map<String, String> ABOUT = new LinkedHashMap<>();

    static {
        ABOUT.put("tandem", "tandem.yaml: the operation, its period and policy");
        ABOUT.put("mission", "mission.yaml: the peacekeeping mission");
        ABOUT.put("ngo", "ngos/*.yaml: one NGO each");
        ABOUT.put("actors", "actors.yaml: everyone else");
        ABOUT.put("plan", "plan.yaml: joint activities and decisions");
        ABOUT.put("raci-rules", "raci-rules.yaml: who may hold which letter");
        ABOUT.put("legal-rules", "legal-rules.yaml: what verbs of a mandate allow, and which guidelines apply");
        ABOUT.put("align-rules", "align-rules.yaml: which objectives pull against each other");
        ABOUT.put("meetings", "meetings.yaml: meeting series");
        ABOUT.put("sharing", "sharing.yaml: labels and approvals");
        ABOUT.put("assume", "scenarios/*.yaml: what is assumed for a what-if");
    }

    private SchemaFiles() {}

    /** The names in the order of the reference. */
    public static List<String> names() {
        return List.copyOf(ABOUT.keySet());
    }

    /** Which files it is for, in one line. */
    public static String about(String name) {
        return ABOUT.getOrDefault(name, "");
    }

    /** Every key that a YAML file of a workspace may have, among words of the schemas themselves. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        names().forEach(name -> KEY.matcher(text(name)).results().forEach(found -> keys.add(found.group(1))));
        return keys;
    }

    /** The schema called {@code name}, JSON. */
    static String text(String name) {
        String file = "/org/tandem/schema/" + name + ".json";
        try (InputStream in = SchemaFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
