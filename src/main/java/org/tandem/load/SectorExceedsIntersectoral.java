package org.tandem.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;
import org.tandem.vocabulary.Sectors;

/** More people in need in one sector than in all sectors together, of the same area and group. */
final class SectorExceedsIntersectoral {
    private SectorExceedsIntersectoral() {}

    private record Place(String area, Group group) {}

    static void check(List<Need> needs, Policy policy, Consumer<Finding> findings) {
        Map<Place, Need> joint = new HashMap<>();
        for (Need need : needs) {
            if (need.sector().equals(Sectors.INTERSECTORAL) && need.inNeed().known()) {
                joint.merge(place(need), need, (a, b) -> b.inNeed().exceeds(a.inNeed()) ? b : a);
            }
        }
        for (Need need : needs) {
            Need all = joint.get(place(need));
            if (all != null
                    && need.inNeed().exceeds(all.inNeed())
                    && need.inNeed() instanceof Measure.Known sector
                    && all.inNeed() instanceof Measure.Known together) {
                findings.accept(Finding.of(
                                TableRules.SECTOR_EXCEEDS_INTERSECTORAL,
                                need.origin(),
                                sector.value() + " people in need in " + need.area() + ", sector `" + need.sector()
                                        + "`, but " + together.value() + " in all sectors together (" + all.origin()
                                        + ")")
                        .expecting("at most the figure for all sectors; ask both authors which people each counts")
                        .about(need.sensitivity()
                                .highest(all.sensitivity())
                                .highest(policy.levelOf(need.inNeed(), all.inNeed()))));
            }
        }
    }

    private static Place place(Need need) {
        return new Place(need.area(), need.group());
    }
}
