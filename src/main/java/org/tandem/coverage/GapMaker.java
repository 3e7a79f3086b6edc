package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/** Makes a row of the report of a cell. */
final class GapMaker {
    private final Bands bands;
    private final Lineage lineage;
    private final PresenceIndex presence;
    private final Basis basis;

    GapMaker(Bands bands, Lineage lineage, PresenceIndex presence, Basis basis) {
        this.bands = bands;
        this.lineage = lineage;
        this.presence = presence;
        this.basis = basis;
    }

    /** The row, without its place in the ranking. */
    Gap of(Unit unit) {
        Assessed need = unit.need();
        String area = unit.cell().area();
        Interval reached = unit.reached().people();
        Measure population =
                need.population().known() || !need.group().everybody() ? need.population() : lineage.population(area);
        return new Gap(
                0,
                area,
                lineage.level(area),
                unit.cell().sector(),
                need.group(),
                need.severity(),
                population,
                need.inNeed(),
                need.targeted(),
                basis == Basis.PLANNED,
                reached,
                Bands.unmet(reached, need.inNeed()),
                Bands.coverage(reached, need.inNeed()),
                bands.of(unit.reached(), need.inNeed()),
                unit.word(),
                names(unit),
                lineage.access(area),
                need.assessedOn(),
                need.freshness(),
                need.grade(),
                flags(unit),
                List.copyOf(unit.sources()),
                Set.of());
    }

    private List<String> names(Unit unit) {
        return unit.partners().stream()
                .map(partner -> presence.name(partner.key()))
                .sorted()
                .toList();
    }

    private List<String> flags(Unit unit) {
        Set<String> flags = new TreeSet<>(unit.flags());
        Assessed need = unit.need();
        add(flags, !need.severity().known(), Flags.NOT_ASSESSED_SEVERITY);
        add(flags, need.partlyAssessed() && need.inNeed().known(), Flags.PARTLY_ASSESSED);
        add(flags, need.partlyTargeted(), Flags.PARTLY_TARGETED);
        add(flags, unit.reached().partly(), Flags.PARTLY_REPORTED);
        add(
                flags,
                unit.reached().surplus() > 0,
                Flags.OVER_DELIVERY + "=" + unit.reached().surplus());
        add(flags, unit.overTarget() > 0, Flags.OVER_TARGET + "=" + unit.overTarget());
        add(flags, bands.uncertain(unit.reached(), need.inNeed()), Flags.UNCERTAIN);
        return List.copyOf(new ArrayList<>(flags));
    }

    private static void add(Set<String> flags, boolean holds, String flag) {
        if (holds) {
            flags.add(flag);
        }
    }
}
