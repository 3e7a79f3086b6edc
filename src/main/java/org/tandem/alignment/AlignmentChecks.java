package org.tandem.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Suggestion;
import org.tandem.model.Accord;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Priority;
import org.tandem.model.Stance;
import org.tandem.model.Stance.Objective;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Whether priorities, objectives and what was settled about them say one thing. */
public final class AlignmentChecks {
    private final Workspace workspace;
    /** Whether places are told as larger ones, so that two cells may look like one. */
    private final boolean coarse;

    private final List<Finding> found = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();

    private AlignmentChecks(Workspace workspace, boolean coarse) {
        this.workspace = workspace;
        this.coarse = coarse;
    }

    /** What is wrong, in the order of the files. */
    public static List<Finding> of(Visible visible) {
        Workspace workspace = visible.workspace();
        AlignmentChecks checks =
                new AlignmentChecks(workspace, visible.audience().generalised());
        Mission mission = workspace.mission();
        if (mission != null) {
            checks.ranks(mission.priorities());
            checks.cells(mission.priorities());
            checks.own(mission.id(), mission.stance());
        }
        for (Organisation organisation : workspace.organisations()) {
            checks.ranks(organisation.priorities());
            checks.cells(organisation.priorities());
            checks.own(organisation.id(), organisation.stance());
        }
        checks.words();
        checks.scores(workspace.plan().accord().scores());
        return checks.found.stream().sorted(Finding.ORDER).toList();
    }

    private void own(String owner, Stance stance) {
        stance.objectives().forEach(objective -> owners.put(objective.id(), owner));
    }

    private void ranks(List<Priority> priorities) {
        Map<Integer, Priority> seen = new HashMap<>();
        for (Priority priority : priorities) {
            Priority first = seen.putIfAbsent(priority.rank(), priority);
            if (first != null && !(cell(priority).equals(cell(first)) && whole(first))) {
                found.add(Finding.of(
                                AlignmentRules.PRIORITY_RANK_TWICE,
                                priority.origin(),
                                "rank " + priority.rank() + " is already that of the priority in line "
                                        + first.origin().line())
                        .expecting("a rank of its own, 1 first; two that are truly equal count as a tie")
                        .about(priority.sensitivity()));
            }
        }
    }

    private void cells(List<Priority> priorities) {
        Map<String, Priority> seen = new HashMap<>();
        for (Priority priority : priorities) {
            String cell = cell(priority);
            Priority first = whole(priority) && !coarse ? seen.putIfAbsent(cell, priority) : null;
            if (first != null) {
                found.add(Finding.of(
                                AlignmentRules.PRIORITY_CELL_TWICE,
                                priority.origin(),
                                "`" + cell + "` has rank " + priority.rank() + " here and rank " + first.rank()
                                        + " in line " + first.origin().line() + "; the better one counts")
                        .expecting("one rank for an area and a sector")
                        .about(priority.sensitivity().highest(first.sensitivity())));
            }
        }
    }

    private static String cell(Priority priority) {
        return priority.area() + "/" + priority.sector();
    }

    private static boolean whole(Priority priority) {
        return !priority.area().isEmpty() && !priority.sector().isEmpty();
    }

    private void words() {
        List<Objective> objectives = new ArrayList<>();
        Mission mission = workspace.mission();
        if (mission != null) {
            objectives.addAll(mission.stance().objectives());
        }
        workspace
                .organisations()
                .forEach(each -> objectives.addAll(each.stance().objectives()));
        if (objectives.stream().allMatch(each -> each.tends().isEmpty())) {
            return;
        }
        List<String> known = Alignment.table(workspace).words();
        for (Objective objective : objectives) {
            for (String word : Pairs.folded(objective)) {
                if (!known.contains(word)) {
                    found.add(Finding.of(
                                    AlignmentRules.OBJECTIVE_WORD_UNKNOWN,
                                    objective.origin(),
                                    "`" + word + "` under `tends` of `" + objective.id()
                                            + "` is no word of the table of tensions and scores nothing")
                            .expecting("one of " + String.join(", ", known) + "; align-rules.yaml may add to them")
                            .nearest(Suggestion.nearest(word, known).orElse(""))
                            .about(objective.sensitivity()));
                }
            }
        }
    }

    private void scores(List<Accord.Scored> scores) {
        Map<Set<String>, Accord.Scored> settled = new HashMap<>();
        for (Accord.Scored score : scores) {
            List<String> of = score.of().stream().filter(owners::containsKey).toList();
            Set<String> sides = new HashSet<>();
            of.forEach(id -> sides.add(owners.getOrDefault(id, "")));
            if (of.size() == score.of().size() && sides.size() < 2 && !of.isEmpty()) {
                found.add(about(
                        score,
                        Finding.of(
                                        AlignmentRules.OBJECTIVES_OF_ONE_SIDE,
                                        score.origin(),
                                        "`" + score.id() + "` is about objectives of `" + String.join("", sides)
                                                + "` alone")
                                .expecting("ids of objectives of two actors under `of`")));
            }
            twice(score, of, settled);
            apart(score);
        }
    }

    private void twice(Accord.Scored score, List<String> of, Map<Set<String>, Accord.Scored> settled) {
        for (int i = 0; i < of.size(); i++) {
            for (int j = i + 1; j < of.size(); j++) {
                Accord.Scored first =
                        of.get(i).equals(of.get(j)) ? null : settled.putIfAbsent(Set.of(of.get(i), of.get(j)), score);
                if (first != null && !first.score().equals(score.score())) {
                    found.add(about(
                            score,
                            Finding.of(
                                            AlignmentRules.OBJECTIVES_SCORED_TWICE,
                                            score.origin(),
                                            "`" + of.get(i) + "` and `" + of.get(j) + "` are `" + score.score()
                                                    + "` here and `" + first.score() + "` in `" + first.id() + "`")
                                    .expecting("one score for a pair; until then the worse one counts")));
                }
            }
        }
    }

    private void apart(Accord.Scored score) {
        Mission mission = workspace.mission();
        if (mission != null
                && score.joint()
                && mission.strategy(score.area(), workspace.areas()).equals("coexistence")) {
            String where = score.area().isEmpty() ? "the whole" : "`" + score.area() + "`";
            found.add(about(
                    score,
                    Finding.of(
                                    AlignmentRules.JOINT_WHERE_COEXISTENCE,
                                    score.origin(),
                                    "`" + score.id() + "` is a joint objective, and the strategy of " + where
                                            + " is `coexistence`")
                            .expecting(
                                    "another strategy for the area under `by_area` of mission.yaml, or no `text` here:"
                                            + " then the objectives only stand beside each other")));
        }
    }

    private static Finding about(Accord.Scored score, Finding finding) {
        return finding.about(score.sensitivity());
    }
}
