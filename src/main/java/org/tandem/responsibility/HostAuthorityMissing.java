package org.tandem.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.model.LetterRules;
import org.tandem.source.Origin;

/**
 * No host authority holds a letter where consent and law are its own. As one that is listed for the area is always proposed,
 * this means that none is listed: one finding for all such rows.
 */
final class HostAuthorityMissing implements Check {
    private static final Rule RULE =
            Rule.warning("host-authority-missing", "no host authority is informed of an activity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        List<Settled> rows = matrix.rows().stream()
                .filter(row -> row.task().kind().expects(LetterRules.HOST_AUTHORITY)
                        && !row.task().keptAmongHumanitarians())
                .filter(row -> row.row().assignments().stream()
                        .noneMatch(letter -> matrix.actors().side(letter.actor()) == Side.HOST_AUTHORITY))
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        String what = "no host authority holds a letter in " + rows.size() + (rows.size() == 1 ? " row" : " rows")
                + ": none is listed for the areas and sectors"
                + (rows.stream().anyMatch(row -> row.task().areas().isEmpty())
                        ? ", or for all of them where a row has no place"
                        : "");
        return Stream.of(Finding.of(RULE, Origin.NOWHERE, what)
                .expecting("an actor with `kind: authority` and its areas in `actors.yaml`"));
    }
}
