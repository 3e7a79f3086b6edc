package org.tandem.diagnostic;

import java.util.List;

/** What can be wrong with what a workspace says of its findings. */
public final class CheckRules {
    static final Rule ACCEPTANCE_EXCEEDED =
            Rule.warning("acceptance-exceeded", "there are more findings than were accepted");
    static final Rule ACCEPTANCE_EXPIRED =
            Rule.warning("acceptance-expired", "findings were accepted until a day that is over");
    static final Rule ACCEPTANCE_UNUSED = Rule.note("acceptance-unused", "nothing is found of what is accepted");
    static final Rule CHECK_FIXED = Rule.error("check-fixed", "the findings of this rule cannot be made less");
    static final Rule RULE_UNKNOWN = Rule.error("rule-unknown", "not the id of a rule");

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(ACCEPTANCE_EXCEEDED, ACCEPTANCE_EXPIRED, ACCEPTANCE_UNUSED, CHECK_FIXED, RULE_UNKNOWN);

    private CheckRules() {}
}
