package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** One actor has work or accountability and a letter in every other row too. */
final class ColumnEverywhere implements Check {
    private static final Rule RULE = Rule.warning("column-everywhere", "one actor takes part in every activity");

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
                .filter(actor -> matrix.column(actor).size() == matrix.rows().size()
                        && matrix.column(actor).stream()
                                .anyMatch(each -> each.letter().accountable()
                                        || each.letter().responsible()))
                .map(actor -> matrix.finding(
                                RULE,
                                actor,
                                "holds a letter in all " + matrix.rows().size() + " rows")
                        .expecting("letters only where it is needed: an actor in everything decides nothing"));
    }
}
