package org.tandem.coverage;

import org.tandem.model.Measure;
import org.tandem.model.Workspace;

/** People without help in at least one sector, over all sectors, each counted once. */
public final class JointUnmet {
    private JointUnmet() {}

    /**
     * The least they can be: in every unit the sector with most people without help at least, added over units as people in
     * need are, figures that the policy does not count left out; and no fewer than in any one sector over all units. The latter is
     * more where partners of a larger area may serve any of its units, but not all of them at once. Unknown where no row knows, or
     * where one is too small to show.
     */
    public static Measure atLeast(CoverageResult result, Workspace workspace) {
        Lineage lineage = new Lineage(workspace.areas());
        PeopleOnce joint = new PeopleOnce();
        for (Gap cell : result.cells()) {
            if (cell.hidden().contains(Figure.REACHED)) {
                return Measure.UNKNOWN;
            }
            if (workspace.policy().counts(cell.grade())) {
                joint.add(lineage.place(cell.area()), cell.unmet().low());
            }
        }
        Measure least = joint.total();
        if (!result.headline().rounded()) {
            for (Headline.SectorLine line : result.headline().sectors()) {
                least = least.max(Bands.unmet(line.reached(), line.inNeed()).low());
            }
        }
        return least;
    }
}
