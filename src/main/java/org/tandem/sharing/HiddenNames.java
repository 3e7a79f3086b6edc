package org.tandem.sharing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.model.Audience;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;

/** By what organisations are called that an audience may not be told of: a text that says one of these is not for it. */
public final class HiddenNames {
    /** Shorter ones are looked for as whole cells only: they stand in many words. */
    private static final int SHORT = 4;

    private final Set<String> names;

    private HiddenNames(Set<String> names) {
        this.names = names;
    }

    public static HiddenNames of(Workspace all, Audience audience) {
        List<Organisation> hidden = all.organisations().stream()
                .filter(each -> !each.sensitivity().atMost(audience.limit()))
                .toList();
        Set<String> ids = hidden.stream().map(Organisation::id).collect(Collectors.toSet());
        Stream<String> own = hidden.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(each.id(), each.name(), each.acronym()), each.aliases().stream()));
        Stream<String> others = all.aliases().entrySet().stream()
                .filter(alias -> ids.contains(alias.getValue()))
                .map(alias -> alias.getKey());
        return new HiddenNames(Stream.concat(own, others)
                .map(HiddenNames::fold)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether {@code cell} is one of them. */
    public boolean is(String cell) {
        return names.contains(fold(cell));
    }

    /** Whether {@code words} hold one of them. */
    public boolean in(String words) {
        if (names.isEmpty() || words.isEmpty()) {
            return false;
        }
        String folded = fold(words);
        return names.stream().anyMatch(name -> name.length() >= SHORT ? folded.contains(name) : folded.equals(name));
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
