package org.tandem.sharing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Accord;
import org.tandem.model.Action;
import org.tandem.model.Directory;
import org.tandem.model.Mandate;
import org.tandem.model.Meeting;
import org.tandem.model.Mission;
import org.tandem.model.Notification;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Resource;
import org.tandem.model.Stance;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** By which ids records are pointed at, those of the mission and organisations apart from those of the plan. */
final class RecordIds {
    private RecordIds() {}

    /** Ids that stand in profiles: of posts, organisations and units, and of what these have, ask for, agreed to and want. */
    static Set<String> ofActors(@Nullable Mission mission, List<Organisation> organisations) {
        Set<String> ids = new TreeSet<>(new Directory(mission, organisations).ids());
        for (Organisation each : organisations) {
            of(each.offers(), each.requests(), each.stance()).forEach(ids::add);
        }
        if (mission != null) {
            of(mission.offers(), mission.requests(), mission.stance()).forEach(ids::add);
            mission.agreements().stream().map(Mission.Agreement::id).forEach(ids::add);
            tasks(mission).forEach(ids::add);
        }
        return ids;
    }

    /** Ids of the tasks of its mandates. */
    static Stream<String> tasks(@Nullable Mission mission) {
        return Stream.ofNullable(mission)
                .flatMap(any -> any.mandates().stream())
                .flatMap(mandate -> mandate.tasks().stream())
                .map(Mandate.Task::id);
    }

    private static Stream<String> of(List<Resource> offers, List<Resource> requests, Stance stance) {
        return Stream.concat(
                Stream.concat(offers.stream(), requests.stream()).map(Resource::id),
                stance.objectives().stream().map(Stance.Objective::id));
    }

    /** Ids of what was planned, settled and agreed above {@code limit}. */
    static Stream<String> above(Sensitivity limit, Workspace all) {
        Plan plan = all.plan();
        return Stream.of(
                        above(limit, plan.activities(), Plan.Activity::sensitivity, Plan.Activity::id),
                        above(limit, plan.decisions(), Plan.Decision::sensitivity, Plan.Decision::id),
                        above(limit, plan.accord().scores(), Accord.Scored::sensitivity, Accord.Scored::id),
                        above(limit, plan.notifications(), Notification::sensitivity, Notification::id),
                        above(limit, all.meetings(), Meeting::sensitivity, Meeting::id),
                        above(limit, all.actions(), Levels::of, Action::id))
                .flatMap(ids -> ids);
    }

    private static <T> Stream<String> above(
            Sensitivity limit, List<T> records, Function<T, Sensitivity> level, Function<T, String> id) {
        return records.stream().filter(each -> !level.apply(each).atMost(limit)).map(id);
    }
}
