package org.tandem.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Origin;

/** No host authority is listed for an area where something is planned. */
final class HostAuthorityAbsent implements Check {
    private static final Rule RULE = Rule.note("host-authority-absent", "no host authority is listed for an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        List<Settled> rows = matrix.rows().stream()
                .filter(row -> row.task().kind().expects(RuleTable.HOST_AUTHORITY) && !row.task().keptAmongHumanitarians())
                .filter(row -> matrix.around(row.task(), OrganisationKind.AUTHORITY, OrganisationKind.GOVERNMENT)
                        .isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        String what = "no host authority is listed for the areas of " + rows.size() + (rows.size() == 1 ? " row" : " rows");
        return Stream.of(Finding.of(RULE, Origin.NOWHERE, what)
                .expecting("an actor with `kind: authority` and its areas in `actors.yaml`"));
    }
}
