package org.tandem.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tandem.load.PresenceRow;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.sharing.TableSharing;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Work that an audience sees only at admin 2, in tens: a record for a partner's work in one sector, for one group, of one
 * status and time. The largest figure of the rows of a place stands for it, as a caseload does; those of places are added.
 */
final class CoarsePresence {
    private static final Comparator<PresenceRow> ORDER = Comparator.comparing(PresenceRow::area)
            .thenComparing(PresenceRow::sector)
            .thenComparing(PresenceRow::organisation)
            .thenComparing(PresenceRow::acronym)
            .thenComparing(row -> row.toString());

    private record Figures(Measure targeted, Measure reached) {
        Figures most(Figures other) {
            return new Figures(targeted.max(other.targeted), reached.max(other.reached));
        }
    }

    private final Map<PresenceRow, Figures> places = new HashMap<>();
    private final TableSharing sharing;
    private int left;

    CoarsePresence(TableSharing sharing) {
        this.sharing = sharing;
    }

    void add(PresenceRow row) {
        places.merge(
                bare(row.area(), row, Measure.UNKNOWN, Measure.UNKNOWN),
                new Figures(row.targeted(), row.reached()),
                Figures::most);
    }

    /** What is shown; asked once, after the last row. */
    List<PresenceRow> rows(Gazetteer areas) {
        Map<PresenceRow, Map<String, Figures>> wholes = new TreeMap<>(ORDER);
        places.forEach((place, figures) -> {
            Optional<String> area = TableSharing.coarse(place.area(), areas);
            if (area.isPresent()) {
                PresenceRow whole = bare(area.get(), place, Measure.UNKNOWN, Measure.UNKNOWN);
                wholes.computeIfAbsent(whole, key -> new TreeMap<>()).put(place.area(), figures);
            } else {
                left++;
            }
        });
        List<PresenceRow> rows = new ArrayList<>();
        wholes.forEach((whole, parts) -> {
            Map<String, Measure> targeted = new TreeMap<>();
            Map<String, Measure> reached = new TreeMap<>();
            parts.forEach((area, figures) -> {
                targeted.put(area, figures.targeted());
                reached.put(area, figures.reached());
            });
            rows.add(bare(
                    whole.area(),
                    whole,
                    sharing.total(whole.area(), targeted, areas),
                    sharing.total(whole.area(), reached, areas)));
        });
        return rows;
    }

    /** How many records have no place at admin 2. */
    int left() {
        return left;
    }

    private static PresenceRow bare(String area, PresenceRow row, Measure targeted, Measure reached) {
        return new PresenceRow(
                row.organisation(),
                row.acronym(),
                row.profile(),
                row.kind(),
                area,
                row.sector(),
                row.group(),
                row.status(),
                row.period(),
                targeted,
                reached,
                row.caseload(),
                Sensitivity.MODERATE,
                Origin.NOWHERE);
    }
}
