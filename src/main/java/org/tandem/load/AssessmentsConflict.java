package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;

/** Two assessments of one cell that differ by more of the larger figure than the policy allows. Neither is averaged away: people decide. */
final class AssessmentsConflict {
    private AssessmentsConflict() {}

    static void check(Need need, Policy policy, Consumer<Finding> findings) {
        if (need.rival().isEmpty() || !(need.inNeed() instanceof Measure.Known used)) {
            return;
        }
        Need.Rival rival = need.rival().get();
        Findings.tell(
                findings,
                TableRules.ASSESSMENTS_CONFLICT,
                need.origin().file(),
                need.sensitivity(),
                () -> Finding.of(
                                TableRules.ASSESSMENTS_CONFLICT,
                                need.origin(),
                                used.value() + " people in need in " + need.area() + ", sector `" + need.sector()
                                        + "`, group `" + need.group().code() + "`; " + rival.origin() + " says "
                                        + rival.inNeed())
                        .expecting("figures that differ by at most "
                                + policy.conflictRatio()
                                        .movePointRight(2)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                + " % of the larger; decide which one holds and record the decision in `plan.yaml`")
                        .about(need.sensitivity()));
    }
}
