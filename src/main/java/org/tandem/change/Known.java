package org.tandem.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.coverage.CoverageOptions;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.vocabulary.Aliases;

/** The partners of one state: under which names they are known, what they are, and where they work. */
final class Known {
    private final Workspace workspace;
    private final Map<String, TreeSet<String>> names = new HashMap<>();
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Map<String, OrganisationKind> kinds = new HashMap<>();
    /** Only where the state's report looks, by partner in order. */
    private final Map<String, Set<String>> cells = new TreeMap<>();

    Known(State state) {
        this.workspace = state.visible().workspace();
        CoverageOptions options = state.coverage().options();
        for (Presence record : workspace.presence()) {
            if (!record.kind().armed()) {
                name(record);
                if (wanted(record, options)) {
                    cells.computeIfAbsent(record.partner(), absent -> new TreeSet<>())
                            .add(record.area() + "/" + record.sector());
                }
            }
        }
        for (Organisation organisation : workspace.organisations()) {
            known(organisation.id(), organisation.name());
            known(organisation.id(), organisation.acronym());
            organisation.aliases().forEach(alias -> known(organisation.id(), alias));
        }
        workspace.aliases().forEach((alias, key) -> known(key, alias));
    }

    private void name(Presence record) {
        String key = record.partner();
        kinds.merge(key, record.kind(), (one, other) -> one == OrganisationKind.OTHER ? other : one);
        if (names.computeIfAbsent(key, absent -> new TreeSet<>()).add(record.name())) {
            bearers.computeIfAbsent(record.name(), absent -> new TreeSet<>()).add(key);
            known(key, key);
            known(key, record.name());
        }
    }

    private void known(String key, String name) {
        String word = Aliases.fold(name);
        if (!word.isEmpty()) {
            folded.computeIfAbsent(key, absent -> new TreeSet<>()).add(word);
        }
    }

    private boolean wanted(Presence record, CoverageOptions options) {
        return (options.sectors().isEmpty() || options.sectors().contains(record.sector()))
                && (options.areas().isEmpty()
                        || options.areas().stream()
                                .anyMatch(area -> workspace.areas().within(record.area(), area)));
    }

    /** The keys of those who work where the report looks, in order. */
    Set<String> partners() {
        return cells.keySet();
    }

    /** What a partner is called: the first of its names, as in every report. */
    String name(String key) {
        TreeSet<String> known = names.get(key);
        return known == null ? key : known.first();
    }

    /** Each {@code AREA/SECTOR} it works in. */
    Set<String> cells(String key) {
        return cells.getOrDefault(key, Set.of());
    }

    OrganisationKind kind(String key) {
        return kinds.getOrDefault(key, OrganisationKind.OTHER);
    }

    /** The keys of those whom a row names. */
    Set<String> keys(List<String> organisations) {
        Set<String> found = new TreeSet<>();
        for (String organisation : organisations) {
            for (String key : bearers.getOrDefault(organisation, Set.of())) {
                if (name(key).equals(organisation)) {
                    found.add(key);
                }
            }
        }
        return found;
    }

    /** Whether somebody is known by that key, at work or not. */
    boolean knows(String key) {
        return folded.containsKey(key);
    }

    /** Every name under which the partner is known, folded. */
    Set<String> namesOf(String key) {
        return folded.getOrDefault(key, Set.of());
    }

    /** The keys of those known by each folded name. */
    Map<String, Set<String>> byName() {
        Map<String, Set<String>> found = new HashMap<>();
        folded.forEach((key, words) -> words.forEach(
                word -> found.computeIfAbsent(word, absent -> new TreeSet<>()).add(key)));
        return found;
    }
}
