package org.tandem.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.coverage.Gap;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;

/**
 * The rows of an older state under the area codes of the newer. An area that was split, or became one with another, is not the
 * same area: its rows meet none of the newer state.
 */
final class Recoded {
    private final Gazetteer gazetteer;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<Key, Gap> rows = new TreeMap<>();
    /** For each code of the newer state, the codes of the older that became it. */
    private final Map<String, Set<String>> from = new HashMap<>();

    Recoded(State older, Gazetteer gazetteer) {
        this(older, older.coverage().gaps(), gazetteer);
    }

    /** The same for other rows of the state. */
    Recoded(State older, List<Gap> gaps, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Area area : older.visible().workspace().areas().areas()) {
            // An area that keeps its code may stand beside its own former code in a list of several editions.
            if (!codes(area.code()).contains(area.code())) {
                note(area.code());
            }
        }
        for (Gap gap : gaps) {
            note(gap.area());
        }
        for (Gap gap : gaps) {
            rows.put(new Key(now(gap.area()), gap.sector(), gap.group().code(), !stands(gap.area())), gap);
        }
    }

    /** Rows of one area ask for it again and again. */
    private Set<String> codes(String code) {
        return known.computeIfAbsent(code, gazetteer::now);
    }

    private void note(String code) {
        for (String now : codes(code)) {
            from.computeIfAbsent(now, absent -> new TreeSet<>()).add(code);
        }
    }

    /** The rows, each under what its area is called now. */
    Map<Key, Gap> rows() {
        return rows;
    }

    /** Whether the area {@code code} of the older state is one area of the newer. */
    private boolean stands(String code) {
        Set<String> codes = codes(code);
        return codes.size() == 1
                && from.getOrDefault(codes.iterator().next(), Set.of()).size() <= 1;
    }

    /** What the area {@code code} of the older state is called now; the same code where it is no one area now. */
    String now(String code) {
        return stands(code) ? codes(code).iterator().next() : code;
    }

    /** {@code AREA/SECTOR} of the older state as they are called now. */
    Set<String> cells(Set<String> references) {
        Set<String> found = new TreeSet<>();
        for (String reference : references) {
            int slash = reference.indexOf('/');
            found.add(now(reference.substring(0, slash)) + reference.substring(slash));
        }
        return found;
    }

    /** The areas that {@code code} of the older state went into, where that is not one for one. */
    Set<String> into(String code) {
        return stands(code) ? Set.of() : codes(code);
    }

    /** The areas of the older state that went into {@code code}, where they are not one for one. */
    Set<String> madeOf(String code) {
        Set<String> codes = from.getOrDefault(code, Set.of());
        return codes.stream().allMatch(this::stands) ? Set.of() : codes;
    }
}
