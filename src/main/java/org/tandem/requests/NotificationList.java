package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Gazetteer;
import org.tandem.model.Notification;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** The sites and movements of which parties are informed, and how fresh that is. */
final class NotificationList {
    static final String WHAT_IT_IS =
            "A notification informs parties so that they can spare a site or a movement. It is not permission, nobody"
                    + " needs it to be protected, and taking an entry off changes no legal status: civilian objects and relief personnel are"
                    + " protected whether notified or not. Access is negotiated elsewhere.";

    private final List<Notification> list;
    private final Gazetteer areas;
    private final Deciders deciders;
    private final LocalDate asOf;
    private final Reception reception;

    NotificationList(Workspace workspace, Deciders deciders) {
        this.list = workspace.plan().notifications().stream()
                .sorted(Comparator.comparing(Notification::id))
                .toList();
        this.areas = workspace.areas();
        this.deciders = deciders;
        this.asOf = workspace.operation().asOf();
        this.reception = new Reception(asOf);
    }

    boolean empty() {
        return list.isEmpty();
    }

    /** As sensitive as the list, or as {@code other} where that is more. */
    Sensitivity level(Sensitivity other) {
        return list.stream().map(Notification::sensitivity).reduce(other, Sensitivity::highest);
    }

    long total() {
        return list.size();
    }

    /** Those whose window is over, or which nobody looked at again in time. */
    long expired() {
        return list.stream()
                .filter(each -> !state(each).equals("in force") && !state(each).equals("to come"))
                .count();
    }

    /** Those in force or to come that a party has not said it has. */
    long pending() {
        return list.stream()
                .filter(each -> !over(each)
                        && !NotificationChecks.pending(each, reception).isEmpty())
                .count();
    }

    String opening() {
        return "On the notification list: " + total() + ", " + expired() + " out of date or without an end, "
                + pending() + " not yet acknowledged by every party.";
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(WHAT_IT_IS));
        blocks.add(new Block.Grid(table()));
        return blocks;
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Notification each : list) {
            rows.add(List.of(
                    new Cell.Text(each.id()),
                    RegisterTables.text(deciders.name(each.organisation())),
                    new Cell.Text(each.type()),
                    new Cell.Text(each.name()),
                    RegisterTables.text(each.function()),
                    RegisterTables.text(each.area()),
                    RegisterTables.text(each.area().isEmpty() ? "" : areas.name(each.area())),
                    RegisterTables.text(each.coordinates()),
                    RegisterTables.text(each.route()),
                    RegisterTables.day(each.window().from()),
                    RegisterTables.day(each.window().until()),
                    new Cell.Text(state(each)),
                    new Cell.Text(told(each)),
                    RegisterTables.day(each.revalidate()),
                    RegisterTables.text(each.focalPoint().isEmpty() ? "" : deciders.name(each.focalPoint())),
                    RegisterTables.text(each.consent())));
        }
        return new Table(
                "notifications",
                List.of(
                        Column.text("id", "Entry"),
                        Column.text("organisation", "Whose"),
                        Column.text("type", "Type"),
                        Column.text("name", "What").dataOnly(),
                        Column.text("function", "Serves").dataOnly(),
                        Column.text("area_code", "Area code").dataOnly(),
                        Column.text("area_name", "Area"),
                        Column.text("coordinates", "Coordinates").dataOnly(),
                        Column.text("route", "Route").dataOnly(),
                        Column.text("from", "From"),
                        Column.text("to", "To"),
                        Column.text("state", "State"),
                        Column.text("told", "Told"),
                        Column.text("revalidate", "Look again by"),
                        Column.text("focal_point", "Focal point").dataOnly(),
                        Column.text("consent", "Own consent").dataOnly()),
                rows);
    }

    private boolean over(Notification each) {
        LocalDate until = each.window().until();
        return until != null && until.isBefore(asOf);
    }

    private String state(Notification each) {
        LocalDate from = each.window().from();
        LocalDate look = each.revalidate();
        return over(each)
                ? "expired"
                : each.window().until() == null
                        ? "no end stated"
                        : look != null && look.isBefore(asOf)
                                ? "not looked at again"
                                : from != null && from.isAfter(asOf) ? "to come" : "in force";
    }

    private String told(Notification each) {
        if (each.parties().isEmpty()) {
            return "nobody";
        }
        return each.parties().stream()
                .map(told -> deciders.name(told.party())
                        + (reception.acknowledged(told)
                                ? ": has it since " + told.acknowledged()
                                : reception.sent(told) ? ": sent " + told.sent() + ", no answer" : ": not sent"))
                .collect(Collectors.joining("; "));
    }
}
