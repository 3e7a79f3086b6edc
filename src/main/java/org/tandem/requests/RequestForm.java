package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Resource;
import org.tandem.model.Terms;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;

/** One request on one page, for who decides. */
final class RequestForm {
    /** Room to write, on paper. */
    private static final String LINE = ".".repeat(70);

    private final Workspace workspace;
    private final Deciders deciders;

    RequestForm(Workspace workspace, Deciders deciders) {
        this.workspace = workspace;
        this.deciders = deciders;
    }

    /** The page; its heading begins with "Request", by which paper begins a new sheet. */
    List<Block> blocks(Settled each) {
        List<Block> blocks = new ArrayList<>();
        String key = each.id().replace('-', '_');
        blocks.add(Block.heading("Request " + each.id() + ": " + each.words()));
        blocks.add(new Block.Paragraph(
                each.sought().isEmpty()
                        ? Line.empty().strong("No decision is sought.")
                        : Line.empty()
                                .strong("Decision sought of " + deciders.names(each.of()) + ":")
                                .message(" " + each.sought() + ".")));
        new Asks(deciders).beside(each).forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Grid(facts(each, "request_" + key)));
        if (each.testShown()) {
            blocks.add(new Block.Heading(
                    3,
                    each.gate().criteria().stream().allMatch(Criterion::duty)
                            ? "What has to be answered first"
                            : each.wanted().escort() ? "Criteria of an armed escort" : "The last-resort test"));
            blocks.add(new Block.Grid(test(each, "test_" + key)));
        }
        blocks.add(new Block.Heading(3, "What stands for and against it"));
        List<Line> lines = new ArrayList<>();
        each.reasons().forEach(reason -> lines.add(Line.ofMessage(reason)));
        each.looked()
                .forEach(looked -> lines.add(Line.empty().plain("not from ").message(looked)));
        blocks.add(new Block.Points(lines, false));
        blocks.add(new Block.Heading(3, "Decision"));
        blocks.add(new Block.Grid(decision(each, "decision_" + key)));
        blocks.add(
                Block.paragraph(
                        each.wanted().escort()
                                ? "An escort is no general rule: it is a last resort, and each organisation decides for itself whether it moves"
                                        + " with one."
                                : "Approval of this request is neither consent of the State nor clearance of a movement; a notification is neither."));
        return blocks;
    }

    private Table facts(Settled each, String key) {
        Resource request = each.wanted().request();
        Terms terms = request.terms();
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "Who asks", deciders.name(each.wanted().owner()));
        row(
                rows,
                "Cluster behind it",
                terms.asked().cluster().isEmpty()
                        ? ""
                        : deciders.name(terms.asked().cluster()));
        row(rows, "What", amount(request) + (terms.text().isEmpty() ? "" : " (" + terms.text() + ")"));
        row(rows, "What for", request.need());
        row(
                rows,
                "Where and when",
                (request.area().isEmpty()
                                ? "no place stated"
                                : workspace.areas().label(request.area()))
                        + days(request, ", "));
        row(
                rows,
                "Sector and severity",
                terms.asked().sector().isEmpty()
                        ? ""
                        : terms.asked().sector() + ", severity "
                                + (each.wanted().severity().known()
                                        ? Long.toString(each.wanted().severity().orElse(0))
                                        : "not known"));
        row(rows, "Cost borne by", terms.cost());
        row(rows, "Consent", terms.asked().consent());
        String posture = Gate.posture(workspace, request);
        String word =
                workspace.policy().assistance().word(posture, terms.asked().assistance());
        row(
                rows,
                "Assistance",
                terms.asked().assistance()
                        + (word.isEmpty()
                                ? ""
                                : "; under posture " + posture + ": " + word + " (default of the tool or policy)"));
        row(rows, "Given by", each.givers());
        return new Table(key, List.of(Column.text("field", "Request"), Column.text("value", each.id())), rows);
    }

    private static void row(List<List<Cell>> rows, String field, String value) {
        rows.add(
                List.of(new Cell.Text(field), value.isEmpty() ? new Cell.Unknown("not stated") : new Cell.Text(value)));
    }

    /** Every question with its answer. */
    static Table test(Settled each, String key) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Criterion criterion : each.gate().criteria()) {
            rows.add(List.of(
                    new Cell.Text(criterion.question()),
                    RegisterTables.text(criterion.answer()),
                    new Cell.Text(criterion.state().word()),
                    new Cell.Text(criterion.key())));
        }
        return new Table(
                key,
                List.of(
                        Column.text("question", "Question"),
                        Column.text("answer", "Answer"),
                        Column.text("state", "State"),
                        Column.text("key", "Key").dataOnly()),
                rows);
    }

    /** What was decided, or lines to fill in. */
    private Table decision(Settled each, String key) {
        Decision decision = each.wanted().decision();
        List<List<Cell>> rows = new ArrayList<>();
        blank(
                rows,
                "Approved, refused or deferred",
                decision == null
                        ? ""
                        : decision.ruling().outcome()
                                + (each.wanted().approved() && each.outcome() == Outcome.UNDECIDED
                                        ? " (does not hold, see above)"
                                        : ""));
        blank(
                rows,
                "How much, from which offer",
                decision == null ? "" : decision.ruling().offer());
        blank(rows, "By (post)", decision == null || decision.by().isEmpty() ? "" : deciders.name(decision.by()));
        blank(
                rows,
                "On",
                decision == null || decision.on() == null ? "" : decision.on().toString());
        blank(rows, "Reason and conditions", decision == null ? "" : decision.reason());
        return new Table(
                key,
                List.of(Column.text("field", "Decision"), Column.text("value", "to be written by who decides")),
                rows);
    }

    private static void blank(List<List<Cell>> rows, String field, String value) {
        rows.add(List.of(new Cell.Text(field), value.isEmpty() ? new Cell.Unknown(LINE) : new Cell.Text(value)));
    }

    /** As {@code airlift: 6 t}. */
    static String amount(Resource request) {
        String kind = request.kind().equals("other") ? "" : request.kind();
        String amount = request.quantity().known()
                ? UnitWords.counted(request.quantity().orElse(0), request.unit())
                : request.unit();
        return kind + (kind.isEmpty() || amount.isBlank() ? "" : ": ") + amount.strip();
    }

    /** As {@code , from 2014-06-25 to 2014-07-10}, with {@code before} in front. */
    static String days(Resource request, String before) {
        String from = request.period().from() == null
                ? ""
                : "from " + request.period().from();
        String to =
                request.period().until() == null ? "" : "to " + request.period().until();
        String days = (from + " " + to).strip();
        return days.isEmpty() ? "" : before + days;
    }
}
