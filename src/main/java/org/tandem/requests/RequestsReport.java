package org.tandem.requests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.model.Workspace;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** Offers and requests as people read them: what is to be decided first, then the register, the matching and the notification list. */
public final class RequestsReport {
    private final RequestsResult result;
    private final Visible visible;
    private final Workspace workspace;
    private final Deciders deciders;
    private final Asks asks;
    private final RegisterTables tables;
    private final NotificationList notifications;

    private RequestsReport(RequestsResult result, Visible visible) {
        this.result = result;
        this.visible = visible;
        this.workspace = visible.workspace();
        this.deciders = new Deciders(workspace.directory());
        this.asks = new Asks(deciders);
        this.tables = new RegisterTables(workspace.areas(), deciders);
        this.notifications = new NotificationList(workspace, deciders);
    }

    /** The report; {@code visible} is the workspace the result was made from. */
    public static Document document(RequestsResult result, Visible visible) {
        return new RequestsReport(result, visible).document();
    }

    /** The columns of its CSV. */
    public static List<Column> columns() {
        return RegisterTables.REGISTER;
    }

    /** The forms for decision of the requests that {@code result} is narrowed to. */
    public static Document forms(RequestsResult result, Visible visible) {
        return new RequestsReport(result, visible).forms();
    }

    private Document document() {
        return new Document(
                "requests",
                "Offers and requests: " + workspace.operation().name(),
                Handling.of(visible, notifications.level(visible.label())),
                facts(),
                blocks(),
                tables.register(result));
    }

    private Document forms() {
        List<Block> blocks = new ArrayList<>();
        RequestForm form = new RequestForm(workspace, deciders);
        result.requests().forEach(each -> blocks.addAll(form.blocks(each)));
        String title = result.requests().size() == 1
                ? "Request for decision: " + workspace.operation().name()
                : "Requests for decision: " + workspace.operation().name();
        return new Document(
                "requests", title, Handling.of(visible), facts(), List.copyOf(blocks), tables.register(result));
    }

    private Map<String, Cell> facts() {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("requests", new Cell.Count(result.requests().size()));
        for (Outcome outcome : Outcome.values()) {
            facts.put(outcome.word().replace(' ', '_'), new Cell.Count(result.count(outcome)));
        }
        facts.put("confirmed", new Cell.Count(Confirmed.count(result, true)));
        facts.put("to_confirm", new Cell.Count(Confirmed.count(result, false)));
        facts.put("decisions_sought", new Cell.Count(result.waiting().size()));
        facts.put("offers", new Cell.Count(result.offers().size()));
        facts.put("notifications", new Cell.Count(notifications.total()));
        facts.put("notifications_out_of_date", new Cell.Count(notifications.expired()));
        facts.put("notifications_not_acknowledged", new Cell.Count(notifications.pending()));
        facts.put("findings", new Cell.Count(result.findings().size()));
        return facts;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Points(opening(), false));
        if (!result.requests().isEmpty()) {
            blocks.add(Block.heading("Decisions sought"));
            blocks.add(sought());
            blocks.add(Block.heading("The register"));
            blocks.add(new Block.Grid(tables.register(result)));
            blocks.add(Block.heading("Why"));
            result.requests().forEach(each -> why(each, blocks));
        }
        if (!result.allotments().isEmpty()) {
            blocks.add(Block.heading("Who gives what"));
            blocks.add(new Block.Grid(tables.matching(result)));
            blocks.add(Block.paragraph(
                    "What is proposed is held back from other requests until it is confirmed or given up."));
        }
        if (!result.offers().isEmpty()) {
            blocks.add(Block.heading("What is offered, and what is left"));
            blocks.add(new Block.Grid(tables.offers(result)));
            boolean blank = result.offers().stream()
                    .anyMatch(each -> !each.offered().offer().quantity().known());
            blocks.add(Block.paragraph("Left is what is free on every day of the offer's time."
                    + (blank
                            ? " Where it is blank nobody says how much is offered, and none of it can be given."
                            : "")));
        }
        if (!notifications.empty()) {
            blocks.add(Block.heading("Notification list"));
            blocks.addAll(notifications.blocks());
        }
        blocks.add(Block.heading("What the checks say"));
        blocks.add(findings());
        blocks.add(Block.heading("How requests are matched"));
        blocks.add(new Block.Points(METHOD.stream().map(Line::ofMessage).toList(), false));
        blocks.add(Block.heading("What this report cannot say"));
        blocks.add(Block.points(LIMITS));
        return blocks;
    }

    private List<Line> opening() {
        List<Line> lines = new ArrayList<>();
        int all = result.requests().size();
        if (all == 0) {
            lines.add(Line.of(visible.withheld() > 0 ? "No request may be shown." : "No request is known."));
        } else {
            lines.add(Line.empty()
                    .strong((all == 1 ? "1 request" : all + " requests") + ": " + Confirmed.results(result) + "."));
            Confirmed.proposals(result, deciders).ifPresent(lines::add);
            first(lines);
        }
        if (!notifications.empty()) {
            lines.add(Line.of(notifications.opening()
                    + " A notification is not permission, and not a precondition of protection."));
        }
        if (visible.withheld() > 0) {
            lines.add(Line.of(
                    "Not everything may be shown here: where nobody offers, somebody who may not be named may."));
        }
        return lines;
    }

    /** The undecided request that is needed first. */
    private void first(List<Line> lines) {
        result.waiting().stream()
                .filter(each -> each.outcome() == Outcome.UNDECIDED)
                .min(Waiting.URGENCY)
                .ifPresent(each -> lines.add(asks.after(
                        Line.empty()
                                .strong("Decide first:")
                                .plain(" " + Waiting.asked(each, workspace, deciders) + ". "),
                        each)));
    }

    private Block sought() {
        List<Line> lines = result.waiting().stream()
                .sorted(Comparator.<Settled, Boolean>comparing(each -> each.outcome() != Outcome.UNDECIDED)
                        .thenComparing(Waiting.URGENCY))
                .map(each -> asks.after(
                        Line.empty()
                                .strong(each.id())
                                .plain(" (" + each.words() + "): " + Waiting.asked(each, workspace, deciders) + ". "),
                        each))
                .toList();
        return lines.isEmpty() ? Block.paragraph("None: every request is decided.") : new Block.Points(lines, true);
    }

    private void why(Settled each, List<Block> blocks) {
        blocks.add(new Block.Heading(3, each.id() + ": " + each.words()));
        List<Line> lines = new ArrayList<>();
        each.reasons().forEach(reason -> lines.add(Line.ofMessage(reason)));
        each.looked()
                .forEach(looked -> lines.add(Line.empty().plain("not from ").message(looked)));
        if (each.testShown()) {
            each.gate().criteria().stream()
                    .filter(criterion -> !criterion.key().equals(Duties.MANDATE)) // said among the reasons
                    .forEach(criterion -> lines.add(answer(criterion)));
        }
        blocks.add(new Block.Points(lines, false));
    }

    private static Line answer(Criterion criterion) {
        return Line.empty()
                .strong(criterion.state().word())
                .plain(": " + criterion.question() + (criterion.answer().isEmpty() ? "" : ": " + criterion.answer()));
    }

    private Block findings() {
        if (result.findings().isEmpty()) {
            return Block.paragraph(
                    visible.withheld() > 0
                            ? "No fault in what may be shown of requests, approvals and notifications."
                            : "No fault in requests, approvals or notifications.");
        }
        return new Block.Points(
                result.findings().stream()
                        .map(each -> Line.empty()
                                .strong(each.severity().word())
                                .message(" " + each.message()
                                        + (each.expected().isEmpty() ? "" : "; expected: " + each.expected()) + " (")
                                .code(each.rule().id())
                                .plain(")"))
                        .toList(),
                false);
    }

    private static final List<String> METHOD = List.of(
            "Requests are served one after the other: first those that are approved, then the more severe need, the earlier first"
                    + " day, the id. What one is given the next does not get.",
            "An offer serves a request of the same kind and the same unit, in the same area or one above it, on the days that both"
                    + " share. Units are never converted. What is used up (fuel, and what is counted by weight or volume, unless the"
                    + " offer says otherwise) is given once; the rest comes back and is counted day by day.",
            "Civilian offers come first. What a mission, a force or an armed actor offers counts as military unless the offer says"
                    + " `asset: civilian`; it serves humanitarian work only once every question of the last-resort test is answered,"
                    + " nothing stands against it, and somebody decided.",
            "An answer that begins with no fails the question; a blank, ? or unknown leaves it open.",
            "The questions on alternatives, need, consent, cost, time and dependence follow the Oslo Guidelines (Rev. 1.1, 2007);"
                    + " those on civilian direction and character, the table of assistance by posture and who decides are defaults of"
                    + " this tool. The four criteria of an escort follow the IASC guidelines on armed escorts (2013), in our words.");

    private static final List<String> LIMITS = List.of(
            "That anybody agreed: what is not confirmed is a proposal by rule, also where the result is met. Each organisation decides for itself whether it moves"
                    + " with an escort.",
            "Whether an answer is true, or a paper named as consent exists: it reads what the request states.",
            "Hours of the day, loads on the way, or fuel burnt: it counts whole units on whole days.");
}
