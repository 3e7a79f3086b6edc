package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.source.Origin;
import org.tandem.vocabulary.Aliases;

/** Codes of areas that are no longer, or not yet, the code in force, or are the code of another list; and what each is now. */
final class CodeChanges {
    private final Map<String, Set<String>> now = new HashMap<>();
    private final Map<String, Area> outdated = new HashMap<>();
    private final List<Pair> stated = new ArrayList<>();

    /** Notes that {@code other} stands for the area with {@code code}; for several codes, that it was split. */
    void add(String other, String code) {
        if (!other.equals(code)) {
            now.computeIfAbsent(other, absent -> new TreeSet<>()).add(code);
        }
    }

    /** The same, as a row of a table says; told where it has old and new the wrong way round. */
    void add(String other, String code, Origin where) {
        add(other, code);
        stated.add(new Pair(other, code, where));
    }

    private record Pair(String old, String now, Origin where) {
        boolean reversed(Gazetteer areas, Set<String> olds) {
            return !old.equals(now)
                    && areas.find(old).isPresent()
                    && areas.find(now).isEmpty()
                    && !olds.contains(now);
        }
    }

    /** Codes that come back to themselves, each circle at its first row; and old codes given as their own new one that are not in force. */
    List<Finding> circles(Gazetteer areas) {
        CodeCircles circles = new CodeCircles(now);
        Set<String> told = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        stated.stream().sorted(Comparator.comparing(Pair::where)).forEach(pair -> {
            boolean itself = pair.old().equals(pair.now());
            List<String> circle = itself ? List.of() : circles.through(pair.old(), pair.now());
            boolean idle = itself && areas.stated() && areas.find(pair.old()).isEmpty();
            boolean found = !circle.isEmpty() && !told.contains(pair.old());
            if ((idle && told.add(pair.old())) || found) {
                told.addAll(circle);
                findings.add(Finding.of(
                                TableRules.AREA_MAP_CIRCLE,
                                pair.where(),
                                idle
                                        ? "`" + pair.old() + "` is given as its own new code and is in no gazetteer"
                                        : "codes come back to themselves: `" + String.join("`, `", circle) + "`")
                        .expecting("each old code with the one in force now"));
            }
        });
        return findings;
    }

    /** Rows that give a code in force as the old one, and one that no area has as the new. */
    List<Finding> reversed(Gazetteer areas) {
        List<Pair> reversed = stated.stream()
                .filter(pair -> pair.reversed(areas, now.keySet()))
                .sorted(Comparator.comparing(Pair::where))
                .toList();
        boolean all = reversed.size() > 1 && reversed.size() == stated.size();
        return reversed.stream()
                .limit(all ? 1 : reversed.size())
                .map(pair -> Finding.of(
                                TableRules.AREA_MAP_REVERSED,
                                pair.where(),
                                (all ? "every row has old and new the wrong way round: " : "")
                                        + "`" + pair.old() + "` is given as an old code and is in force, `" + pair.now()
                                        + "` as the new one and is in no gazetteer")
                        .expecting(
                                all
                                        ? "the headings of the two columns exchanged"
                                        : "the old code `" + pair.now() + "` and the new one `" + pair.old() + "`"))
                .toList();
    }

    /** The codes that stand now for each code noted. */
    Map<String, Set<String>> now() {
        return now;
    }

    /** Notes an area of an edition that is not in force. */
    void outdated(Area area) {
        outdated.put(area.code(), area);
    }

    /** What the code {@code written} is now; null where nothing is known of it. */
    @Nullable
    Reading<String> read(String written, Gazetteer stated) {
        if (now.isEmpty() && outdated.isEmpty()) {
            return null;
        }
        Set<String> codes = now.getOrDefault(written, Set.of());
        if (codes.size() == 1) {
            String code = latest(written, stated);
            if (code.isEmpty() || (stated.stated() && stated.find(code).isEmpty())) {
                return new Reading.Bad<>(
                        TableRules.AREA_OUTDATED,
                        "area code `" + written + "` "
                                + (code.isEmpty()
                                        ? "comes back to itself in the table of old and new codes"
                                        : "is now `" + code + "`, which is not in the gazetteer"),
                        "a new code in `areas-map.csv` that is in force",
                        "");
            }
            return new Reading.Repaired<>(
                    code,
                    TableRules.AREA_REPLACED,
                    "area code `" + written + "` was read as `" + code + "`, which stands for it now",
                    "the code in force");
        }
        Area area = outdated.get(written);
        if (codes.isEmpty() && area == null) {
            return null;
        }
        String why = codes.isEmpty() ? edition(area) : "became " + codes.size() + " areas: " + String.join(", ", codes);
        return new Reading.Bad<>(
                TableRules.AREA_OUTDATED,
                "area code `" + written + "` " + why,
                codes.isEmpty()
                        ? "a code in force on the reference date; or its new code in `areas-map.csv`"
                        : "one of them; which is meant cannot be told from the old code",
                codes.isEmpty() && area != null ? sameName(area, stated) : "");
    }

    /** What a code became in the end; empty where the changes go in a circle. */
    private String latest(String written, Gazetteer stated) {
        Set<String> seen = new HashSet<>();
        String code = written;
        while (seen.add(code)) {
            Set<String> next = now.getOrDefault(code, Set.of());
            boolean there = !code.equals(written) && stated.find(code).isPresent();
            if (there || next.size() != 1) {
                return code;
            }
            code = next.iterator().next();
        }
        return "";
    }

    private static String edition(@Nullable Area area) {
        String period = area == null || area.valid().until() == null
                ? ""
                : ", valid until " + area.valid().until();
        return "is of an edition of the gazetteer that is not in force" + period;
    }

    /** The area in force that bears the name of an outdated one; empty where none or several do. */
    private static String sameName(Area old, Gazetteer stated) {
        String name = Aliases.fold(old.name());
        String found = "";
        for (Area area : stated.areas()) {
            if (!name.isEmpty() && Aliases.fold(area.name()).equals(name)) {
                if (!found.isEmpty()) {
                    return "";
                }
                found = area.label();
            }
        }
        return found;
    }
}
