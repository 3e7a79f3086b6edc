package org.tandem.responsibility;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.coverage.Gap;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Directory.Side;
import org.tandem.model.LetterModel;
import org.tandem.model.LetterRules;
import org.tandem.model.NamesApart;
import org.tandem.model.Workspace;
import org.tandem.requests.Requests;
import org.tandem.requests.RequestsResult;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** Makes the responsibility matrix: who does, answers for, is consulted on and informed of what. */
public final class Responsibility {
    private final Actors actors;
    private final LetterModel model;
    private final LetterRules rules;
    private final Tasks tasks;
    private final List<Settled> rows;

    /**
     * @param told id of a row of which everybody is told whom its rules mean; empty for none
     * @param alone whether what people set in that row is left out
     */
    private Responsibility(
            Visible visible,
            List<Gap> gaps,
            RequestsResult settled,
            MatrixOptions options,
            String told,
            boolean alone) {
        Workspace workspace = visible.workspace();
        this.actors = new Actors(visible);
        this.model = workspace.letters().model();
        LetterRules own = workspace.letters().rules();
        LetterRules ours = Vocabulary.standard().letterRules();
        this.rules = own == null ? ours : ours.with(own);
        this.tasks = Tasks.of(workspace, gaps, settled, rules, options).unpinned(alone ? told : "");
        this.rows = rows(visible, told);
    }

    /** The matrix of the plan's activities, the worst gaps and the open requests. */
    public static Matrix of(Visible visible, List<Gap> gaps) {
        return of(visible, gaps, MatrixOptions.USUAL);
    }

    /**
     * The matrix.
     *
     * @param visible what the reader may know
     * @param gaps the coverage gaps by rank; the first with unmet need or nobody present become rows, as many as the policy says
     */
    public static Matrix of(Visible visible, List<Gap> gaps, MatrixOptions options) {
        return of(visible, gaps, Requests.of(visible, gaps), options);
    }

    /**
     * The same.
     *
     * @param settled what becomes of the requests, in all areas: it says who is to decide on each
     */
    public static Matrix of(Visible visible, List<Gap> gaps, RequestsResult settled, MatrixOptions options) {
        return new Responsibility(visible, gaps, settled, options, "", false).matrix(options.areas());
    }

    /**
     * What is wrong with the letters people see unless they ask for more. A request says itself what it lacks: its row counts for
     * what one holds, and is not found fault with by itself.
     */
    public static List<Finding> check(Visible visible, List<Gap> gaps, RequestsResult settled) {
        Responsibility usual = new Responsibility(visible, gaps, settled, MatrixOptions.USUAL, "", false);
        return ResponsibilityRules.find(
                usual.whole(usual.rows),
                usual.whole(usual.rows.stream()
                        .filter(row -> !RowKind.REQUESTS.has(row.task().id()))
                        .toList()));
    }

    /** How the letters of the row {@code id} were found; empty where there is no such row. */
    public static Optional<LetterStory> story(Visible visible, List<Gap> gaps, String id) {
        RequestsResult settled = Requests.of(visible, gaps);
        MatrixOptions all = new MatrixOptions(EnumSet.allOf(RowKind.class), Map.of());
        Responsibility standing = new Responsibility(visible, gaps, settled, all, id, false);
        return standing.row(id).map(row -> {
            Settled own = row.task().pins().isEmpty()
                    ? row
                    : new Responsibility(visible, gaps, settled, all, id, true)
                            .row(id)
                            .orElseThrow();
            return standing.story(row, own);
        });
    }

    private Optional<Settled> row(String id) {
        return rows.stream().filter(row -> row.task().id().equals(id)).findFirst();
    }

    private LetterStory story(Settled row, Settled own) {
        Task task = row.task();
        Set<String> forbidden = new TreeSet<>();
        task.pins().forEach((actor, pin) -> {
            if (!task.kind().nature().mayPropose(pin.letter(), actors.side(actor), model)) {
                forbidden.add(actor);
            }
        });
        Set<String> met = new TreeSet<>(actors.ids());
        met.addAll(task.pins().keySet());
        row.steps().forEach(step -> met.add(step.actor()));
        own.steps().forEach(step -> met.add(step.actor()));
        return new LetterStory(
                row.row(),
                task.kind(),
                model,
                task.pins(),
                forbidden,
                row.steps(),
                own.row(),
                own.steps(),
                new NamesApart(met, actors::name, actors::areasOf, actors.areas()));
    }

    private Matrix matrix(Set<String> areas) {
        List<Settled> shown =
                rows.stream().filter(row -> shown(row.task(), areas)).toList();
        Whole whole = whole(shown);
        return new Matrix(
                shown.stream().map(Settled::row).toList(),
                whole.columns(),
                ResponsibilityRules.find(whole),
                model,
                tasks.leftOut(),
                rows.size() - shown.size(),
                tasks.without());
    }

    private Whole whole(List<Settled> shown) {
        TreeSet<String> columns = new TreeSet<>(order());
        shown.forEach(row -> row.row().assignments().forEach(each -> columns.add(each.actor())));
        return new Whole(actors, model, rules, List.copyOf(columns), shown);
    }

    /** Whether a row is of one of {@code areas}; what holds everywhere, as a task of the mandate, holds there too. */
    private boolean shown(Task task, Set<String> areas) {
        boolean everywhere =
                task.areas().isEmpty() && (RowKind.TASKS.has(task.id()) || RowKind.FUNCTIONS.has(task.id()));
        return areas.isEmpty()
                || everywhere
                || task.areas().stream()
                        .anyMatch(area ->
                                areas.stream().anyMatch(asked -> actors.areas().within(area, asked)));
    }

    /** Letters are shared out in the order of the rows' ids, so that loads do not depend on how a plan is sorted. */
    private List<Settled> rows(Visible visible, String told) {
        Loads loads = new Loads();
        tasks.rows()
                .forEach(task -> task.pins().forEach((actor, pin) -> {
                    if (pin.letter().accountable() || pin.letter().responsible()) {
                        loads.add(actor);
                    }
                }));
        Candidates candidates = new Candidates(actors, loads, visible.suppressBelow());
        Map<String, Settled> settled = new HashMap<>();
        tasks.rows().stream().sorted(Comparator.comparing(Task::id)).forEach(task -> {
            Proposal proposal =
                    Proposal.of(task, actors, candidates, model, task.id().equals(told));
            proposal.letters().values().stream()
                    .filter(each -> !each.pinned())
                    .filter(each -> each.letter().accountable() || each.letter().responsible())
                    .forEach(each -> loads.add(each.actor()));
            settled.put(task.id(), settled(task, proposal));
        });
        return tasks.rows().stream().map(task -> settled.get(task.id())).toList();
    }

    private Settled settled(Task task, Proposal proposal) {
        List<Assignment> assignments = proposal.letters().values().stream()
                .sorted(Comparator.comparing(Assignment::actor, order()))
                .toList();
        String areas = String.join("; ", task.areas().stream().sorted().toList());
        return new Settled(
                task, new Matrix.Row(task.id(), task.title(), areas, task.sector(), assignments), proposal.steps());
    }

    private Comparator<String> order() {
        return Comparator.<String, Side>comparing(actors::side).thenComparing(Comparator.naturalOrder());
    }
}
