package org.tandem.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.vocabulary.Aliases;

/** Which partner of the older state is which of the newer, whatever they are called. */
final class SamePartners {
    private final Known then;
    private final Known now;
    private final Recoded codes;
    /** The key in the newer state for each of the older, where it is known to be the same. */
    private final Map<String, String> same = new HashMap<>();
    /** The same for those who may be. */
    private final Map<String, String> maybe = new HashMap<>();

    SamePartners(Known then, Known now, Recoded codes) {
        this.then = then;
        this.now = now;
        this.codes = codes;
        Map<String, Set<String>> byName = now.byName();
        for (String key : then.partners()) {
            same.put(key, now.knows(key) ? key : named(key, byName));
        }
        pair();
    }

    /** The one partner of the newer state that bears a name of {@code key}; {@code key} itself where none, or two, do. */
    private String named(String key, Map<String, Set<String>> byName) {
        Set<String> found = new TreeSet<>();
        then.namesOf(key).forEach(name -> found.addAll(byName.getOrDefault(name, Set.of())));
        return found.size() == 1 ? found.iterator().next() : key;
    }

    /** One who left and one who came may be the same where nobody else did so from or to the same cells. */
    private void pair() {
        Map<Set<String>, List<String>> gone = new HashMap<>();
        Map<Set<String>, List<String>> come = new HashMap<>();
        for (String key : then.partners()) {
            if (!now.partners().contains(now(key)) && !key.equals(Presence.NOT_NAMED)) {
                gone.computeIfAbsent(codes.cells(then.cells(key)), cells -> new ArrayList<>())
                        .add(key);
            }
        }
        for (String key : now.partners()) {
            if (!same.containsValue(key) && !key.equals(Presence.NOT_NAMED)) {
                come.computeIfAbsent(now.cells(key), cells -> new ArrayList<>()).add(key);
            }
        }
        gone.forEach((cells, left) -> {
            List<String> came = come.getOrDefault(cells, List.of());
            if (left.size() == 1 && came.size() == 1 && alike(left.get(0), came.get(0))) {
                maybe.put(left.get(0), came.get(0));
            }
        });
    }

    private boolean alike(String one, String other) {
        OrganisationKind kind = then.kind(one);
        OrganisationKind kindNow = now.kind(other);
        return kind == kindNow || kind == OrganisationKind.OTHER || kindNow == OrganisationKind.OTHER;
    }

    /** The key that {@code key} of the older state has now, or may have. */
    String now(String key) {
        String may = maybe.get(key);
        return may == null ? same.getOrDefault(key, key) : may;
    }

    /** What the partner with that key is, or was, called. */
    String name(String key) {
        String name = now.name(key);
        return name.equals(key) ? then.name(key) : name;
    }

    /** The partners of both states that bear another name, in the order of the names they had. */
    List<Rename> renames() {
        Map<String, Rename> found = new TreeMap<>();
        same.forEach((key, other) -> {
            // A name that the older state knew as another of the same partner is only another spelling.
            if (now.partners().contains(other) && !then.namesOf(key).contains(Aliases.fold(now.name(other)))) {
                found.put(key, new Rename(then.name(key), now.name(other), true));
            }
        });
        maybe.forEach((key, other) -> found.put(key, new Rename(then.name(key), now.name(other), false)));
        return found.values().stream()
                .sorted(Comparator.comparing(Rename::then).thenComparing(Rename::now))
                .toList();
    }

    /** Names of partners at work in the older state and nowhere in the newer. */
    List<String> left() {
        return then.partners().stream()
                .filter(key -> !now.partners().contains(now(key)))
                .map(then::name)
                .sorted()
                .toList();
    }

    /** Names of partners at work in the newer state and nowhere in the older. */
    List<String> arrived() {
        Set<String> before = new HashSet<>();
        then.partners().forEach(key -> before.add(now(key)));
        return now.partners().stream()
                .filter(key -> !before.contains(key))
                .map(now::name)
                .sorted()
                .toList();
    }

    /** Names of those whom {@code row} names and {@code before} does not. */
    List<String> cameTo(List<String> before, List<String> row) {
        Set<String> known = new HashSet<>();
        then.keys(before).forEach(key -> known.add(now(key)));
        return now.keys(row).stream()
                .filter(key -> !known.contains(key))
                .map(now::name)
                .sorted()
                .toList();
    }

    /** Names, as they were, of those whom {@code before} names and {@code row} does not. */
    List<String> leftFrom(List<String> before, List<String> row) {
        Set<String> known = now.keys(row);
        return then.keys(before).stream()
                .filter(key -> !known.contains(now(key)))
                .map(then::name)
                .sorted()
                .toList();
    }
}
