package org.tandem.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.model.Measure;
import org.tandem.model.Presence;

/**
 * Cells with people in need in which one partner is the only one: should it leave, nobody is there.
 *
 * @param areas how many areas these cells lie in
 * @param inNeed people in need there, each once: the highest of these sectors in each area
 */
public record Dependence(String partner, int cells, int areas, Measure inNeed) {
    private static final Comparator<Dependence> MOST_FIRST = Comparator.comparing(
                    (Dependence each) -> -each.inNeed().orElse(0))
            .thenComparing(each -> -each.cells())
            .thenComparing(Dependence::partner);

    private static final class Tally {
        private int cells;
        private final Set<Place> areas = new HashSet<>();
        private final PeopleOnce inNeed = new PeopleOnce();
    }

    /** Of {@code cells}, whose partners bear {@code names} by number; organisations that are only counted are not one partner. */
    static List<Dependence> of(List<Unit> cells, List<String> names, ToTen rounded) {
        Map<Integer, Tally> alone = new TreeMap<>();
        for (Unit cell : cells) {
            boolean one = cell.word() == PresenceWord.SINGLE
                    && cell.need().inNeed().exceeds(0)
                    && !names.get(cell.partners()[0]).equals(Presence.NOT_NAMED);
            if (one) {
                Tally tally = alone.computeIfAbsent(cell.partners()[0], number -> new Tally());
                tally.cells++;
                tally.areas.add(cell.place());
                tally.inNeed.add(cell.place(), cell.need().inNeed());
            }
        }
        return alone.entrySet().stream()
                .map(entry -> new Dependence(
                        names.get(entry.getKey()),
                        entry.getValue().cells,
                        entry.getValue().areas.size(),
                        rounded.shown(entry.getValue().inNeed.total())))
                .sorted(MOST_FIRST)
                .toList();
    }
}
