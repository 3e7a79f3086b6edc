package org.tandem.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tandem.model.Action;
import org.tandem.model.Meeting;
import org.tandem.sharing.Visible;

/**
 * Which actions come back to a meeting. One that meets without uniforms, as a cluster's does, takes those agreed there and those of who is there:
 * what another forum agreed with the mission is not its business. Any other takes all.
 *
 * @param ours those of the meeting, in their order
 * @param others those of others
 */
record OwnActions(List<Action> ours, List<Action> others) {
    private static final Pattern SEVERAL = Pattern.compile("[,;/]");

    static OwnActions of(List<Action> open, Meeting meeting, MeetingKind kind, Room room) {
        if (!kind.ofOneSector() && !kind.consentForUniforms()) {
            return new OwnActions(open, List.of());
        }
        List<Action> ours = new ArrayList<>();
        List<Action> others = new ArrayList<>();
        for (Action each : open) {
            (agreedHere(each, meeting) || ownedHere(each.owner(), room) || nobodys(each) ? ours : others).add(each);
        }
        return new OwnActions(List.copyOf(ours), List.copyOf(others));
    }

    private static boolean agreedHere(Action action, Meeting meeting) {
        return action.source().strip().equalsIgnoreCase(meeting.id())
                || (!meeting.title().isBlank() && action.source().strip().equalsIgnoreCase(meeting.title()));
    }

    private static boolean ownedHere(String owner, Room room) {
        return !owner.isBlank()
                && (room.by(owner).isPresent()
                        || SEVERAL.splitAsStream(owner)
                                .map(String::strip)
                                .anyMatch(one -> !one.isEmpty() && room.by(one).isPresent()));
    }

    /** Agreed nowhere that is stated and owned by nobody who may be told: no other meeting would take it either. */
    private static boolean nobodys(Action action) {
        return action.source().isBlank()
                && (action.owner().isBlank() || action.owner().equals(Visible.NOT_SHOWN));
    }
}
