package org.tandem.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Presence as an audience may know it that sees MODERATE records at admin 2, in tens: one record for a partner. */
final class GeneralisedPresence {
    static final Comparator<Presence> ORDER = Comparator.comparing(Presence::area)
            .thenComparing(Presence::sector)
            .thenComparing(Presence::partner)
            .thenComparing(Presence::group)
            .thenComparing(Presence::sensitivity);

    private final Places places;

    GeneralisedPresence(Places places) {
        this.places = places;
    }

    /** What stands for {@code presence}, and how many records have no place in it. */
    Generalised<Presence> of(List<Presence> presence) {
        List<Presence> result = new ArrayList<>();
        Map<Cell, List<Presence>> moderate = new TreeMap<>();
        int left = 0;
        for (Presence record : presence) {
            if (record.sensitivity() == Sensitivity.LOW) {
                result.add(record);
                continue;
            }
            Optional<String> area = places.coarse(record.area());
            if (area.isPresent()) {
                Cell cell = new Cell(area.get(), record.sector(), record.partner(), record.group());
                moderate.computeIfAbsent(cell, key -> new ArrayList<>()).add(record);
            } else {
                left++;
            }
        }
        moderate.forEach((cell, parts) -> result.add(merged(cell, parts)));
        result.sort(ORDER);
        return new Generalised<>(List.copyOf(result), left);
    }

    private Presence merged(Cell cell, List<Presence> parts) {
        Presence first =
                parts.stream().min(Comparator.comparing(Presence::origin)).orElseThrow();
        return new Presence(
                cell.partner(),
                first.name(),
                parts.stream()
                        .map(Presence::kind)
                        .filter(kind -> kind != OrganisationKind.OTHER)
                        .min(Comparator.naturalOrder())
                        .orElse(OrganisationKind.OTHER),
                cell.area(),
                cell.sector(),
                cell.group(),
                Sensitivity.MODERATE,
                parts.stream().map(Presence::caseload).reduce(Caseload.DISTINCT, Caseload::leastSafe),
                total(cell, parts, Presence::reached),
                total(cell, parts, Presence::planned),
                parts.stream().map(Presence::progress).reduce(Progress.LATER, Progress::with),
                Origin.ofFile(first.origin().file()));
    }

    private Measure total(Cell cell, List<Presence> parts, Function<Presence, Measure> figure) {
        return Rounding.toTen(places.total(
                cell.area(), parts.stream().collect(Collectors.toMap(Presence::area, figure, Measure::max))));
    }

    private record Cell(String area, String sector, String partner, Group group) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::area)
                .thenComparing(Cell::sector)
                .thenComparing(Cell::partner)
                .thenComparing(Cell::group);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }
}
