package org.tandem.whatif;

import java.util.List;
import org.tandem.model.Workspace;

/**
 * Puts assumptions on a workspace: from one workspace to another, and nothing else. Needs stay as they are assessed, for an
 * assumption about who works where says nothing of who is in need.
 */
final class Assuming {
    private Assuming() {}

    /**
     * A workspace with one thing assumed of it.
     *
     * @param touched how many records it takes away, adds or changes
     */
    record Assumed(Workspace workspace, int touched) {}

    /** {@code before} with all of {@code steps}, one after the other. */
    static Workspace all(Workspace before, List<Step> steps) {
        Workspace workspace = before;
        for (Step step : steps) {
            workspace = one(workspace, step).workspace();
        }
        return workspace;
    }

    /** {@code before} with {@code step}. */
    static Assumed one(Workspace before, Step step) {
        Draft draft = new Draft(before);
        if (step instanceof Step.Departure departure) {
            new Leaving(draft, departure).apply();
        } else if (step instanceof Step.Rotation rotation) {
            Rotating.apply(draft, rotation);
        } else if (step instanceof Step.Arrival arrival) {
            Arriving.apply(draft, arrival);
        }
        return new Assumed(draft.workspace(), draft.touched);
    }
}
