package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Notification;
import org.tandem.model.Notification.Told;
import org.tandem.model.Workspace;

/** Whether entries of the notification list are fresh and received. */
final class NotificationChecks {
    private NotificationChecks() {}

    static List<Finding> of(Workspace workspace) {
        LocalDate asOf = workspace.operation().asOf();
        Reception reception = new Reception(asOf);
        List<Finding> found = new ArrayList<>();
        for (Notification each : workspace.plan().notifications()) {
            LocalDate until = each.window().until();
            LocalDate look = each.revalidate();
            List<String> wrong = reception.contradictions(each);
            if (!wrong.isEmpty()) {
                found.add(finding(
                        each,
                        RequestsRules.NOTIFICATION_DAYS_OUT_OF_ORDER,
                        "days of notification `" + each.id() + "` contradict: " + String.join("; ", wrong),
                        "`sent`, then `acknowledged`, both on or before the reference date, within the window, and `revalidate`"
                                + " before its end"));
            }
            if (until == null) {
                found.add(finding(
                        each,
                        RequestsRules.NOTIFICATION_END_MISSING,
                        "notification `" + each.id() + "` holds for ever",
                        "`to:` with the last day on which it holds"));
            } else if (until.isBefore(asOf)) {
                found.add(finding(
                        each,
                        RequestsRules.NOTIFICATION_EXPIRED,
                        "notification `" + each.id() + "` ended on " + until,
                        "a new window, or the entry taken off the list and the parties told so"));
            } else if (look != null && look.isBefore(asOf)) {
                found.add(finding(
                        each,
                        RequestsRules.NOTIFICATION_EXPIRED,
                        "notification `" + each.id() + "` was to be looked at again by " + look,
                        "a new day under `revalidate`, once the focal point has said that it holds"));
            }
            if ((until == null || !until.isBefore(asOf))
                    && !pending(each, reception).isEmpty()) {
                found.add(
                        finding(
                                each,
                                RequestsRules.NOTIFICATION_UNACKNOWLEDGED,
                                "notification `" + each.id() + "` is " + String.join(" and ", pending(each, reception)),
                                "`sent` and `acknowledged` with their days; without them nobody can count on the party's knowing"));
            }
        }
        return found;
    }

    /** What is still to come, as {@code not sent to unmiss}; empty when every party has it. */
    static List<String> pending(Notification each, Reception reception) {
        if (each.parties().isEmpty()) {
            return List.of("told to nobody");
        }
        List<String> pending = new ArrayList<>();
        String unsent = parties(
                each.parties().stream().filter(told -> !reception.sent(told)).toList());
        String silent = parties(each.parties().stream()
                .filter(told -> reception.sent(told) && !reception.acknowledged(told))
                .toList());
        if (!unsent.isEmpty()) {
            pending.add("not sent to " + unsent);
        }
        if (!silent.isEmpty()) {
            pending.add("not acknowledged by " + silent);
        }
        return pending;
    }

    private static String parties(List<Told> told) {
        return told.stream().map(Told::party).collect(Collectors.joining(", "));
    }

    private static Finding finding(Notification each, Rule rule, String message, String expected) {
        return Finding.of(rule, each.origin(), message).expecting(expected).about(each.sensitivity());
    }
}
