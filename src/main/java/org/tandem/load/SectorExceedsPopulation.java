package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Area;
import org.tandem.model.Measure;

/** More people in need than the gazetteer says live in the area; a row with a population of its own is held against that one. */
final class SectorExceedsPopulation implements NeedCheck {
    @Override
    public void check(NeedRow row, CheckContext context, Consumer<Finding> findings) {
        if (!context.areas().stated()
                || row.population().known()
                || !row.inNeed().known()) {
            return;
        }
        Measure population =
                context.areas().find(row.area()).map(Area::population).orElse(Measure.UNKNOWN);
        if (row.inNeed().exceeds(population)) {
            findings.accept(Finding.of(
                            TableRules.SECTOR_EXCEEDS_POPULATION,
                            row.origin(),
                            "people in need " + row.inNeed().orElse(0) + " are more than the "
                                    + population.orElse(0) + " who live in "
                                    + context.areas().label(row.area()))
                    .expecting(
                            "at most the population of the area; check the unit (people, not households) and the area")
                    .about(row.sensitivity().highest(context.policy().levelOf(row.inNeed(), population))));
        }
    }
}
