package org.tandem.coverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Measure;
import org.tandem.model.Need;

/** Assessments of one cell that contradict each other. */
final class Disputed {
    private Disputed() {}

    /** {@code need} with the figure of its rival. */
    static Need instead(Need need, Need.Rival rival) {
        return new Need(
                need.area(),
                need.sector(),
                need.group(),
                need.sensitivity(),
                need.population(),
                need.affected(),
                Measure.of(rival.inNeed()),
                need.targeted(),
                need.reached(),
                need.severity(),
                rival.assessedOn(),
                "",
                rival.method(),
                rival.grade(),
                Optional.empty(),
                rival.origin());
    }

    /** The record that differs most from {@code base}, where it does by more than {@code ratio} of the larger figure. */
    static Optional<Need> furthest(List<Need> records, Need base, BigDecimal ratio) {
        if (!(base.inNeed() instanceof Measure.Known own)) {
            return Optional.empty();
        }
        return records.stream()
                .filter(other -> other.inNeed() instanceof Measure.Known people
                        && ChosenNeed.differ(own.value(), people.value(), ratio))
                .max(Comparator.comparingLong(other -> Math.abs(other.inNeed().orElse(0) - own.value())));
    }
}
