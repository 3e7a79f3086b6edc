package org.tandem.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Organisation;
import org.tandem.vocabulary.Aliases;

/**
 * Gives every partner one key, however its name is written: the id of its profile where its name, acronym or an alias is
 * known, else its folded acronym, else its folded name without the acronym in brackets.
 */
public final class Partners {
    private static final int REMEMBERED = 1 << 16;

    private final Map<String, String> ids;
    private Map<String, String> listed = Map.of();
    private final Map<String, String> folded = new HashMap<>();

    /** Knows the organisations of the profiles and of {@code actors.yaml}; a name that two of them bear names neither. */
    public Partners(Collection<Organisation> organisations) {
        ids = new HashMap<>();
        for (Organisation organisation : organisations) {
            know(organisation.id(), organisation.id());
            know(organisation.name(), organisation.id());
            know(organisation.acronym(), organisation.id());
            organisation.aliases().forEach(alias -> know(alias, organisation.id()));
        }
    }

    /** The same, with the names that {@code organisations.csv} lists; where it contradicts itself is told to {@code findings}. */
    Partners(Collection<Organisation> organisations, List<NameAlias> aliases, Consumer<Finding> findings) {
        this(organisations);
        if (!aliases.isEmpty()) {
            listed = new PartnerAliases(ids, findings).keys(aliases);
            ids.putAll(listed);
        }
    }

    /** The keys of the names that {@code organisations.csv} lists, folded. */
    public Map<String, String> listed() {
        return listed;
    }

    private Partners(Map<String, String> ids) {
        this.ids = ids;
    }

    /** One that gives the same keys, for another thread. */
    Partners sibling() {
        return new Partners(ids);
    }

    private void know(String name, String id) {
        if (!name.isBlank()) {
            ids.merge(Aliases.fold(name), id, (known, other) -> known.equals(other) ? known : "");
        }
    }

    /**
     * The key of a partner.
     *
     * @param name as written
     * @param acronym empty when not stated
     * @param profile id of the profile that speaks; empty for a table's row
     */
    public String key(String name, String acronym, String profile) {
        if (!profile.isEmpty()) {
            return profile;
        }
        String byName = fold(name);
        String byAcronym = acronym.isEmpty() ? "" : fold(acronym);
        String known = ids.isEmpty() ? "" : known(name, byName, acronym, byAcronym);
        return known.isEmpty() ? (byAcronym.isEmpty() ? byName : byAcronym) : known;
    }

    private String known(String name, String byName, String acronym, String byAcronym) {
        String known = ids.getOrDefault(byName, "");
        if (known.isEmpty()) {
            known = ids.getOrDefault(byAcronym, "");
        }
        return known.isEmpty() ? ofParts(name, acronym) : known;
    }

    /** The one known partner that the acronym in brackets or a name as {@code AAH/ACF} tells of; empty where it tells of two. */
    private String ofParts(String name, String acronym) {
        Set<String> found = new HashSet<>();
        found.add(ids.getOrDefault(Aliases.fold(name), ""));
        found.add(ids.getOrDefault(Aliases.fold(PartnerNames.bracketed(name)), ""));
        for (String text : List.of(name, acronym)) {
            for (String part : PartnerNames.parts(text)) {
                found.add(ids.getOrDefault(PartnerNames.fold(part), ""));
            }
        }
        found.remove("");
        return found.size() == 1 ? found.iterator().next() : "";
    }

    /** Tables say the same names again and again. */
    private String fold(String name) {
        String known = folded.get(name);
        if (known == null) {
            if (folded.size() >= REMEMBERED) {
                folded.clear();
            }
            known = PartnerNames.fold(name);
            folded.put(name, known);
        }
        return known;
    }
}
