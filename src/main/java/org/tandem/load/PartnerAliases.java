package org.tandem.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.vocabulary.Aliases;

/** Makes one key of the names that {@code organisations.csv} lists as one organisation, and tells where the list contradicts itself. */
final class PartnerAliases {
    private final Map<String, String> ids;
    private final Consumer<Finding> findings;
    private final Map<String, NameAlias> listed = new TreeMap<>();
    private final Set<String> contradicted = new HashSet<>();

    /** @param ids folded names of the profiles and the id of each; empty where two bear the name */
    PartnerAliases(Map<String, String> ids, Consumer<Finding> findings) {
        this.ids = ids;
        this.findings = findings;
    }

    /** The key of each folded name that {@code aliases} list. */
    Map<String, String> keys(List<NameAlias> aliases) {
        aliases.forEach(this::list);
        listed.keySet().removeAll(contradicted);
        Map<String, String> keys = new HashMap<>();
        listed.forEach((alias, row) -> {
            String key = end(row);
            if (key.isEmpty()) {
                tell(row, "`" + row.alias() + "` is listed as another name of itself, by way of others");
            } else {
                keys.put(alias, key);
                keys.putIfAbsent(target(row), key);
            }
        });
        return keys;
    }

    private void list(NameAlias row) {
        String alias = Aliases.fold(row.alias());
        String of = ids.getOrDefault(alias, "");
        String target = target(row);
        NameAlias before = listed.putIfAbsent(alias, row);
        if (before != null && !target(before).equals(target)) {
            contradicted.add(alias);
            tell(
                    row,
                    "`" + row.alias() + "` is listed as `" + before.organisation() + "` and as `" + row.organisation()
                            + "`");
        } else if (!of.isEmpty() && !of.equals(ids.getOrDefault(target, target))) {
            contradicted.add(alias);
            tell(
                    row,
                    "`" + row.alias() + "` is a name of `" + of + "` by its profile, and is listed as `"
                            + row.organisation() + "`");
        } else if (alias.equals(target)) {
            listed.remove(alias, row);
        }
    }

    private static String target(NameAlias row) {
        return Aliases.fold(row.organisation());
    }

    /** The key at the end of a row of aliases that lead to each other; empty where they lead back. */
    private String end(NameAlias row) {
        Set<String> met = new HashSet<>();
        String name = target(row);
        for (NameAlias next = listed.get(name); next != null; next = listed.get(name)) {
            if (!met.add(name)) {
                return "";
            }
            name = target(next);
        }
        String id = ids.getOrDefault(name, "");
        return id.isEmpty() ? name : id;
    }

    private void tell(NameAlias row, String message) {
        findings.accept(Finding.of(TableRules.ORGANISATION_ALIAS_CONTRADICTS, row.origin(), message)
                .expecting("each name once, with one organisation; this name is read as if it were not listed"));
    }
}
