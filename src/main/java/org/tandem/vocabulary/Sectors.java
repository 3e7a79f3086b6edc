package org.tandem.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;

/** Sectors of humanitarian response with their codes, names and the names tables use for them. */
public final class Sectors {
    /** Code of what is stated for all sectors together. */
    public static final String INTERSECTORAL = "Intersectoral";

    /** Code of assistance of which nobody says in what sector. */
    public static final String NOT_STATED = "Hum";

    /**
     * A sector.
     *
     * @param type {@code cluster}, {@code aor} (area of responsibility within protection) or {@code other}
     * @param main whether it is one of the eight whose people in need make up the joint figure
     */
    public record Sector(String code, String name, String type, boolean main) {}

    /**
     * What a text was read as.
     *
     * @param exact whether the text was the code or the name itself, case and punctuation aside
     */
    public record Match(String code, boolean exact) {}

    private final Map<String, Sector> byCode = new LinkedHashMap<>();
    private final Aliases exact = new Aliases();
    private final Aliases all = new Aliases();
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();

    private Sectors() {}

    static Sectors load() {
        Mapping root = Resource.read("sectors.yaml");
        Sectors sectors = new Sectors();
        root.get("prefixes")
                .ifPresent(list ->
                        Resource.texts(list).forEach(prefix -> sectors.prefixes.add(Aliases.fold(prefix) + " ")));
        root.get("suffixes")
                .ifPresent(list ->
                        Resource.texts(list).forEach(suffix -> sectors.suffixes.add(" " + Aliases.fold(suffix))));
        for (Entry entry : Resource.entries(root, "sectors")) {
            if (entry.value() instanceof Mapping record) {
                sectors.add(entry.key().text(), record);
            }
        }
        return sectors;
    }

    private void add(String code, Mapping record) {
        String name = Resource.text(record, "name");
        byCode.put(
                code,
                new Sector(
                        code,
                        name,
                        Resource.text(record, "type"),
                        Resource.text(record, "main").equals("yes")));
        for (String word : List.of(code, name)) {
            exact.add(word, code);
            all.add(word, code);
        }
        for (String language : List.of("en", "fr", "es", "ar")) {
            record.get(language).ifPresent(words -> Resource.texts(words).forEach(word -> all.add(word, code)));
        }
    }

    /** The sector written as {@code text}; empty when it is none, or could be more than one. */
    public Optional<Match> match(String text) {
        Optional<String> found = all.find(text);
        if (found.isPresent()) {
            return found.map(code -> new Match(code, exact.find(text).isPresent()));
        }
        String bare = bare(Aliases.fold(text));
        return all.find(bare).or(() -> twice(text)).map(code -> new Match(code, false));
    }

    /** The sector of a text that names it twice, as {@code EHA/WASH} or {@code Water, Sanitation and Hygiene (WASH)}. */
    private Optional<String> twice(String text) {
        Optional<String> one = Optional.empty();
        for (String part : text.split("[/()|]", -1)) {
            if (!part.isBlank()) {
                Optional<String> other = all.find(part);
                if (other.isEmpty() || (one.isPresent() && !one.equals(other))) {
                    return Optional.empty();
                }
                one = other;
            }
        }
        return one;
    }

    /** A folded text without the words that tables put around a sector, as "operational presence" before it. */
    private String bare(String folded) {
        String bare = folded;
        for (String prefix : prefixes) {
            bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        }
        for (String suffix : suffixes) {
            bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
        }
        return bare;
    }

    /** The code, name or alias most like {@code text}. */
    public Optional<String> nearest(String text) {
        return all.nearest(text);
    }

    public Optional<Sector> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name of {@code code}; the code itself when it is none of these. */
    public String name(String code) {
        Sector sector = byCode.get(code);
        return sector == null ? code : sector.name();
    }

    /** All sectors: the clusters first, then areas of responsibility, then others. */
    public Collection<Sector> all() {
        return byCode.values();
    }

    /** All codes, in that order. */
    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }
}
