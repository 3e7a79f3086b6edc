package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Letter;
import org.tandem.responsibility.Matrix.Assignment;

/** One actor does the work of too many rows. */
final class ColumnOverload implements Check {
    private static final int MANY = 5;

    private static final Rule RULE = Rule.warning("column-overload", "one actor does the work of many activities");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean ofRowsTogether() {
        return true;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.columnsThatTell()
                .filter(actor -> count(matrix, actor) > MANY)
                .map(actor -> matrix.finding(RULE, actor, "does the work (`R`) of " + count(matrix, actor) + " rows")
                        .expecting("no more than 5: share the work out, or take rows off"));
    }

    private static long count(Whole matrix, String actor) {
        return matrix.column(actor).stream()
                .map(Assignment::letter)
                .filter(Letter::responsible)
                .count();
    }
}
