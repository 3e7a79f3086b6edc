package org.tandem.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people call some actors where they stand side by side. Those with one and the same name are told apart by where they
 * work, as {@code IOM camp manager (Malakal)}; where that does not help, by their ids.
 */
public final class NamesApart {
    private final Function<String, String> name;
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param ids actors that stand side by side
     * @param name what people call one of them
     * @param areas codes of the areas one of them answers for; none means everywhere
     */
    public NamesApart(
            Collection<String> ids,
            Function<String, String> name,
            Function<String, List<String>> areas,
            Gazetteer gazetteer) {
        this.name = name;
        Set<String> different = new LinkedHashSet<>(ids);
        different.forEach(id -> names.put(id, name.apply(id)));
        tellApart(different, id -> places(areas.apply(id), gazetteer));
        tellApart(different, Function.identity());
    }

    /** What people call {@code id}. */
    public String of(String id) {
        String found = names.get(id);
        return found == null ? name.apply(id) : found;
    }

    private void tellApart(Set<String> ids, Function<String, String> more) {
        Map<String, List<String>> same = ids.stream().collect(Collectors.groupingBy(names::get));
        same.forEach((shared, holders) -> {
            if (holders.size() > 1) {
                holders.forEach(id -> {
                    String words = more.apply(id);
                    names.put(id, words.isEmpty() || words.equals(shared) ? shared : shared + " (" + words + ")");
                });
            }
        });
    }

    private static String places(List<String> areas, Gazetteer gazetteer) {
        return areas.stream().map(gazetteer::name).collect(Collectors.joining(", "));
    }
}
