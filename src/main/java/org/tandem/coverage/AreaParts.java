package org.tandem.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;

/** Which areas make up which. Only a gazetteer tells all parts of an area; areas learned from tables are those that tables name. */
final class AreaParts {
    private final Gazetteer areas;
    private @Nullable Map<String, List<String>> children;

    AreaParts(Gazetteer areas) {
        this.areas = areas;
    }

    /** The areas above {@code units} that are made up of those whose people in need are known. */
    Set<Place> madeUpOf(List<Unit> units) {
        Set<String> assessed = new HashSet<>();
        Set<Place> holding = new HashSet<>();
        for (Unit unit : units) {
            if (unit.need().inNeed().known()) {
                assessed.add(unit.place().code());
                holding.addAll(unit.place().above());
            }
        }
        holding.removeIf(above -> !allOf(above.code(), assessed));
        return holding;
    }

    /** Whether {@code some} hold all there is of {@code code}. */
    private boolean allOf(String code, Set<String> some) {
        return areas.stated() && allOf(code, some, children());
    }

    private static boolean allOf(String code, Set<String> some, Map<String, List<String>> children) {
        if (some.contains(code)) {
            return true;
        }
        List<String> parts = children.getOrDefault(code, List.of());
        return !parts.isEmpty() && parts.stream().allMatch(part -> allOf(part, some, children));
    }

    private Map<String, List<String>> children() {
        Map<String, List<String>> known = children;
        if (known == null) {
            known = new HashMap<>();
            for (Area area : areas.areas()) {
                known.computeIfAbsent(area.parent(), parent -> new ArrayList<>())
                        .add(area.code());
            }
            children = known;
        }
        return known;
    }
}
