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
        return new Table(
                "requests",
                List.of(
                        Column.number("number", "No."),
                        Column.text("id", "Request"),
                        Column.text("requester", "Who asks").dataOnly(),
                        Column.text("requester_name", "Who asks"),
                        Column.text("kind", "Kind").dataOnly(),
                        Column.number("quantity", "Asked for"),
                        Column.text("unit", "Of what"),
                        Column.text("area_code", "Area code").dataOnly(),
                        Column.text("area_name", "Area"),
                        Column.text("from", "From"),
                        Column.text("to", "To"),
                        Column.text("need", "What for").dataOnly(),
                        Column.text("sector", "Sector").dataOnly(),
                        Column.number("severity", "Severity"),
                        Column.text("assistance", "Assistance").dataOnly(),
                        Column.text("result", "Result"),
                        Column.number("quantity_met", "Met"),
                        Column.text("offers", "Offers").dataOnly(),
                        Column.text("reasons", "Reasons").dataOnly(),
                        Column.text("unanswered", "Not answered").dataOnly(),
                        Column.text("decision_sought", "Decision sought").dataOnly(),
                        Column.text("sought_of", "Sought of").dataOnly(),
                        Column.text("decision", "Decision").dataOnly(),
                        Column.text("decided_on", "Decided on").dataOnly(),
                        Column.text("decided_by", "Decided by").dataOnly()),
                rows);
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
                count(each.met()),
                list(each.allotments().stream().map(Allotment::offer).distinct().toList()),
                list(each.reasons()),
                list(each.unanswered()),
                text(each.sought()),
                text(each.of()),
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
                    new Cell.Count(each.free()),
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
