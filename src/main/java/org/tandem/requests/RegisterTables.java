package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Resource;

/** The register, what is given, and what is left. */
final class RegisterTables {
    /** The columns of the register. */
    static final List<Column> REGISTER = List.of(
            Column.number("number", "No.").holding("place in the order in which requests are served"),
            Column.text("id", "Request").holding("id of the request"),
            Column.text("requester", "Who asks").dataOnly().holding("id of who asks"),
            Column.text("requester_name", "Who asks").holding("who asks, in words"),
            Column.text("kind", "Kind").dataOnly().holding("of means, as stated"),
            Column.number("quantity", "Asked for").holding("how much is asked for; blank where not stated"),
            Column.text("unit", "Of what").holding("of the quantity; blank where not stated"),
            Column.text("area_code", "Area code").dataOnly().holding("P-code of the place"),
            Column.text("area_name", "Area").holding("its name"),
            Column.text("from", "From").holding("the first day; blank where not stated"),
            Column.text("to", "To").holding("the last day; blank where not stated"),
            Column.text("need", "What for").dataOnly().holding("what for, in words"),
            Column.text("sector", "Sector").dataOnly().holding("code of the sector it serves"),
            Column.number("severity", "Severity").holding("of the gap it serves, 1 to 5; blank where not known"),
            Column.text("assistance", "Assistance")
                    .dataOnly()
                    .holding("`direct`, `indirect` or `infrastructure`, as stated"),
            Column.text("result", "Result").holding("`met`, `partly`, `not permitted` or `undecided`"),
            Column.text("confirmed", "Confirmed")
                    .holding(
                            "`yes` where people decided the result; `proposal` where it is one by rule until who decides confirms it;"
                                    + " `by rule` where it is not permitted and nobody refused it; blank where undecided"),
            Column.number("quantity_met", "Can be met")
                    .holding(
                            "what is there on every day asked for, without what waits for a decision; blank where it cannot be counted"),
            Column.text("offers", "Offers").dataOnly().holding("ids of the offers that give, or would"),
            Column.text("reasons", "Reasons").dataOnly().holding("why, in words"),
            Column.text("unanswered", "Not answered").dataOnly().holding("keys that are still open"),
            Column.text("decision_sought", "Decision sought").dataOnly().holding("what is to be decided or done"),
            Column.text("sought_of", "Sought of").dataOnly().holding("by whom: ids, or words where no post is listed"),
            Column.text("decision", "Decision").dataOnly().holding("the latest decision about it"),
            Column.text("decided_on", "Decided on").dataOnly().holding("its day"),
            Column.text("decided_by", "Decided by").dataOnly().holding("id of who took it"));

    private final Gazetteer areas;
    private final Deciders deciders;

    RegisterTables(Gazetteer areas, Deciders deciders) {
        this.areas = areas;
        this.deciders = deciders;
    }

    /** A row for each request, with all that is known of it. */
    Table register(RequestsResult result) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Settled each : result.requests()) {
            rows.add(row(each, rows.size() + 1L));
        }
        return new Table("requests", REGISTER, rows);
    }

    private List<Cell> row(Settled each, long number) {
        Resource request = each.wanted().request();
        Decision decision = each.wanted().decision();
        return List.of(
                new Cell.Count(number),
                new Cell.Text(each.id()),
                new Cell.Text(each.wanted().owner()),
                new Cell.Text(deciders.name(each.wanted().owner())),
                new Cell.Text(request.kind()),
                count(request.quantity()),
                text(request.unit()),
                text(request.area()),
                text(request.area().isEmpty() ? "" : areas.name(request.area())),
                day(request.period().from()),
                day(request.period().until()),
                text(request.need()),
                text(request.terms().asked().sector()),
                count(each.wanted().severity()),
                text(request.terms().asked().assistance()),
                new Cell.Text(each.outcome().word()),
                text(each.standing()),
                count(each.met()),
                list(each.allotments().stream().map(Allotment::offer).distinct().toList()),
                list(each.reasons()),
                list(each.unanswered()),
                text(new Asks(deciders).field(each)),
                text(Asks.allOf(each)),
                text(decision == null ? "" : decision.ruling().outcome()),
                day(decision == null ? null : decision.on()),
                text(decision == null ? "" : decision.by()));
    }

    /** Who gives what to whom, and whether people decided it. */
    Table matching(RequestsResult result) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Allotment each : result.allotments()) {
            rows.add(List.of(
                    new Cell.Text(each.request()),
                    new Cell.Text(each.offer()),
                    new Cell.Text(deciders.name(each.owner())),
                    new Cell.Count(each.quantity()),
                    new Cell.Text(each.unit()),
                    new Cell.Date(each.from()),
                    new Cell.Date(each.until()),
                    new Cell.Text(each.military() ? "military" : "civilian"),
                    new Cell.Text(each.approved() ? "approved" : "proposed")));
        }
        return new Table(
                "matching",
                List.of(
                        Column.text("request", "Request"),
                        Column.text("offer", "Offer"),
                        Column.text("giver", "Who gives"),
                        Column.number("quantity", "How much"),
                        Column.text("unit", "Of what"),
                        Column.text("from", "From"),
                        Column.text("to", "To"),
                        Column.text("means", "Means"),
                        Column.text("state", "State")),
                rows);
    }

    /** What is offered, and what is left of it on every day of its time. */
    Table offers(RequestsResult result) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RequestsResult.Left each : result.offers()) {
            Resource offer = each.offered().offer();
            rows.add(List.of(
                    new Cell.Text(each.offered().id()),
                    new Cell.Text(deciders.name(each.offered().owner())),
                    new Cell.Text(offer.kind()),
                    new Cell.Text(
                            each.offered().party()
                                    ? "of a party, not used"
                                    : each.offered().military() ? "military" : "civilian"),
                    text(offer.area().isEmpty() ? "anywhere" : areas.name(offer.area())),
                    day(offer.period().from()),
                    day(offer.period().until()),
                    count(offer.quantity()),
                    count(offer.quantity().known() ? Measure.of(each.free()) : Measure.UNKNOWN),
                    text(offer.unit())));
        }
        return new Table(
                "offers",
                List.of(
                        Column.text("id", "Offer"),
                        Column.text("giver", "Who gives"),
                        Column.text("kind", "Kind"),
                        Column.text("means", "Means"),
                        Column.text("area", "Where"),
                        Column.text("from", "From"),
                        Column.text("to", "To"),
                        Column.number("quantity", "Offered"),
                        Column.number("free", "Left"),
                        Column.text("unit", "Of what")),
                rows);
    }

    static Cell count(Measure measure) {
        return measure.known() ? new Cell.Count(measure.orElse(0)) : Cell.BLANK;
    }

    static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.BLANK : new Cell.Date(day);
    }

    private static Cell list(List<String> items) {
        return items.isEmpty() ? Cell.BLANK : new Cell.Listing(items);
    }
}
