package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;

/** Several do the work and none is named the lead. */
final class ResponsibleManyNoLead implements Check {
    private static final int MANY = 2;

    private static final Rule RULE =
            Rule.warning("responsible-many-no-lead", "more than two are responsible and none leads");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        if (matrix.model() == LetterModel.DACI) {
            return matrix.rows().stream()
                    .filter(row -> row.responsible().size() > 1)
                    .map(row -> row.finding(
                                    RULE,
                                    row.responsible().size() + " drive the work (`D`): "
                                            + matrix.names(row.responsible()))
                            .expecting("one `D`; make the others `C`"));
        }
        return matrix.rows().stream()
                .filter(row -> row.holding(Letter.R).size() > MANY
                        && row.holding(Letter.AR).isEmpty())
                .map(row -> row.finding(
                                RULE,
                                row.holding(Letter.R).size() + " are responsible (`R`) and none leads: "
                                        + matrix.names(row.holding(Letter.R)))
                        .expecting("a lead for the work: `A/R` for one, or split the activity"));
    }
}
