package org.tandem.coverage;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with what people decided about figures. */
public final class CoverageRules {
    static final Rule DECISION_AFTER_AS_OF =
            Rule.warning("decision-after-as-of", "a decision is dated after the reference date");
    static final Rule DECISION_WITHOUT_EFFECT =
            Rule.warning("decision-without-effect", "a decision about a cell settles no figure");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(DECISION_AFTER_AS_OF, DECISION_WITHOUT_EFFECT);

    private CoverageRules() {}
}
