package org.tandem.responsibility;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.model.LetterRules;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;

/** The people whom an activity touches are not asked. */
final class CommunityMissing implements Check {
    private static final Rule RULE = Rule.warning("community-missing", "the community of the area is not consulted");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.task().kind().expects(LetterRules.COMMUNITY)
                        && !row.task().areas().isEmpty())
                .filter(row ->
                        !matrix.around(row.task(), OrganisationKind.COMMUNITY).isEmpty() && silent(matrix, row))
                .map(row -> row.finding(
                                RULE,
                                "no community actor of the area is consulted: "
                                        + matrix.around(row.task(), OrganisationKind.COMMUNITY).stream()
                                                .map(Organisation::shortName)
                                                .collect(Collectors.joining(", ")))
                        .expecting("at least `C` for a community actor where services or movement in its area change"));
    }

    private static boolean silent(Whole matrix, Settled row) {
        return row.row().assignments().stream()
                .filter(letter -> letter.letter() != Letter.I)
                .noneMatch(letter -> matrix.actors().side(letter.actor()) == Side.COMMUNITY);
    }
}
