package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** Everybody has a letter, so everybody is in everything. */
final class RowFull implements Check {
    private static final int COLUMNS_THAT_TELL = 6;

    private static final Rule RULE = Rule.warning("row-full", "every actor holds a letter in an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        int columns = matrix.columns().size();
        return matrix.rows().stream()
                .filter(row -> columns >= COLUMNS_THAT_TELL
                        && matrix.rows().size() > 1
                        && row.row().assignments().size() == columns)
                .map(row -> row.finding(RULE, "all " + columns + " actors hold a letter")
                        .expecting("letters for those who are needed; take off who only likes to know"));
    }
}
