package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Letter;

/** So many are asked before that nothing moves. */
final class ConsultedMany implements Check {
    private static final int MANY = 3;

    /** With fewer columns a third of them is one or two, which is not many. */
    private static final int COLUMNS_THAT_TELL = 6;

    private static final Rule RULE = Rule.warning("consulted-many", "many are consulted on an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        int columns = matrix.columns().size();
        return matrix.rows().stream()
                .filter(row -> many(row.holding(Letter.C).size(), columns))
                .map(row -> row.finding(
                                RULE,
                                row.holding(Letter.C).size() + " of " + columns + " are consulted (`C`): "
                                        + matrix.names(row.holding(Letter.C)))
                        .expecting("`C` for those whose answer can change the work, `I` for the others"));
    }

    private static boolean many(int consulted, int columns) {
        return consulted > MANY || (columns >= COLUMNS_THAT_TELL && consulted * 3 > columns);
    }
}
