package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tandem.model.Notification;
import org.tandem.model.Notification.Told;

/** Whether a party has a notification. Days that contradict each other, or that are yet to come, show nothing. */
final class Reception {
    private final LocalDate asOf;

    Reception(LocalDate asOf) {
        this.asOf = asOf;
    }

    boolean sent(Told told) {
        return told.sent() != null && !told.sent().isAfter(asOf);
    }

    /** Whether the party said that it has it, on a day on which it could. */
    boolean acknowledged(Told told) {
        LocalDate sent = told.sent();
        LocalDate acknowledged = told.acknowledged();
        return acknowledged != null && sent != null && !acknowledged.isBefore(sent) && !acknowledged.isAfter(asOf);
    }

    /** What contradicts in the days of {@code notification}, in words; empty where nothing does. */
    List<String> contradictions(Notification notification) {
        List<String> found = new ArrayList<>();
        LocalDate until = notification.window().until();
        LocalDate look = notification.revalidate();
        for (Told told : notification.parties()) {
            LocalDate sent = told.sent();
            LocalDate acknowledged = told.acknowledged();
            String party = "`" + told.party() + "`";
            if (acknowledged != null && sent == null) {
                found.add(party + " acknowledged on " + acknowledged + " what was not sent");
            } else if (acknowledged != null && acknowledged.isBefore(sent)) {
                found.add(party + " acknowledged on " + acknowledged + " what was sent on " + sent);
            }
            if (sent != null && until != null && sent.isAfter(until)) {
                found.add("it was sent to " + party + " on " + sent + ", and ended on " + until);
            }
            if (sent != null && sent.isAfter(asOf)) {
                found.add("it was sent to " + party + " on " + sent + ", after the reference date " + asOf);
            } else if (acknowledged != null && acknowledged.isAfter(asOf)) {
                found.add(party + " acknowledged on " + acknowledged + ", after the reference date " + asOf);
            }
        }
        if (look != null && until != null && look.isAfter(until)) {
            found.add("it is to be looked at again by " + look + ", and ends on " + until);
        }
        return List.copyOf(found);
    }
}
