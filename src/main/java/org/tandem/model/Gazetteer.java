package org.tandem.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The areas of the operation, by code. Every parent an area names is itself in the gazetteer, and no area lies in itself:
 * the loader sees to both.
 */
public final class Gazetteer {
    /** In code order. */
    private final Map<String, Area> byCode;

    private final boolean stated;

    /** The codes that stand now for codes of other editions. */
    private final Map<String, Set<String>> replaced;

    /**
     * @param areas the areas, each code once
     * @param stated whether the workspace has a gazetteer of its own; otherwise the areas were learned from the tables
     */
    public Gazetteer(Collection<Area> areas, boolean stated) {
        List<Area> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparing(Area::code));
        this.byCode = new LinkedHashMap<>();
        sorted.forEach(area -> byCode.put(area.code(), area));
        this.stated = stated;
        this.replaced = Map.of();
    }

    private Gazetteer(Map<String, Area> byCode, boolean stated, Map<String, Set<String>> replaced) {
        this.byCode = byCode;
        this.stated = stated;
        this.replaced = replaced;
    }

    /** The same areas, with what stands now for codes of other editions: one code, or those an area was split into. */
    public Gazetteer replacing(Map<String, Set<String>> codes) {
        return codes.equals(replaced) ? this : new Gazetteer(byCode, stated, codes);
    }

    /** What stands now for codes of other editions. */
    public Map<String, Set<String>> replaced() {
        return replaced;
    }

    /**
     * The codes under which {@code code} of another edition stands here: itself where it is an area here or nothing is known of
     * it, several where it was split, in order.
     */
    public Set<String> now(String code) {
        Set<String> found = new TreeSet<>();
        Set<String> met = new HashSet<>();
        follow(code, met, found);
        return found.isEmpty() ? Set.of(code) : found;
    }

    private void follow(String code, Set<String> met, Set<String> found) {
        Set<String> next = byCode.containsKey(code) ? Set.of() : replaced.getOrDefault(code, Set.of());
        if (!met.add(code)) {
            return;
        }
        if (next.isEmpty()) {
            found.add(code);
        }
        next.forEach(other -> follow(other, met, found));
    }

    public boolean stated() {
        return stated;
    }

    /** All areas in code order. */
    public Collection<Area> areas() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Name with code, or the code alone where the area is not known. */
    public String label(String code) {
        Area area = byCode.get(code);
        return area == null ? code : area.label();
    }

    /** Name without code; the code where no name is known. */
    public String name(String code) {
        Area area = byCode.get(code);
        return area == null || area.name().isEmpty() ? code : area.name();
    }

    /** The area itself, then the areas above it, nearest first. */
    public List<Area> lineage(String code) {
        List<Area> line = new ArrayList<>();
        Area area = byCode.get(code);
        while (area != null) {
            line.add(area);
            area = area.parent().isEmpty() ? null : byCode.get(area.parent());
        }
        return line;
    }

    /** Whether {@code code} is {@code ancestor} or lies below it. */
    public boolean within(String code, String ancestor) {
        return code.equals(ancestor)
                || lineage(code).stream().anyMatch(area -> area.code().equals(ancestor));
    }

    /** The area at {@code level} that is, or holds, {@code code}; empty when the code lies higher or is unknown. */
    public Optional<Area> at(String code, int level) {
        return lineage(code).stream().filter(area -> area.level() == level).findFirst();
    }
}
