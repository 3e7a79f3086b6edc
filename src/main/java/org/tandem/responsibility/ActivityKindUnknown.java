package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.LetterRules;

/** A kind of activity that the rule table does not know. */
final class ActivityKindUnknown implements Check {
    private static final Rule RULE =
            Rule.note("activity-kind-unknown", "the kind of an activity has no rules of its own");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        LetterRules rules = matrix.rules();
        return matrix.rows().stream()
                .filter(row -> !row.task().listed())
                .map(row -> row.finding(
                                RULE,
                                (row.task().written().isEmpty()
                                                ? "no kind is stated"
                                                : "kind `" + row.task().written() + "` has no rules")
                                        + ", letters are proposed as for `"
                                        + row.task().kind().id() + "`")
                        .expecting("a kind of the rule table, if one fits; else pin the letters that matter")
                        .nearest(Suggestion.nearest(row.task().written(), rules.words())
                                .orElse("")));
    }
}
