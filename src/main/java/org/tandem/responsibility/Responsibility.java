package org.tandem.responsibility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tandem.coverage.Gap;
import org.tandem.model.Directory.Side;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.sharing.Visible;

/** Makes the responsibility matrix: who does, answers for, is consulted on and informed of what. */
public final class Responsibility {
    private Responsibility() {}

    /**
     * The matrix of the plan's activities and of the worst gaps.
     *
     * @param visible what the reader may know
     * @param gaps the coverage gaps by rank; the first with unmet need or nobody present become rows, as many as the policy says
     */
    public static Matrix of(Visible visible, List<Gap> gaps) {
        Actors actors = new Actors(visible.workspace());
        Proposal proposal = new Proposal(actors, new Candidates(actors, visible.suppressBelow()));
        Comparator<String> order =
                Comparator.<String, Side>comparing(actors::side).thenComparing(Comparator.naturalOrder());
        List<Settled> rows = Tasks.of(visible.workspace(), gaps, RuleTable.standard()).stream()
                .map(task -> settled(task, proposal.of(task), order))
                .toList();
        TreeSet<String> columns = new TreeSet<>(order);
        rows.forEach(row -> row.row().assignments().forEach(each -> columns.add(each.actor())));
        List<String> held = List.copyOf(columns);
        return new Matrix(
                rows.stream().map(Settled::row).toList(),
                held,
                ResponsibilityRules.find(new Whole(actors, held, rows)));
    }

    private static Settled settled(Task task, Map<String, Assignment> letters, Comparator<String> order) {
        List<Assignment> assignments = letters.values().stream()
                .sorted(Comparator.comparing(Assignment::actor, order))
                .toList();
        String areas = String.join("; ", task.areas().stream().sorted().toList());
        return new Settled(task, new Matrix.Row(task.id(), task.title(), areas, task.sector(), assignments));
    }
}
