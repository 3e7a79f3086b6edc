package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.source.YamlNode.Mapping;

/** Rules of law that plans cite: the content of {@code law.yaml}. */
final class Law {
    /**
     * A rule.
     *
     * @param conflict kinds of conflict in which it binds; empty where that does not matter
     * @param mark whether its wording has a source
     */
    record Rule(String ref, String text, List<String> conflict, String mark) {}

    private record Instrument(int last, List<String> conflict) {}

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, Instrument> instruments = new TreeMap<>();

    private Law() {}

    static Law standard() {
        Mapping root = Data.read("law.yaml");
        Law law = new Law();
        for (Mapping rule : Data.records(root, "rules")) {
            String ref = Data.text(rule, "ref");
            law.rules.put(
                    ref, new Rule(ref, Data.text(rule, "text"), Data.texts(rule, "conflict"), Data.text(rule, "mark")));
        }
        for (Mapping each : Data.records(root, "instruments")) {
            law.instruments.put(
                    Data.text(each, "name"),
                    new Instrument(Integer.parseInt(Data.text(each, "last")), Data.texts(each, "conflict")));
        }
        return law;
    }

    /** Number of the last article or rule of an instrument. */
    int last(String instrument) {
        return Optional.ofNullable(instruments.get(instrument))
                .map(Instrument::last)
                .orElse(Integer.MAX_VALUE);
    }

    List<String> refs() {
        return new ArrayList<>(rules.keySet());
    }

    Optional<Rule> find(Citation citation) {
        return Optional.ofNullable(rules.get(citation.ref()));
    }

    /** Kinds of conflict in which what is cited binds; empty where that does not matter, or is not known. */
    List<String> conflict(Citation citation) {
        return find(citation)
                .map(Rule::conflict)
                .orElseGet(() -> Optional.ofNullable(instruments.get(citation.instrument()))
                        .map(Instrument::conflict)
                        .orElse(List.of()));
    }
}
