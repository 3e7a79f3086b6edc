package org.tandem.meeting;

import java.util.List;
import org.tandem.document.Block;
import org.tandem.model.Policy;

/** How an agenda is made, and what it does not know. */
final class AgendaMethod {
    private AgendaMethod() {}

    static List<Block> blocks(Policy policy) {
        return List.of(
                Block.heading("How this was made"),
                Block.points(List.of(
                        "What always stands on the agenda is that of the series in meetings.yaml, else what is usual for its kind; its"
                                + " minutes come off first. A usual item for which no point waits is there to discuss.",
                        "Then come points: a decision for each of the worst " + policy.worstGaps()
                                + " gaps, in forums that meet for them one for each request that"
                                + " waits for a decision or for who gives to confirm it, one for each row of the matrix that nobody or more than one answers for, and each action that"
                                + " is not closed.",
                        "The kinds take turns, the most urgent of each first, while minutes are left: "
                                + Points.GAP_MINUTES
                                + " for a gap, " + Points.HEARD_MINUTES
                                + " for one that is taken up elsewhere, " + Points.REQUEST_MINUTES + " for a request, "
                                + Points.CONFIRM_MINUTES + " for one to confirm, "
                                + Points.RESPONSIBILITY_MINUTES + " for a responsibility, "
                                + Points.OVERDUE_MINUTES + " for an action that is overdue or has no owner, "
                                + Points.OPEN_MINUTES
                                + " for another.",
                        "What does not fit stands in the annex in the same order; nothing is dropped.",
                        "A point is led by who answers for it, else by who coordinates its sector, else by the chair;"
                                + " always by somebody who is in the room. Who answers for a point and is not there is named"
                                + " at the head, to invite or to ask before.",
                        "A cluster's meeting takes gaps and responsibilities of its own sector, and says how many are left"
                                + " to others.",
                        "Actions name no sector. A meeting without uniforms, as a cluster's, takes those that were agreed there or whose"
                                + " owner is there, and names the others at its head; any other takes each.")),
                Block.heading("What this agenda cannot say"),
                Block.points(
                        List.of(
                                "What was agreed outside the files: an action stays open until the register says otherwise.",
                                "What is urgent for reasons no figure shows; the chair decides what comes first.",
                                "That a decision sought is the right one: its words follow from rules, and nobody has agreed to them.")));
    }
}
