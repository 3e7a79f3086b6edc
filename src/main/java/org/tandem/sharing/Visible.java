package org.tandem.sharing;

import org.tandem.document.Once;
import org.tandem.model.Audience;
import org.tandem.model.Policy;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/**
 * A workspace as one audience may know it. Every analysis starts from here and cannot know what was left out.
 *
 * @param workspace without what the audience may not see
 * @param withheld how many records were left out
 * @param presenceWithheld whether presence records are among them, so that "none" reads "none that may be shown"
 * @param highest the highest level of what is left, which only labels ask for
 */
public record Visible(
        Workspace workspace, Audience audience, int withheld, boolean presenceWithheld, Once<Sensitivity> highest) {
    /** Stands for the owner of an action where the audience may not know who it is: not the same as having none. */
    public static final String NOT_SHOWN = "(not shown)";

    /** With a level that is known. */
    public Visible(Workspace workspace, Audience audience, int withheld, boolean presenceWithheld, Sensitivity label) {
        this(workspace, audience, withheld, presenceWithheld, Once.known(label));
    }

    /** The same read by {@code policy}, with what that one hides besides. */
    public Visible under(Policy policy) {
        SmallCounts hidden = SmallCounts.of(audience, policy);
        return new Visible(hidden.of(workspace.with(policy)), audience, withheld, presenceWithheld, highest);
    }

    /** The highest level of what is left. */
    public Sensitivity label() {
        return highest.get();
    }

    /** Counts from 1 to this minus 1 are not shown to this audience; 0 where every count is shown. */
    public int suppressBelow() {
        return suppressBelow(audience, workspace.policy());
    }

    /** Those counts, for each of which the same number stands here. */
    public SmallCounts small() {
        return SmallCounts.of(audience, workspace.policy());
    }

    static int suppressBelow(Audience audience, Policy policy) {
        return switch (audience) {
            case INTERNAL -> 0;
            case HUMANITARIAN -> policy.suppressInside();
            default -> policy.suppressOutside();
        };
    }
}
