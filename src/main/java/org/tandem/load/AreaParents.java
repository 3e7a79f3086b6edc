package org.tandem.load;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.source.Origin;

/**
 * Which areas the rows of tables name above which. One district of many months stands under two regions in real tables; the
 * gazetteer can hold only one, and the other is told, not passed over.
 */
final class AreaParents {
    private final Map<String, Map<String, Origin>> named = new HashMap<>();

    /** Remembers the first place of each pair. */
    void add(String code, String parent, Origin where) {
        named.computeIfAbsent(code, key -> new HashMap<>(2))
                .merge(parent, where, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Tells of every area that a row places elsewhere than {@code areas} does, once for each other place. */
    void tell(Gazetteer areas, Consumer<Finding> findings) {
        named.forEach((code, parents) -> parents.forEach((parent, where) -> {
            if (areas.find(code).isPresent() && !areas.within(code, parent)) {
                findings.accept(Finding.of(
                                TableRules.AREA_PARENT_DIFFERS,
                                where,
                                "`" + parent + "` is named as the area above " + areas.label(code) + ", which lies in "
                                        + above(areas, code))
                        .expecting("the area above as its own code or `areas.csv` tells it, which is used"));
            }
        }));
    }

    private static String above(Gazetteer areas, String code) {
        return areas.lineage(code).stream().skip(1).findFirst().map(Area::label).orElse(code);
    }
}
