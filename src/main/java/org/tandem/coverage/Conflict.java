package org.tandem.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Precedence.Reason;
import org.tandem.source.Origin;

/**
 * Two assessments of one cell and group that differ by more than the policy allows.
 *
 * @param used the figure that counts
 * @param other the one that differs most from it
 * @param why why the one counts and the other does not, where nobody decided
 * @param decision the decision about the cell that says which holds; null where there is none
 */
public record Conflict(
        String area,
        String sector,
        Group group,
        Figure used,
        Figure other,
        Reason why,
        @Nullable Decision decision) {
    /** People in need as one assessment states them. */
    public record Figure(Measure people, @Nullable LocalDate assessedOn, Grade grade, Origin origin) {
        static Figure of(Need need) {
            return new Figure(need.inNeed(), need.assessedOn(), need.grade(), need.origin());
        }
    }
}
