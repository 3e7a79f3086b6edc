package org.tandem.diagnostic;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Sensitivity;

/**
 * Findings of one rule that are told often. Those of which nothing would be kept are counted here and handed over together: a
 * country has hundreds of thousands, and to look up what each is counted under takes longer than to find it.
 */
public final class OftenTold {
    private static final int LEVELS = Sensitivity.values().length;

    private final @Nullable Findings findings;
    private final Rule rule;
    /** How many of {@link #file} are not handed over yet, by level. */
    private final int[] counted = new int[LEVELS];

    private String file = "";

    /** Of {@code rule}, told to {@code findings}. */
    public OftenTold(Consumer<Finding> findings, Rule rule) {
        this.findings = findings instanceof Findings all ? all : null;
        this.rule = rule;
    }

    /**
     * Counts a finding if nothing of it would be kept; false where it has to be told.
     *
     * @param in the file in which it stands
     * @param level of the record it speaks about
     */
    public boolean counts(String in, Sensitivity level) {
        if (!in.equals(file)) {
            end();
            file = in;
        }
        int rank = level.rank();
        if (counted[rank] == 0 && (findings == null || !findings.onlyCounts(rule, in, level))) {
            return false;
        }
        counted[rank]++;
        return true;
    }

    /** Hands over what was counted. */
    public void end() {
        for (int rank = 0; rank < LEVELS; rank++) {
            if (findings != null && counted[rank] > 0) {
                findings.count(rule, file, Sensitivity.ofRank(rank), counted[rank]);
                counted[rank] = 0;
            }
        }
    }
}
