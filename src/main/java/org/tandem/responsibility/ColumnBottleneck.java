package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Letter;
import org.tandem.responsibility.Matrix.Assignment;

/** One actor answers for most of the matrix. */
final class ColumnBottleneck implements Check {
    private static final int MANY = 5;

    private static final Rule RULE = Rule.warning("column-bottleneck", "one actor is accountable for many activities");

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
                .filter(actor -> count(matrix, actor) > MANY
                        && count(matrix, actor) * 2 > matrix.rows().size())
                .map(actor -> matrix.finding(
                                RULE,
                                actor,
                                "is accountable (`A`) for " + count(matrix, actor) + " of "
                                        + matrix.rows().size() + " rows")
                        .expecting("split the duties: a deputy, or a post nearer to the area"));
    }

    private static long count(Whole matrix, String actor) {
        return matrix.column(actor).stream()
                .map(Assignment::letter)
                .filter(Letter::accountable)
                .count();
    }
}
