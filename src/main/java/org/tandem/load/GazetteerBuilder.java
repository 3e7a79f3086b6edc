package org.tandem.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.source.Origin;
import org.tandem.vocabulary.DefaultSensitivity;

/**
 * Makes a gazetteer out of the areas of a table: the country on top, every parent known, no area within itself. An area whose
 * parent cannot be used hangs on the country.
 */
public final class GazetteerBuilder {
    /** Level of an area whose row states none. */
    public static final int LEVEL_NOT_STATED = -1;

    private final AreaShape shape;
    private final Consumer<Finding> findings;
    private final Map<String, Area> areas = new LinkedHashMap<>();

    private GazetteerBuilder(String country, Consumer<Finding> findings) {
        this.shape = AreaShape.of(country);
        this.findings = findings;
    }

    /**
     * The gazetteer a workspace states.
     *
     * @param rows the areas in the order of the file; level {@link #LEVEL_NOT_STATED} and parent {@code ""} where not stated
     * @param country alpha-3 or alpha-2 code
     * @param findings takes codes that stand twice, unknown parents and circles
     */
    public static Gazetteer stated(Collection<Area> rows, String country, Consumer<Finding> findings) {
        GazetteerBuilder builder = new GazetteerBuilder(country, findings);
        rows.forEach(builder::enter);
        return builder.build(true);
    }

    /** A gazetteer of areas learned from tables, by code: parents that no row names are added. */
    static Gazetteer learned(Collection<Area> areas, AreaShape shape) {
        GazetteerBuilder builder = new GazetteerBuilder(shape.country(), finding -> {});
        areas.forEach(builder::enter);
        return builder.build(false);
    }

    private void enter(Area row) {
        String code = canonical(row.code());
        Area first = areas.putIfAbsent(code, withCode(row, code, canonical(row.parent())));
        if (first != null && !first.origin().file().equals(row.origin().file())) {
            areas.put(code, completed(first, row));
        } else if (first != null) {
            findings.accept(Finding.of(
                            TableRules.ID_DUPLICATE,
                            row.origin(),
                            "area `" + code + "` stands twice; the first, at " + first.origin() + ", is used")
                    .expecting("each code once"));
        }
    }

    /** What two files say of one area, as a gazetteer and a table of population: the first, completed by the second. */
    private static Area completed(Area first, Area other) {
        boolean access = first.access().known();
        return new Area(
                first.code(),
                first.name().isEmpty() ? other.name() : first.name(),
                first.level() < 0 ? other.level() : first.level(),
                first.parent().isEmpty() ? other.parent() : first.parent(),
                first.population().known() ? first.population() : other.population(),
                access ? first.access() : other.access(),
                access ? first.accessSensitivity() : other.accessSensitivity(),
                first.missionArea().isEmpty() ? other.missionArea() : first.missionArea(),
                first.fromCods(),
                first.valid(),
                first.origin());
    }

    /** Both codes of the country are its area. */
    private String canonical(String code) {
        return shape.isCountry(code) ? shape.country() : code;
    }

    private Gazetteer build(boolean stated) {
        Area root = areas.remove(shape.country());
        Map<String, Area> placed = new LinkedHashMap<>();
        placed.put(shape.country(), root == null ? bare(shape.country(), shape.name(), 0, "") : top(root));
        for (Area area : List.copyOf(areas.values())) {
            areas.put(area.code(), withParent(area, parent(area, stated)));
        }
        for (Area area : List.copyOf(areas.values())) {
            place(area.code(), placed);
        }
        return new Gazetteer(placed.values(), stated);
    }

    /** The parent to use: the one stated where it is known, else the one the code itself tells, else the country. */
    private String parent(Area area, boolean stated) {
        String wanted = area.parent();
        if (wanted.equals(shape.country()) || (areas.containsKey(wanted) && !wanted.equals(area.code()))) {
            return wanted;
        }
        if (wanted.equals(area.code())) {
            tellCircle(area);
            return shape.country();
        }
        if (!wanted.isEmpty() && stated) {
            findings.accept(Finding.of(
                            TableRules.AREA_PARENT_UNKNOWN,
                            area.origin(),
                            "`" + wanted + "`, the parent of " + area.label() + ", is not in the gazetteer")
                    .expecting(
                            "the code of an area of this file, or of the country; the area is placed by its own code")
                    .nearest(Suggestion.nearest(wanted, areas.keySet()).orElse("")));
        }
        return stated ? begins(area.code()) : above(area);
    }

    /** The longest known code that {@code code} begins with; the country's where there is none. */
    private String begins(String code) {
        for (int length = code.length() - 1; length > 0; length--) {
            if (areas.containsKey(code.substring(0, length))) {
                return code.substring(0, length);
            }
        }
        return shape.country();
    }

    /** The parent that a table's row names or, where it names none, the one the code itself tells. */
    private String above(Area area) {
        if (area.parent().isEmpty()) {
            return derived(area.code());
        }
        if (!areas.containsKey(area.parent())) {
            areas.put(area.parent(), bare(area.parent(), "", shape.level(area.parent()), derived(area.parent())));
        }
        return area.parent();
    }

    private String derived(String code) {
        Optional<String> above = shape.above(code).stream().findFirst();
        above.filter(parent -> !areas.containsKey(parent))
                .ifPresent(parent -> areas.put(parent, bare(parent, "", shape.level(parent), derived(parent))));
        return above.orElse(shape.country());
    }

    /** Puts an area under its ancestors, so that its level is one below its parent's; a circle is cut where it was entered. */
    private void place(String code, Map<String, Area> placed) {
        List<Area> line = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = code;
        while (!placed.containsKey(at)) {
            Area area = areas.get(at);
            if (area == null || !seen.add(at)) {
                break;
            }
            line.add(area);
            at = area.parent();
        }
        if (!placed.containsKey(at)) {
            cut(line, at);
            place(code, placed);
            return;
        }
        for (int above = line.size() - 1; above >= 0; above--) {
            Area area = line.get(above);
            Area parent = placed.get(area.parent());
            int under = parent == null ? 0 : parent.level();
            placed.put(area.code(), withLevel(area, level(area, under)));
        }
    }

    private int level(Area area, int parentLevel) {
        return area.level() > parentLevel ? area.level() : Math.max(parentLevel + 1, shape.level(area.code()));
    }

    /** Cuts the circle that runs through {@code entry} at its area with the least code, so that the order of rows is no matter. */
    private void cut(List<Area> line, String entry) {
        Area least = null;
        boolean inside = false;
        for (Area area : line) {
            inside |= area.code().equals(entry);
            if (inside && (least == null || area.code().compareTo(least.code()) < 0)) {
                least = area;
            }
        }
        if (least != null) {
            tellCircle(least);
            areas.put(least.code(), withParent(least, shape.country()));
        }
    }

    private void tellCircle(Area area) {
        findings.accept(Finding.of(
                        TableRules.AREA_CIRCLE,
                        area.origin(),
                        area.label() + " lies in itself by way of its parent `" + area.parent() + "`")
                .expecting("a parent above it; the area is placed directly under the country"));
    }

    private static Area bare(String code, String name, int level, String parent) {
        return new Area(
                code,
                name,
                level,
                parent,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                DefaultSensitivity.access(level),
                "",
                false,
                Period.ALWAYS,
                Origin.NOWHERE);
    }

    private static Area top(Area root) {
        return withLevel(withParent(root, ""), 0);
    }

    private static Area withParent(Area area, String parent) {
        return withCode(area, area.code(), parent);
    }

    private static Area withCode(Area area, String code, String parent) {
        return copy(area, code, area.level(), parent);
    }

    private static Area withLevel(Area area, int level) {
        return copy(area, area.code(), level, area.parent());
    }

    private static Area copy(Area area, String code, int level, String parent) {
        return new Area(
                code,
                area.name(),
                level,
                parent,
                area.population(),
                area.access(),
                area.accessSensitivity(),
                area.missionArea(),
                area.fromCods(),
                area.valid(),
                area.origin());
    }
}
