package org.tandem.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.coverage.Band;
import org.tandem.coverage.Gap;
import org.tandem.model.Action;
import org.tandem.model.Workspace;
import org.tandem.requests.Waiting;
import org.tandem.responsibility.Matrix;
import org.tandem.sharing.Visible;

/** What the analyses and the register put before a meeting, each kind with the most urgent first. */
final class Points {
    private static final String GAPS_PAGE = "coverage-gaps";
    private static final String MATRIX_PAGE = "responsibilities";
    private static final String REQUESTS_PAGE = "requests";
    private static final String GAP_ROW = "gap:";

    /** Usual practice for a decision with its paper read before, for a name, for a report and for a word. */
    static final int GAP_MINUTES = 5;
    /** For a gap that the room only hears of, for its coordinator takes it up elsewhere. */
    static final int HEARD_MINUTES = 1;

    static final int REQUEST_MINUTES = 5;
    static final int CONFIRM_MINUTES = 2;
    static final int RESPONSIBILITY_MINUTES = 3;
    static final int OVERDUE_MINUTES = 2;
    static final int OPEN_MINUTES = 1;

    private final Visible visible;
    private final Workspace workspace;
    private final Leads leads;
    private final Levels levels;

    Points(Visible visible, Leads leads) {
        this.visible = visible;
        this.workspace = visible.workspace();
        this.leads = leads;
        this.levels = new Levels(workspace);
    }

    /** The worst gaps that ask for a decision, as many as the policy says. */
    static List<Gap> worst(List<Gap> gaps, int most) {
        return gaps.stream()
                .filter(Points::asks)
                .sorted(Comparator.comparingInt(Gap::rank))
                .limit(most)
                .toList();
    }

    /** Whether something is to be decided about it. */
    static boolean asks(Gap gap) {
        return gap.band() != Band.ADEQUATE && gap.band() != Band.OVER && gap.band() != Band.NO_NEED;
    }

    /**
     * A decision for each gap; where nobody answers for closing it, that is part of the decision. What the room may not decide, for
     * asking it would undo what is withheld, it only hears of.
     */
    List<AgendaItem> gaps(List<Gap> worst, Matrix matrix) {
        GapWording words = new GapWording(visible);
        Map<String, Matrix.Row> rows = new HashMap<>();
        matrix.rows().forEach(row -> rows.putIfAbsent(row.id(), row));
        List<AgendaItem> items = new ArrayList<>();
        for (Gap gap : worst) {
            Matrix.Row row = rows.get(GAP_ROW + gap.reference());
            Leads.Lead lead = leads.sector(gap.sector());
            List<String> papers = List.of(GAPS_PAGE);
            String sought = words.sought(gap);
            if (row != null && unsettled(row)) {
                papers = List.of(GAPS_PAGE, MATRIX_PAGE);
                sought += " " + answers(row) + ".";
            }
            if (row != null) {
                lead = leads.accountable(accountable(row), gap.sector());
            }
            boolean elsewhere = words.outsideTheRoom(gap);
            if (elsewhere) {
                lead = lead.alone();
            }
            items.add(new AgendaItem(
                    words.title(gap),
                    elsewhere ? Purpose.INFORM : Purpose.DECIDE,
                    lead.id(),
                    lead.absent(),
                    elsewhere ? HEARD_MINUTES : GAP_MINUTES,
                    papers,
                    levels.cell(gap.area(), gap.sector()),
                    gap.reference(),
                    sought));
        }
        return items;
    }

    private static List<String> accountable(Matrix.Row row) {
        return row.accountable().stream().map(Matrix.Assignment::actor).toList();
    }

    /** A decision for each row of {@code remit} that nobody, or more than one, answers for, unless its gap stands on the agenda already. */
    List<AgendaItem> responsibilities(List<Gap> worst, Matrix matrix, Remit remit) {
        Set<String> told = worst.stream().map(gap -> GAP_ROW + gap.reference()).collect(Collectors.toSet());
        return matrix.rows().stream()
                .filter(row -> unsettled(row) && remit.holds(row.sector()) && !told.contains(row.id()))
                .map(this::responsibility)
                .toList();
    }

    private AgendaItem responsibility(Matrix.Row row) {
        Leads.Lead lead = leads.accountable(accountable(row), row.sector());
        return new AgendaItem(
                "Who answers for: " + row.activity(),
                Purpose.DECIDE,
                lead.id(),
                lead.absent(),
                RESPONSIBILITY_MINUTES,
                List.of(MATRIX_PAGE),
                levels.row(row.id(), row.area(), row.sector()),
                row.id(),
                answers(row) + ": " + row.activity() + ".");
    }

    /**
     * A decision for each request that waits for one; who speaks for humanitarians towards the mission brings it. What only waits for
     * the word of who gives is asked of them, last where none of them is in the room.
     */
    List<AgendaItem> requests(List<Waiting> waiting) {
        return waiting.stream()
                .sorted(Comparator.comparing(each -> !each.undecided() && !leads.anyThere(each.givers())))
                .map(this::request)
                .toList();
    }

    private AgendaItem request(Waiting each) {
        boolean toConfirm = !each.undecided();
        Leads.Lead lead =
                toConfirm ? leads.givers(each.givers()) : leads.brought(MeetingKind.Lead.HUMANITARIAN, each.givers());
        return new AgendaItem(
                (toConfirm ? "Confirm " : "Request for ") + each.what(),
                Purpose.DECIDE,
                lead.id(),
                lead.absent(),
                toConfirm ? CONFIRM_MINUTES : REQUEST_MINUTES,
                List.of(REQUESTS_PAGE),
                each.label(),
                each.id(),
                each.sought());
    }

    static boolean aboutGap(Matrix.Row row) {
        return row.id().startsWith(GAP_ROW);
    }

    static boolean unsettled(Matrix.Row row) {
        return row.accountable().size() != 1;
    }

    private static String answers(Matrix.Row row) {
        return row.accountable().isEmpty()
                ? "Which one post answers for it"
                : "Which one of "
                        + row.accountable().stream()
                                .map(Matrix.Assignment::actor)
                                .collect(Collectors.joining(", "))
                        + " answers for it";
    }

    /** Every action that is not closed: overdue ones first, the longest first; then by due date; without one last. */
    static List<Action> carriedOver(Workspace workspace) {
        return workspace.actions().stream()
                .filter(Action::open)
                .sorted(Comparator.comparing(Action::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Action::id))
                .toList();
    }

    /** A point for each action that is not closed. */
    List<AgendaItem> actions(List<Action> carriedOver) {
        return carriedOver.stream().map(this::action).toList();
    }

    private AgendaItem action(Action action) {
        LocalDate asOf = workspace.operation().asOf();
        LocalDate due = action.due();
        boolean overdue = action.overdue(asOf);
        boolean ownerless = action.owner().isBlank();
        String when = due == null
                ? "open, no due date"
                : overdue ? "overdue since " + due : due.equals(asOf) ? "due today" : "due " + due;
        Leads.Lead lead = leads.owner(action.owner());
        String sought = ownerless ? "Who owns the action: " + action.action() + "." : "";
        return new AgendaItem(
                action.id() + ", " + when + ": " + action.action(),
                ownerless ? Purpose.DECIDE : overdue ? Purpose.DISCUSS : Purpose.INFORM,
                lead.id(),
                lead.absent(),
                overdue || ownerless ? OVERDUE_MINUTES : OPEN_MINUTES,
                List.of(),
                Levels.action(action),
                action.id(),
                sought);
    }

    static String days(LocalDate due, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(due, asOf);
        return days == 1 ? "1 day" : days + " days";
    }
}
