package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.LetterRules;
import org.tandem.model.OrganisationKind;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** No community actor is listed for an area where something is planned. */
final class CommunityActorAbsent implements Check {
    private static final Rule RULE = Rule.note("community-actor-absent", "no community actor is listed for an area");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        Map<String, List<Settled>> byArea = new TreeMap<>();
        matrix.rows().stream()
                .filter(row -> row.task().kind().expects(LetterRules.COMMUNITY))
                .filter(row ->
                        matrix.around(row.task(), OrganisationKind.COMMUNITY).isEmpty())
                .forEach(row -> row.task()
                        .areas()
                        .forEach(area -> byArea.computeIfAbsent(area, key -> new ArrayList<>())
                                .add(row)));
        return byArea.entrySet().stream().map(entry -> finding(matrix, entry.getKey(), entry.getValue()));
    }

    private static Finding finding(Whole matrix, String area, List<Settled> rows) {
        Sensitivity least = rows.stream()
                .map(row -> row.task().sensitivity())
                .min(Sensitivity::compareTo)
                .orElse(Sensitivity.LOW);
        String what =
                "no community actor is listed for " + matrix.actors().areas().label(area) + ", which " + rows.size()
                        + (rows.size() == 1 ? " row touches" : " rows touch");
        return Finding.of(RULE, Origin.NOWHERE, what)
                .expecting("an actor with `kind: community` and this area in `actors.yaml`")
                .about(least);
    }
}
