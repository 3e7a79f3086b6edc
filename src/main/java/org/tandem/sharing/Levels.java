package org.tandem.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.model.Accord;
import org.tandem.model.Action;
import org.tandem.model.Appeal;
import org.tandem.model.Area;
import org.tandem.model.Conditions;
import org.tandem.model.Consultation;
import org.tandem.model.LegalStatus;
import org.tandem.model.LetterRules;
import org.tandem.model.Mandate;
import org.tandem.model.Meeting;
import org.tandem.model.Mission;
import org.tandem.model.Need;
import org.tandem.model.Norm;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Priority;
import org.tandem.model.Resource;
import org.tandem.model.Stance;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/**
 * How sensitive a workspace is: as sensitive as the most sensitive record in it. The notification list is left out: only the report
 * that holds it tells of it, and labels itself.
 */
final class Levels {
    private Levels() {}

    static Sensitivity highest(Workspace workspace) {
        return Stream.of(
                        workspace.needs().stream().map(Need::sensitivity),
                        workspace.presence().stream().map(Presence::sensitivity),
                        workspace.plan().activities().stream().map(Plan.Activity::sensitivity),
                        workspace.plan().decisions().stream().map(Plan.Decision::sensitivity),
                        workspace.plan().accord().scores().stream().map(Accord.Scored::sensitivity),
                        workspace.meetings().stream().map(Meeting::sensitivity),
                        workspace.actions().stream().map(Levels::of),
                        workspace.consultations().list().stream().map(Consultation::sensitivity),
                        workspace.tables().levels(),
                        Stream.of(workspace.operation().sensitivity()),
                        workspace.capacity().own().stream().map(Norm::sensitivity),
                        Stream.ofNullable(workspace.letters().rules()).flatMap(LetterRules::levels),
                        workspace.organisations().stream().flatMap(Levels::of),
                        Stream.ofNullable(workspace.mission()).flatMap(Levels::of),
                        Stream.ofNullable(workspace.operation().appeal()).flatMap(Levels::of),
                        workspace.areas().areas().stream()
                                .filter(area -> area.access().known())
                                .map(Area::accessSensitivity))
                .flatMap(levels -> levels)
                .reduce(Sensitivity.LOW, Sensitivity::highest);
    }

    /** An action is as sensitive as its record or the label people put on it, whichever is higher. */
    static Sensitivity of(Action action) {
        return action.sensitivity().highest(HandlingLabel.level(action.label()));
    }

    private static Stream<Sensitivity> of(Organisation organisation) {
        return Stream.of(
                        Stream.of(organisation.sensitivity()),
                        Stream.ofNullable(organisation.legal().registration())
                                .map(LegalStatus.Registration::sensitivity),
                        Stream.ofNullable(organisation.legal().agreement()).map(LegalStatus.Agreement::sensitivity),
                        organisation.legal().permits().stream().map(LegalStatus.Permit::sensitivity),
                        organisation.priorities().stream().map(Priority::sensitivity),
                        of(organisation.stance()),
                        Stream.of(organisation.conditions())
                                .filter(terms -> !terms.words().isEmpty())
                                .map(Conditions::sensitivity),
                        of(organisation.posts(), organisation.offers(), organisation.requests()))
                .flatMap(levels -> levels);
    }

    private static Stream<Sensitivity> of(Appeal appeal) {
        return Stream.concat(
                Stream.of(appeal.sensitivity()), appeal.sectors().stream().map(Appeal.Part::sensitivity));
    }

    private static Stream<Sensitivity> of(Mission mission) {
        return Stream.of(
                        mission.mandates().stream().map(Mandate::sensitivity),
                        mission.mandates().stream()
                                .flatMap(each -> each.tasks().stream())
                                .map(Mandate.Task::sensitivity),
                        mission.agreements().stream().map(Mission.Agreement::sensitivity),
                        mission.settings().stream().map(Mission.Setting::sensitivity),
                        mission.priorities().stream().map(Priority::sensitivity),
                        of(mission.stance()),
                        of(mission.posts(), mission.offers(), mission.requests()),
                        mission.units().stream()
                                .flatMap(unit -> Stream.concat(
                                        Stream.of(unit.sensitivity()),
                                        unit.capabilities().stream().map(Resource::sensitivity))))
                .flatMap(levels -> levels);
    }

    private static Stream<Sensitivity> of(Stance stance) {
        return Stream.concat(
                stance.objectives().stream().map(Stance.Objective::sensitivity),
                stance.protocols().stream().map(Stance.Protocol::sensitivity));
    }

    private static Stream<Sensitivity> of(List<Post> posts, List<Resource> offers, List<Resource> requests) {
        return Stream.of(
                        posts.stream().map(Post::sensitivity),
                        posts.stream().flatMap(post -> post.channels().stream()).map(Post.Channel::sensitivity),
                        offers.stream().map(Resource::sensitivity),
                        requests.stream().map(Resource::sensitivity))
                .flatMap(levels -> levels);
    }
}
