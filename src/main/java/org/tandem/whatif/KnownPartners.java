package org.tandem.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.vocabulary.Aliases;

/** Who is known to a workspace, by id and by every name: those with a profile, and those only tables of presence name. */
final class KnownPartners {
    /**
     * Somebody known.
     *
     * @param key its key in tables of presence
     */
    record Known(String key, String name, OrganisationKind kind) {}

    private final Map<String, Known> byKey = new TreeMap<>();
    private final Map<String, String> keyByName = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    KnownPartners(Workspace workspace) {
        for (Organisation each : workspace.organisations()) {
            byKey.put(each.id(), new Known(each.id(), each.shortName(), each.kind()));
            names.add(each.id());
            know(each.name(), each.id());
            know(each.acronym(), each.id());
            each.aliases().forEach(alias -> know(alias, each.id()));
        }
        Map<String, Known> inTables = new HashMap<>();
        for (Presence each : workspace.presence()) {
            Known known = inTables.get(each.partner());
            if (known == null || each.name().compareTo(known.name()) < 0) {
                inTables.put(each.partner(), new Known(each.partner(), each.name(), each.kind()));
                if (!byKey.containsKey(each.partner())) {
                    know(each.name(), each.partner());
                }
            }
        }
        workspace.aliases().forEach((name, key) -> know(name, key));
        // reports call it by the first of the names that tables give it
        inTables.forEach((key, there) ->
                byKey.merge(key, there, (profile, table) -> new Known(key, table.name(), profile.kind())));
    }

    private void know(String name, String key) {
        if (!name.isBlank()) {
            names.add(name);
            // a name that two bear names neither
            keyByName.merge(Aliases.fold(name), key, (one, other) -> one.equals(other) ? one : "");
        }
    }

    /** From now on {@code known} is one of them. */
    void learn(Known known) {
        if (byKey.putIfAbsent(known.key(), known) == null) {
            know(known.name(), known.key());
        }
    }

    /** Whom {@code text} means, an id or a name. */
    Optional<Known> find(String text) {
        Known byId = byKey.get(text.strip());
        if (byId != null) {
            return Optional.of(byId);
        }
        String folded = Aliases.fold(text);
        String key = keyByName.getOrDefault(folded, "");
        return Optional.ofNullable(byKey.get(key.isEmpty() ? folded : key));
    }

    /** The id or name that {@code text} is nearest to; empty where it is near to none. */
    String nearest(String text) {
        return Suggestion.nearest(text, names).orElse("");
    }
}
