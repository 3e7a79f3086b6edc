package org.tandem.responsibility;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.LetterRules;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Presence;
import org.tandem.source.Sensitivity;

/** Local organisations do the work of a row where it is planned, and none of them has a letter in it. */
final class LocalActorAbsent implements Check {
    private static final Rule RULE =
            Rule.note("local-actor-absent", "no local organisation at work there has a letter in a row");
    private static final Set<OrganisationKind> LOCAL = Set.of(OrganisationKind.LOCAL, OrganisationKind.NNGO);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        return matrix.rows().stream()
                .filter(row -> row.task().kind().expects(LetterRules.COMMUNITY))
                .flatMap(row -> finding(matrix, row).stream());
    }

    private static List<Finding> finding(Whole matrix, Settled row) {
        List<Presence> there = atWork(matrix, row.task());
        Set<String> partners = there.stream().map(Presence::partner).collect(Collectors.toCollection(TreeSet::new));
        boolean heard = row.row().assignments().stream()
                .anyMatch(letter -> partners.contains(matrix.actors().owner(letter.actor())));
        if (partners.isEmpty() || heard) {
            return List.of();
        }
        Sensitivity highest =
                there.stream().map(Presence::sensitivity).reduce(row.task().sensitivity(), Sensitivity::highest);
        String names = partners.stream().map(matrix.actors()::name).collect(Collectors.joining(", "));
        return List.of(row.finding(RULE, "no local organisation at work there has a letter: " + names)
                .expecting("`R` for one that does the work, or `C` or `I` under `letters`")
                .about(highest));
    }

    private static List<Presence> atWork(Whole matrix, Task task) {
        return matrix.actors().workspace().presence().stream()
                .filter(each -> LOCAL.contains(each.kind())
                        && each.current()
                        && task.sectorHolds(each.sector())
                        && !each.name().equals(Presence.NOT_NAMED))
                .filter(each -> task.areas().stream()
                        .anyMatch(area -> matrix.actors().areas().within(each.area(), area)))
                .toList();
    }
}
