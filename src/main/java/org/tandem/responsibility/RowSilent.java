package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Letter;

/** Nobody is consulted and nobody is informed. */
final class RowSilent implements Check {
    private static final Rule RULE = Rule.warning("row-silent", "nobody is consulted on or informed of an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row ->
                        row.holding(Letter.C).isEmpty() && row.holding(Letter.I).isEmpty())
                .map(row -> row.finding(RULE, "nobody is consulted (`C`) or informed (`I`)")
                        .expecting("at least the community of the area as `C` and the host authority as `I`"));
    }
}
