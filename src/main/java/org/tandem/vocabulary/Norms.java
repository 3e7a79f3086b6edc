package org.tandem.vocabulary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.Norm;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;

/** How many people a unit of means serves, by the words in which means are stated. */
public final class Norms {
    private final Map<String, Norm> byId = new LinkedHashMap<>();
    private final Aliases words = new Aliases();
    private final String version;
    private final int loss;

    private Norms(String version, int loss) {
        this.version = version;
        this.loss = loss;
    }

    static Norms load() {
        Mapping root = Resource.read("norms.yaml");
        Norms norms = new Norms(Resource.text(root, "version"), Integer.parseInt(Resource.text(root, "loss")));
        for (Entry entry : Resource.entries(root, "norms")) {
            if (entry.value() instanceof Mapping said) {
                norms.add(norm(entry.key().text(), said));
                List<String> more = said.get("words").map(Resource::texts).orElse(List.of());
                more.forEach(word -> norms.words.add(word, entry.key().text()));
            }
        }
        return norms;
    }

    /** These norms with those of a workspace, which take the place of those of the same id. */
    public Norms with(List<Norm> own, int itsLoss) {
        Norms norms = new Norms(version, itsLoss < 0 ? loss : itsLoss);
        byId.values().forEach(norms::add);
        norms.words.addAll(words);
        own.forEach(norms::add);
        return norms;
    }

    private void add(Norm norm) {
        byId.put(norm.id(), norm);
        if (words.find(norm.id()).isEmpty()) {
            words.add(norm.id(), norm.id());
        }
    }

    private static Norm norm(String id, Mapping said) {
        boolean perPerson = said.get("per_person").isPresent();
        BigDecimal ratio = new BigDecimal(Resource.text(said, perPerson ? "per_person" : "people"));
        return new Norm(
                id,
                Resource.text(said, "sector"),
                Resource.text(said, "service"),
                Resource.text(said, "input"),
                said.get("unit").map(YamlNode.class::cast).map(Resource::text).orElse("units"),
                perPerson,
                ratio,
                ratio(said, "least", ratio),
                ratio(said, "most", ratio),
                Resource.text(said, "loss").equals("true"),
                Resource.text(said, "shifts").equals("true"),
                Resource.text(said, "formula"),
                Resource.text(said, "source"),
                Resource.text(said, "basis"),
                Sensitivity.LOW);
    }

    private static BigDecimal ratio(Mapping said, String key, BigDecimal usual) {
        String text = Resource.text(said, key);
        return text.isEmpty() ? usual : new BigDecimal(text);
    }

    public String version() {
        return version;
    }

    /** Percent of produced water that is lost. */
    public int loss() {
        return loss;
    }

    /** All, in the order of the file; those only a workspace sets come last. */
    public List<Norm> all() {
        return new ArrayList<>(byId.values());
    }

    /** The norm for means called {@code text}. */
    public Optional<Norm> find(String text) {
        return words.find(text).map(byId::get);
    }

    /** The word for means most like {@code text}. */
    public Optional<String> nearest(String text) {
        return words.nearest(text);
    }
}
