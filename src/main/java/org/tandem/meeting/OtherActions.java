package org.tandem.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.model.Action;
import org.tandem.model.Meeting;
import org.tandem.source.Sensitivity;

/** Actions that come back to other meetings, in words that say to which. */
final class OtherActions {
    /** Of more only the first are named: the register has them all. */
    private static final int NAMED = 8;

    private OtherActions() {}

    /** As {@code 2 actions of CMCoord forum Gbarnga (a-01, a-02)}, for each meeting of the series that are listed; above {@code level} only how many. */
    static List<String> parts(List<Action> actions, List<Meeting> meetings, Sensitivity level) {
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        for (Action each : actions) {
            groups.computeIfAbsent(from(each, meetings), words -> new ArrayList<>())
                    .add(each);
        }
        return groups.entrySet().stream()
                .map(each -> counted(each.getValue().size()) + " of " + each.getKey() + named(each.getValue(), level))
                .toList();
    }

    private static String from(Action action, List<Meeting> meetings) {
        String source = action.source().strip();
        return meetings.stream()
                .filter(meeting -> !source.isEmpty() && meeting.id().equalsIgnoreCase(source))
                .findFirst()
                .map(meeting -> meeting.title().isBlank() ? meeting.id() : meeting.title())
                .orElse("no meeting that is listed here, to ask the owner about");
    }

    private static String counted(int number) {
        return number == 1 ? "1 action" : number + " actions";
    }

    private static String named(List<Action> actions, Sensitivity level) {
        List<String> ids = actions.stream()
                .filter(each -> Levels.action(each).atMost(level))
                .map(Action::id)
                .filter(id -> !id.isBlank())
                .limit(NAMED)
                .toList();
        int more = actions.size() - ids.size();
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + (more == 0 ? "" : " and " + more + " more") + ")";
    }
}
