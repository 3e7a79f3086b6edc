package org.tandem.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.model.Action;
import org.tandem.model.Need;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.sharing.HandlingLabel;
import org.tandem.source.Sensitivity;

/** How sensitive the records are that an item of the agenda speaks of. */
final class Levels {
    private final Workspace workspace;

    Levels(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Of a cell: the highest level of what is known of the sector in the area and below it. */
    Sensitivity cell(String area, String sector) {
        return Stream.concat(
                        workspace.needs().stream()
                                .filter(need -> need.sector().equals(sector) && within(need.area(), area))
                                .map(Need::sensitivity),
                        workspace.presence().stream()
                                .filter(record -> record.sector().equals(sector) && within(record.area(), area))
                                .map(Presence::sensitivity))
                .reduce(Sensitivity.LOW, Sensitivity::highest);
    }

    /** Of an activity of the plan, or of the cell a row about a gap stands for. */
    Sensitivity row(String id, String area, String sector) {
        List<Sensitivity> planned = workspace.plan().activities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(Plan.Activity::sensitivity)
                .toList();
        return planned.isEmpty() ? cell(area, sector) : planned.get(0);
    }

    /** Of an action: its own, or that of the handling label it carries. */
    static Sensitivity action(Action action) {
        return action.sensitivity().highest(HandlingLabel.level(action.label()));
    }

    private boolean within(String area, String whole) {
        return workspace.areas().within(area, whole);
    }
}
