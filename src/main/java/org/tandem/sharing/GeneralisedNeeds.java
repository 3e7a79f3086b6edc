package org.tandem.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Needs as an audience may know them that sees MODERATE figures at admin 2, in tens. */
final class GeneralisedNeeds {
    private static final Comparator<Need> ORDER = Comparator.comparing(Need::area)
            .thenComparing(Need::sector)
            .thenComparing(Need::group)
            .thenComparing(Need::sensitivity);

    private final Places places;

    GeneralisedNeeds(Places places) {
        this.places = places;
    }

    /** What stands for {@code needs}, and how many of them have no place in it. */
    Generalised<Need> of(List<Need> needs) {
        List<Need> result = new ArrayList<>();
        Set<Cell> stated = needs.stream()
                .filter(need -> need.sensitivity() == Sensitivity.LOW)
                .map(need -> new Cell(need.area(), need.sector(), need.group()))
                .collect(Collectors.toSet());
        Map<Cell, List<Need>> moderate = new TreeMap<>();
        int left = 0;
        for (Need need : needs) {
            if (need.sensitivity() == Sensitivity.LOW) {
                result.add(need);
                continue;
            }
            Cell cell = places.coarse(need.area())
                    .map(area -> new Cell(area, need.sector(), need.group()))
                    .orElse(null);
            // Where people state the admin 2 figure themselves, a sum of ours beside it would be a second answer.
            if (cell == null || (stated.contains(cell) && !cell.area().equals(need.area()))) {
                left++;
            } else {
                moderate.computeIfAbsent(cell, key -> new ArrayList<>()).add(need);
            }
        }
        moderate.forEach((cell, parts) -> result.add(rounded(merged(cell, parts))));
        result.sort(ORDER);
        return new Generalised<>(List.copyOf(result), left);
    }

    private Need merged(Cell cell, List<Need> parts) {
        Need first = parts.get(0);
        if (parts.size() == 1 && first.area().equals(cell.area())) {
            return first;
        }
        return new Need(
                cell.area(),
                cell.sector(),
                cell.group(),
                Sensitivity.MODERATE,
                total(cell, parts, Need::population),
                total(cell, parts, Need::affected),
                total(cell, parts, Need::inNeed),
                total(cell, parts, Need::targeted),
                total(cell, parts, Need::reached),
                Measure.maxOfKnown(parts.stream().map(Need::severity).toList()),
                oldest(parts),
                common(parts, Need::source),
                common(parts, Need::method),
                parts.stream().map(Need::grade).max(Comparator.naturalOrder()).orElse(Grade.NONE),
                Optional.empty(),
                parts.stream().map(Need::origin).min(Comparator.naturalOrder()).orElse(Origin.NOWHERE));
    }

    private Measure total(Cell cell, List<Need> parts, Function<Need, Measure> figure) {
        return places.total(cell.area(), parts.stream().collect(Collectors.toMap(Need::area, figure, Measure::max)));
    }

    /** A figure is no fresher than its oldest part. */
    private static @Nullable LocalDate oldest(List<Need> parts) {
        return parts.stream()
                .map(Need::assessedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String common(List<Need> parts, Function<Need, String> words) {
        List<String> distinct = parts.stream().map(words).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : "";
    }

    private static Need rounded(Need need) {
        return new Need(
                need.area(),
                need.sector(),
                need.group(),
                need.sensitivity(),
                Rounding.toTen(need.population()),
                Rounding.toTen(need.affected()),
                Rounding.toTen(need.inNeed()),
                Rounding.toTen(need.targeted()),
                Rounding.toTen(need.reached()),
                need.severity(),
                need.assessedOn(),
                need.source(),
                need.method(),
                need.grade(),
                need.rival()
                        .map(rival -> new Need.Rival(
                                Rounding.toTen(rival.inNeed()),
                                rival.assessedOn(),
                                rival.grade(),
                                rival.method(),
                                Origin.ofFile(rival.origin().file()))),
                Origin.ofFile(need.origin().file()));
    }

    private record Cell(String area, String sector, Group group) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::area).thenComparing(Cell::sector).thenComparing(Cell::group);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }
}
