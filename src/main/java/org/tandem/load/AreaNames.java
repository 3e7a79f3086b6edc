package org.tandem.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.NearNames.Near;
import org.tandem.load.Reading.Bad;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.NameMatch;
import org.tandem.vocabulary.Aliases;

/**
 * Reads names of areas of a stated gazetteer: as written, without regard to accents and punctuation, and at last as a slip of
 * one other name in the area above that the row states. A name in no such area is not looked for elsewhere.
 */
final class AreaNames {
    private final Gazetteer areas;
    private final AreaSpellings spellings;
    private final NearNames near;
    private final Map<String, List<Area>> byName = new HashMap<>();
    private final Map<String, List<Area>> below = new HashMap<>();
    /** All codes and names, once one is met that is none of them. */
    private final Set<String> candidates = new TreeSet<>();

    AreaNames(Gazetteer areas, AreaSpellings spellings, NameMatch policy) {
        this.areas = areas;
        this.spellings = spellings;
        this.near = new NearNames(policy);
        for (Area area : areas.areas()) {
            if (!area.name().isEmpty()) {
                byName.computeIfAbsent(Aliases.fold(area.name()), name -> new ArrayList<>())
                        .add(area);
            }
        }
    }

    /**
     * The code of the area named {@code written}.
     *
     * @param parentHint code or name of the area above as the row states it; empty when it does not
     * @param level the administrative level that the name's column is of; 0 where that is not known
     */
    synchronized Reading<String> read(String written, String parentHint, int level) {
        List<Area> parents = parents(parentHint, level);
        List<Area> everywhere = byName.getOrDefault(Aliases.fold(written), List.of());
        List<Area> named =
                everywhere.stream().filter(area -> within(area, parents)).toList();
        named = narrowed(named, area -> level > 0 && area.level() == level);
        named = narrowed(named, area -> area.name().equals(written));
        if (named.size() == 1) {
            return repaired(written, named.get(0));
        }
        if (named.size() > 1) {
            return several(written, "is the name of " + named.size() + " areas", named);
        }
        return parents.isEmpty() ? unknown(written) : slip(written, parents, level);
    }

    private interface Choice {
        boolean fits(Area area);
    }

    /** Those that fit, where several stand and some fit. */
    private static List<Area> narrowed(List<Area> named, Choice choice) {
        if (named.size() < 2) {
            return named;
        }
        List<Area> fitting = named.stream().filter(choice::fits).toList();
        return fitting.isEmpty() ? named : fitting;
    }

    private boolean within(Area area, List<Area> parents) {
        return parents.isEmpty()
                || parents.stream()
                        .anyMatch(parent ->
                                !parent.code().equals(area.code()) && areas.within(area.code(), parent.code()));
    }

    /** The areas that the hint can mean; for a name of the first level the country. */
    private List<Area> parents(String hint, int level) {
        if (hint.isBlank()) {
            return level == 1
                    ? areas.areas().stream().filter(area -> area.level() == 0).toList()
                    : List.of();
        }
        for (String code : spellings.of(hint).literal()) {
            if (areas.find(code).isPresent()) {
                return areas.find(code).stream().toList();
            }
        }
        List<Area> named = byName.getOrDefault(Aliases.fold(hint), List.of());
        return level > 0 ? named.stream().filter(area -> area.level() < level).toList() : named;
    }

    private Reading<String> slip(String written, List<Area> parents, int level) {
        Map<String, Near> found = new HashMap<>();
        for (Area parent : parents) {
            near.of(written, below(parent))
                    .forEach(each -> found.put(each.area().code(), each));
        }
        List<Area> alike = found.values().stream()
                .map(Near::area)
                .sorted(Comparator.comparing(Area::code))
                .toList();
        alike = narrowed(alike, area -> level > 0 && area.level() == level);
        if (alike.size() > 1) {
            return several(written, "is like the names of " + alike.size() + " areas", alike);
        }
        if (alike.isEmpty()) {
            return absent(written, parents);
        }
        Area area = alike.get(0);
        int percent = found.getOrDefault(area.code(), new Near(area, 0)).alike();
        return new Repaired<>(
                area.code(),
                TableRules.AREA_NEAR_MATCH,
                "area `" + written + "` was read as " + area.label() + ", " + percent + " % alike",
                "the P-code, or the name as `areas.csv` has it; `names_apart` in `tandem.yaml` keeps two names apart");
    }

    private List<Area> below(Area parent) {
        return below.computeIfAbsent(
                parent.code(),
                code -> areas.areas().stream()
                        .filter(area -> !area.code().equals(code) && areas.within(area.code(), code))
                        .toList());
    }

    private static Reading<String> repaired(String written, Area area) {
        return new Repaired<>(
                area.code(),
                TableRules.AREA_REPAIRED,
                "area `" + written + "` was read as `" + area.code() + "`",
                "the P-code itself");
    }

    private static Reading<String> several(String written, String what, Collection<Area> candidates) {
        String codes = candidates.stream().map(Area::code).sorted().collect(Collectors.joining(", "));
        return new Bad<>(TableRules.AREA_UNKNOWN, "`" + written + "` " + what, "the code of one of them: " + codes, "");
    }

    /** Several areas in one cell, as the IPC writes areas it analyses together; null where it does not look so. */
    private @Nullable Reading<String> together(String written) {
        List<String> parts =
                Stream.of(written.split("/", -1)).map(String::strip).toList();
        List<String> alike = parts.stream()
                .map(part -> byName.getOrDefault(Aliases.fold(part), List.of()).stream()
                        .map(Area::label)
                        .sorted()
                        .collect(Collectors.joining(" or ")))
                .toList();
        if (parts.size() < 2 || parts.contains("") || alike.stream().allMatch(String::isEmpty)) {
            return null;
        }
        return new Bad<>(
                TableRules.AREA_UNKNOWN,
                "`" + written + "` looks like " + parts.size() + " areas in one cell",
                "a row for each area with figures of its own; who made the assessment can divide them",
                alike.stream().map(name -> name.isEmpty() ? "?" : name).collect(Collectors.joining(" / ")));
    }

    private Reading<String> absent(String written, List<Area> parents) {
        Reading<String> together = together(written);
        if (together != null) {
            return together;
        }
        String above = parents.stream().map(Area::label).sorted().collect(Collectors.joining(" or "));
        return new Bad<>(
                TableRules.AREA_UNKNOWN,
                "`" + written + "` is not an area of the gazetteer in " + above,
                "a code of `areas.csv`; add the area there if it is missing",
                nearest(written));
    }

    private Reading<String> unknown(String written) {
        Reading<String> together = together(written);
        if (together != null) {
            return together;
        }
        return new Bad<>(
                TableRules.AREA_UNKNOWN,
                written.isEmpty() ? "no area is stated" : "`" + written + "` is not an area of the gazetteer",
                "a code of `areas.csv`; add the area there if it is missing",
                nearest(written));
    }

    /** The nearest code, or the nearest name with its code. */
    private String nearest(String written) {
        if (candidates.isEmpty()) {
            for (Area area : areas.areas()) {
                candidates.add(area.code());
                if (!area.name().isEmpty()) {
                    candidates.add(area.name());
                }
            }
        }
        return Suggestion.nearest(written, candidates)
                .map(found -> byName.getOrDefault(Aliases.fold(found), List.of()).stream()
                        .min(Comparator.comparing(Area::code))
                        .filter(area -> areas.find(found).isEmpty())
                        .map(Area::label)
                        .orElse(found))
                .orElse("");
    }
}
