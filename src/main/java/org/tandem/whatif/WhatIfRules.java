package org.tandem.whatif;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with an assumption once its file can be read. */
public final class WhatIfRules {
    static final Rule ASSUMPTION_UNKNOWN =
            Rule.error("assumption-unknown", "a scenario names what the workspace does not know");
    static final Rule ASSUMPTION_WITHOUT_EFFECT =
            Rule.error("assumption-without-effect", "an assumption matches nothing, so that nothing would change");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(ASSUMPTION_UNKNOWN, ASSUMPTION_WITHOUT_EFFECT);

    private WhatIfRules() {}
}
