package org.tandem.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.alignment.Pair.Score;
import org.tandem.model.Accord;
import org.tandem.model.Directory;
import org.tandem.model.Gazetteer;
import org.tandem.model.LegalTable;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Stance.Objective;
import org.tandem.model.TensionTable;
import org.tandem.model.Workspace;

/**
 * Scores objectives in pairs: as people say in the plan, else by the table of tensions and the words that people declare. What
 * an objective says in prose is never guessed at.
 */
final class Pairs {
    private final Workspace workspace;
    private final Gazetteer areas;
    private final List<Accord.Scored> said;
    private final Directory directory;
    private final TensionTable table;
    private final Scope scope;

    /** An objective with the actor whose it is. */
    private record Owned(String owner, Objective objective) {}

    Pairs(Workspace workspace, TensionTable table, Scope scope) {
        this.scope = scope;
        this.workspace = workspace;
        this.areas = workspace.areas();
        this.said = workspace.plan().accord().scores();
        this.directory = workspace.directory();
        this.table = table;
    }

    /** How many objectives are of other places or sectors than those asked about. */
    int elsewhere() {
        return (int)
                owned().stream().filter(each -> !scope.meets(each.objective())).count();
    }

    private List<Owned> owned() {
        List<Owned> all = new ArrayList<>();
        Mission mission = workspace.mission();
        if (mission != null) {
            mission.stance().objectives().forEach(each -> all.add(new Owned(mission.id(), each)));
        }
        for (Organisation organisation : workspace.organisations()) {
            organisation.stance().objectives().forEach(each -> all.add(new Owned(organisation.id(), each)));
        }
        return all;
    }

    /** Every pair of objectives of two actors that meet in some place asked about, worst first. */
    List<Pair> all() {
        List<Owned> all =
                owned().stream().filter(each -> scope.meets(each.objective())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!all.get(i).owner().equals(all.get(j).owner())) {
                    pair(all.get(i), all.get(j)).ifPresent(pairs::add);
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::score));
        return List.copyOf(pairs);
    }

    private Optional<Pair> pair(Owned one, Owned other) {
        String first = one.objective().id();
        String second = other.objective().id();
        Optional<Accord.Scored> settled = said.stream()
                .filter(each -> each.of().contains(first) && each.of().contains(second))
                // of contradictory words the worst holds, and a finding tells of them
                .min(Comparator.comparing(each -> Score.of(each.score())));
        if (settled.isPresent()) {
            return Optional.of(scored(one, other, settled.get()));
        }
        boolean meet = meet(one.objective().area(), other.objective().area());
        return meet ? Optional.of(byTable(one, other)) : Optional.empty();
    }

    private Pair scored(Owned one, Owned other, Accord.Scored settled) {
        String by = settled.by().isEmpty() ? "plan.yaml" : new Names(workspace).of(settled.by());
        String reason = !settled.reason().isEmpty()
                ? settled.reason() + " (" + by + ")"
                : settled.joint() ? "joint objective: " + settled.text() : "stated by " + by + ", without a reason";
        return made(one, other, Score.of(settled.score()), reason, settled.id());
    }

    private Pair byTable(Owned one, Owned other) {
        List<String> first = folded(one.objective());
        List<String> second = folded(other.objective());
        if (first.isEmpty() || second.isEmpty()) {
            return made(one, other, Score.NOT_SCORED, "no words under `tends` to score it by", "");
        }
        for (TensionTable.Tension tension : table.tensions()) {
            Optional<List<String>> words = tension.between(first, second);
            if (words.isPresent()) {
                String pull = words.get().get(0) + " against " + words.get().get(1);
                return made(one, other, Score.IN_TENSION, pull + ": " + tension.reason(), tension.id());
            }
        }
        for (TensionTable.Common common : table.common()) {
            Optional<String> word = first.stream()
                    .filter(each -> second.contains(each) && common.words().contains(each))
                    .findFirst();
            if (word.isPresent()) {
                return made(one, other, Score.ALIGNED, common.reason() + " " + word.get(), common.id());
            }
        }
        return made(one, other, Score.NEUTRAL, "no rule of the table sets their words against each other", "");
    }

    private Pair made(Owned one, Owned other, Score score, String reason, String rule) {
        return new Pair(
                directory.name(one.owner()),
                one.objective(),
                directory.name(other.owner()),
                other.objective(),
                score,
                reason,
                rule);
    }

    private boolean meet(String one, String other) {
        return one.isEmpty() || other.isEmpty() || areas.within(one, other) || areas.within(other, one);
    }

    static List<String> folded(Objective objective) {
        return objective.tends().stream().map(LegalTable::fold).toList();
    }
}
