package org.tandem.legal;

import java.util.List;
import java.util.Optional;
import org.tandem.model.Organisation;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;

/**
 * A joint activity as the law looks at it.
 *
 * @param span its days; those of the operation where it states none
 * @param act what the mission does in it; {@link Acts#NOTHING} when its people do not do the work
 * @param missionHolds ids of those of the mission that do the work or answer for it
 * @param missionTakesPart whether anybody of the mission holds a letter
 * @param uniformed whether a post or unit in uniform does
 * @param doers the organisations that do the work or answer for it, in id order
 * @param workers those of them that do the work
 * @param beneficiaries forces that are not of the UN and gain from it, in id order
 * @param postures of the force in its areas
 * @param conflicts kinds of conflict in its areas
 * @param task the task it serves; empty when it names none that is known
 */
record Case(
        Plan.Activity activity,
        Period span,
        String act,
        List<String> missionHolds,
        boolean missionTakesPart,
        boolean uniformed,
        List<Organisation> doers,
        List<Organisation> workers,
        List<Organisation> beneficiaries,
        List<String> postures,
        List<String> conflicts,
        Optional<Terms.Term> task) {
    /** Whether it serves a task of which the reader may know no more than that. */
    boolean taskHidden() {
        return activity.mandateTask().equals(Visible.NOT_SHOWN);
    }

    String id() {
        return activity.id();
    }

    Origin origin() {
        return activity.origin();
    }
}
