package org.tandem.alignment;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with priorities, objectives, and what was settled about them. */
public final class AlignmentRules {
    static final Rule PRIORITY_RANK_TWICE =
            Rule.warning("priority-rank-twice", "an actor gives one rank to two priorities");
    static final Rule PRIORITY_CELL_TWICE =
            Rule.warning("priority-cell-twice", "an actor gives one area and sector two ranks");
    static final Rule OBJECTIVE_WORD_UNKNOWN =
            Rule.warning("objective-word-unknown", "the table of tensions does not know a word under `tends`");
    static final Rule OBJECTIVES_OF_ONE_SIDE =
            Rule.warning("objectives-of-one-side", "a score is about objectives of one actor alone");
    static final Rule OBJECTIVES_SCORED_TWICE =
            Rule.error("objectives-scored-twice", "two objectives are scored in two ways");
    static final Rule JOINT_WHERE_COEXISTENCE =
            Rule.warning("joint-where-coexistence", "a joint objective is named where the strategy is co-existence");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(
            JOINT_WHERE_COEXISTENCE,
            OBJECTIVE_WORD_UNKNOWN,
            OBJECTIVES_OF_ONE_SIDE,
            OBJECTIVES_SCORED_TWICE,
            PRIORITY_CELL_TWICE,
            PRIORITY_RANK_TWICE);

    private AlignmentRules() {}
}
