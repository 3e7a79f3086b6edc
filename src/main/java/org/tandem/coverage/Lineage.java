package org.tandem.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;

/** Which areas lie above an area; each answer is worked out once, for there are far fewer areas than rows. */
final class Lineage {
    private final Gazetteer areas;
    private final Map<String, List<String>> known = new HashMap<>();

    Lineage(Gazetteer areas) {
        this.areas = areas;
    }

    /** The code itself, then those of the areas above it, nearest first. */
    List<String> of(String code) {
        return known.computeIfAbsent(code, this::find);
    }

    private List<String> find(String code) {
        List<String> line = areas.lineage(code).stream().map(Area::code).toList();
        return line.isEmpty() ? List.of(code) : line;
    }

    /** The areas above {@code code}, nearest first. */
    List<String> above(String code) {
        List<String> line = of(code);
        return line.subList(1, line.size());
    }

    /** Administrative level; 0 for an area the gazetteer does not know. */
    int level(String code) {
        return areas.find(code).map(Area::level).orElse(0);
    }

    /** The area at {@code level} that is, or holds, {@code code}; the code itself where it lies higher. */
    String broughtUpTo(String code, int level) {
        return areas.at(code, level).map(Area::code).orElse(code);
    }

    /** Whether {@code code} is one of {@code tops} or lies below one; always when there are none. */
    boolean within(String code, Set<String> tops) {
        return tops.isEmpty() || of(code).stream().anyMatch(tops::contains);
    }

    Measure population(String code) {
        return areas.find(code).map(Area::population).orElse(Measure.UNKNOWN);
    }

    Measure access(String code) {
        return areas.find(code).map(Area::access).orElse(Measure.UNKNOWN);
    }
}
