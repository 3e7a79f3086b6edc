package org.tandem.vocabulary;

import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;

/** The words of activities: how they stand and whom they serve. */
record Statuses(Aliases statuses, Aliases caseloads) {
    static Statuses load() {
        Mapping root = Resource.read("statuses.yaml");
        return new Statuses(aliases(root, "statuses"), aliases(root, "caseloads"));
    }

    private static Aliases aliases(Mapping root, String key) {
        Aliases aliases = new Aliases();
        for (Entry entry : Resource.entries(root, key)) {
            String code = entry.key().text();
            aliases.add(code, code);
            Resource.texts(entry.value()).forEach(word -> aliases.add(word, code));
        }
        return aliases;
    }
}
