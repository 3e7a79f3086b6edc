package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Makes a row of the report of a cell. */
final class GapMaker {
    private final Bands bands;
    private final Basis basis;
    /** The names of partners by number, and each as a list of its own, which many rows have. */
    private final List<String> names;

    private final List<List<String>> alone = new ArrayList<>();
    private final FlagLists flags = new FlagLists();

    GapMaker(Bands bands, Basis basis, List<String> names) {
        this.bands = bands;
        this.basis = basis;
        this.names = names;
        names.forEach(name -> alone.add(List.of(name)));
    }

    /** The row at that place of the ranking. */
    Gap of(Unit unit, int rank) {
        Assessed need = unit.need();
        Place place = unit.place();
        Interval reached = unit.reached().people();
        Measure population =
                need.population().known() || !need.group().everybody() ? need.population() : place.population();
        return new Gap(
                rank,
                place.code(),
                place.level(),
                unit.sector(),
                need.group(),
                need.severity(),
                population,
                need.inNeed(),
                need.targeted(),
                basis == Basis.PLANNED,
                reached,
                unit.ended(),
                Bands.unmet(reached, need.inNeed(), need.most()),
                Bands.coverage(reached, need.inNeed(), need.most()),
                bands.of(unit.reached(), need.inNeed(), need.most()),
                unit.word(),
                names(unit.partners()),
                place.access(),
                need.assessedOn(),
                need.freshness(),
                need.grade(),
                flags(unit, population),
                unit.sources(),
                Set.of());
    }

    private List<String> names(int[] partners) {
        if (partners.length < 2) {
            return partners.length == 0 ? List.of() : alone.get(partners[0]);
        }
        String[] several = new String[partners.length];
        for (int i = 0; i < several.length; i++) {
            several[i] = names.get(partners[i]);
        }
        return List.of(several);
    }

    private List<String> flags(Unit unit, Measure population) {
        Assessed need = unit.need();
        ReachedInterval reached = unit.reached();
        int all = unit.flags()
                | Flag.NOT_ASSESSED_SEVERITY.bit(!need.severity().known())
                | Flag.DOUBTFUL.bit(need.grade().doubtful())
                | Flag.PARTLY_ASSESSED.bit(
                        need.partlyAssessed() && need.inNeed().known())
                | Flag.PARTLY_TARGETED.bit(need.partlyTargeted())
                | Flag.PARTLY_REPORTED.bit(reached.partly())
                | Flag.OVER_DELIVERY.bit(reached.surplus() > 0)
                | Flag.OVER_POPULATION.bit(need.inNeed().exceeds(population))
                | Flag.OVER_TARGET.bit(unit.overTarget() > 0)
                | Flag.UNCERTAIN.bit(bands.uncertain(reached, need.inNeed(), need.most()))
                | Flag.GROUPS_MAY_OVERLAP.bit(need.more() > 0);
        return flags.of(all, reached.surplus(), unit.overTarget(), need.most());
    }
}
