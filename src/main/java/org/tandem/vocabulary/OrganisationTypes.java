package org.tandem.vocabulary;

import java.util.Locale;
import java.util.Optional;
import org.tandem.model.OrganisationKind;
import org.tandem.source.YamlNode.Entry;

/** What tables call the types of organisations. */
public final class OrganisationTypes {
    private final Aliases aliases = new Aliases();

    private OrganisationTypes() {}

    static OrganisationTypes load() {
        OrganisationTypes types = new OrganisationTypes();
        for (Entry entry : Resource.entries(Resource.read("organisation-types.yaml"), "kinds")) {
            String kind = entry.key().text();
            types.aliases.add(kind, kind);
            Resource.texts(entry.value()).forEach(word -> types.aliases.add(word, kind));
        }
        return types;
    }

    /** The kind written as {@code text}: a word of the profiles, a code of OCHA's list or a spelling of tables. */
    public Optional<OrganisationKind> match(String text) {
        return aliases.find(text)
                .map(kind ->
                        OrganisationKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** The word most like {@code text}. */
    public Optional<String> nearest(String text) {
        return aliases.nearest(text);
    }
}
