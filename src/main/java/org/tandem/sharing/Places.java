package org.tandem.sharing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;

/** Places no finer than admin 2, and the figures of finer ones brought up to them. */
final class Places {
    /** The finest administrative level shown to an audience that sees places generalised. */
    static final int FINEST = 2;

    private final Gazetteer areas;
    /** What was found already: there are far fewer areas than records. */
    private final Map<String, Optional<String>> known = new HashMap<>();

    Places(Gazetteer areas) {
        this.areas = areas;
    }

    /** The area itself at admin 2 or above, else the admin 2 area that holds it; empty where no such area is known. */
    Optional<String> coarse(String code) {
        return known.computeIfAbsent(code, this::find);
    }

    private Optional<String> find(String code) {
        Optional<Area> area = areas.find(code);
        return area.isPresent() && area.get().level() <= FINEST
                ? Optional.of(code)
                : areas.at(code, FINEST).map(Area::code);
    }

    /** The same for several, each once, in order. */
    List<String> coarse(List<String> codes) {
        return codes.stream()
                .flatMap(code -> coarse(code).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The figure of {@code whole}, given those of areas in it. Areas beside each other are different people and are added;
     * an area and one inside it are not, so the larger of its own figure and the sum of its parts stands. Unknown figures
     * are left out, and the sum of nothing known is unknown.
     */
    Measure total(String whole, Map<String, Measure> figures) {
        Map<String, Measure> sumOfParts = new TreeMap<>();
        figures.keySet().stream()
                .filter(code -> !code.equals(whole))
                .sorted(this::finestFirst)
                .forEach(code -> {
                    Measure figure = figures.getOrDefault(code, Measure.UNKNOWN).max(part(sumOfParts, code));
                    String above = areas.lineage(code).stream()
                            .skip(1)
                            .map(Area::code)
                            .filter(figures::containsKey)
                            .findFirst()
                            .filter(holder -> areas.within(holder, whole))
                            .orElse(whole);
                    sumOfParts.put(above, Measure.sumOfKnown(List.of(part(sumOfParts, above), figure)));
                });
        return figures.getOrDefault(whole, Measure.UNKNOWN).max(part(sumOfParts, whole));
    }

    private static Measure part(Map<String, Measure> sums, String code) {
        return sums.getOrDefault(code, Measure.UNKNOWN);
    }

    private int finestFirst(String a, String b) {
        int byDepth = areas.lineage(b).size() - areas.lineage(a).size();
        return byDepth != 0 ? byDepth : a.compareTo(b);
    }
}
