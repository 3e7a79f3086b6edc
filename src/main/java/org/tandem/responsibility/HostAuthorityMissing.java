package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.model.OrganisationKind;

/** The host authority of the area is left out of what it must know and consent to. */
final class HostAuthorityMissing implements Check {
    private static final Rule RULE = Rule.warning("host-authority-missing", "the host authority is not informed");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.task().kind().expects(RuleTable.HOST_AUTHORITY) && !row.task().keptAmongHumanitarians())
                .filter(row -> !matrix.around(row.task(), OrganisationKind.AUTHORITY, OrganisationKind.GOVERNMENT)
                        .isEmpty())
                .filter(row -> row.row().assignments().stream()
                        .noneMatch(letter -> matrix.actors().side(letter.actor()) == Side.HOST_AUTHORITY))
                .map(row -> row.finding(RULE, "no host authority holds a letter")
                        .expecting("at least `I` for the authority of the area, for consent and law"));
    }
}
