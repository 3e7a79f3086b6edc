package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Period;
import org.tandem.source.Origin;
import org.tandem.vocabulary.Aliases;
import org.tandem.vocabulary.DefaultSensitivity;

/**
 * Reads area codes and names. In a workspace with a gazetteer only its areas count; without one every well-formed P-code of
 * the country is an area, and the tables teach names and parents.
 */
public final class AreaCodes implements AreaReader {
    private final Gazetteer stated;
    private final AreaShape shape;
    private final Map<String, List<Area>> byName = new HashMap<>();
    private final Map<String, Learned> learned = new TreeMap<>();

    private final AreaParents parents = new AreaParents();

    /**
     * What rows tell of an area, whatever their order: the least name, and the parent with whose code its own begins, else the
     * least.
     */
    private record Learned(String code, String name, String parent) {
        Learned merge(Learned other) {
            boolean own = code.startsWith(parent) && !parent.isEmpty();
            boolean others = code.startsWith(other.parent) && !other.parent.isEmpty();
            String above = own == others ? least(parent, other.parent) : own ? parent : other.parent;
            return new Learned(code, least(name, other.name), above);
        }

        private static String least(String a, String b) {
            return a.isEmpty() || (!b.isEmpty() && b.compareTo(a) < 0) ? b : a;
        }
    }

    private AreaCodes(Gazetteer stated, String country) {
        this.stated = stated;
        this.shape = AreaShape.of(country);
        for (Area area : stated.areas()) {
            if (!area.name().isEmpty()) {
                byName.computeIfAbsent(Aliases.fold(area.name()), name -> new ArrayList<>())
                        .add(area);
            }
        }
    }

    /** The areas of the gazetteer that a workspace states. */
    public static AreaCodes of(Gazetteer stated, String country) {
        return new AreaCodes(stated, country);
    }

    /** Areas learned from the tables of a workspace that has no gazetteer. */
    public static AreaCodes learning(String country) {
        return new AreaCodes(new Gazetteer(List.of(), false), country);
    }

    /** The areas: those stated, or those learned so far with all that lie above them. */
    public Gazetteer gazetteer() {
        if (stated.stated()) {
            return stated;
        }
        List<Area> areas = new ArrayList<>();
        learned.forEach((code, what) -> areas.add(new Area(
                code,
                what.name(),
                GazetteerBuilder.LEVEL_NOT_STATED,
                what.parent(),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                DefaultSensitivity.access(level(code)),
                "",
                true,
                Period.ALWAYS,
                Origin.NOWHERE)));
        return GazetteerBuilder.learned(areas, shape);
    }

    @Override
    public Gazetteer stated() {
        return stated;
    }

    @Override
    public void learn(String code, String name, String parent) {
        if (!stated.stated() && !shape.isCountry(code) && shape.wellFormed(code)) {
            String above = shape.isCountry(parent) ? shape.country() : shape.wellFormed(parent) ? parent : "";
            learned.merge(code, new Learned(code, name.strip(), above), Learned::merge);
        }
    }

    @Override
    public void placed(String code, String parent, Origin where) {
        parents.add(code, parent, where);
    }

    /** Tells where rows place an area elsewhere than {@link #gazetteer} does; to be asked after the last row. */
    void tellParents(Consumer<Finding> findings) {
        parents.tell(gazetteer(), findings);
    }

    @Override
    public int level(String code) {
        int byShape = shape.level(code);
        return stated.find(code)
                .map(Area::level)
                .orElse(byShape < 0 ? Math.max(3, shape.lengths().size() + 1) : byShape);
    }

    @Override
    public Reading<String> read(String text, String parentHint) {
        String written = text.strip();
        if (shape.isCountry(written)) {
            return new Good<>(shape.country());
        }
        return stated.stated() ? readStated(written, parentHint) : readLearned(written);
    }

    private Reading<String> readStated(String written, String parentHint) {
        if (stated.find(written).isPresent()) {
            return new Good<>(written);
        }
        for (String spelling : shape.spellings(written)) {
            if (stated.find(spelling).isPresent()) {
                return repaired(written, spelling);
            }
        }
        List<Area> named = named(written, parentHint);
        if (named.size() == 1) {
            return repaired(written, named.get(0).code());
        }
        if (named.size() > 1) {
            List<String> codes = named.stream().map(Area::code).sorted().toList();
            return new Bad<>(
                    TableRules.AREA_UNKNOWN,
                    "`" + written + "` is the name of " + codes.size() + " areas",
                    "the code of one of them: " + String.join(", ", codes),
                    "");
        }
        return new Bad<>(
                TableRules.AREA_UNKNOWN,
                written.isEmpty() ? "no area is stated" : "`" + written + "` is not an area of the gazetteer",
                "a code of `areas.csv`; add the area there if it is missing",
                nearest(written));
    }

    private List<Area> named(String written, String parentHint) {
        List<Area> named = byName.getOrDefault(Aliases.fold(written), List.of());
        if (named.size() < 2 || parentHint.isBlank()) {
            return named;
        }
        String hint = Aliases.fold(parentHint);
        List<Area> below = named.stream()
                .filter(area -> stated.lineage(area.code()).stream()
                        .skip(1)
                        .anyMatch(above -> Aliases.fold(above.code()).equals(hint)
                                || Aliases.fold(above.name()).equals(hint)))
                .toList();
        return below.isEmpty() ? named : below;
    }

    /** The nearest code, or the nearest name with its code. */
    private String nearest(String written) {
        TreeSet<String> candidates = new TreeSet<>();
        stated.areas().forEach(area -> candidates.add(area.code()));
        stated.areas().stream().map(Area::name).filter(name -> !name.isEmpty()).forEach(candidates::add);
        return Suggestion.nearest(written, candidates)
                .map(found -> byName.getOrDefault(Aliases.fold(found), List.of()).stream()
                        .min(Comparator.comparing(Area::code))
                        .filter(area -> stated.find(found).isEmpty())
                        .map(Area::label)
                        .orElse(found))
                .orElse("");
    }

    private Reading<String> readLearned(String written) {
        if (shape.wellFormed(written)) {
            return new Good<>(written);
        }
        for (String spelling : shape.spellings(written)) {
            if (shape.wellFormed(spelling)) {
                return repaired(written, spelling);
            }
        }
        return new Bad<>(
                TableRules.AREA_ILL_FORMED,
                written.isEmpty() ? "no area is stated" : "`" + written + "` is not a P-code of " + shape.country(),
                "a P-code that begins with `" + shape.prefix()
                        + "`; to use names or local codes, list the areas in `areas.csv`",
                "");
    }

    private static Reading<String> repaired(String written, String code) {
        return new Repaired<>(
                code,
                TableRules.AREA_REPAIRED,
                "area `" + written + "` was read as `" + code + "`",
                "the P-code itself");
    }
}
