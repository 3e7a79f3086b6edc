package org.tandem.sharing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.Sparse;
import org.tandem.model.Action;
import org.tandem.model.Area;
import org.tandem.model.Audience;
import org.tandem.model.Caseload;
import org.tandem.model.FileIntake;
import org.tandem.model.Gazetteer;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.LegalStatus;
import org.tandem.model.Measure;
import org.tandem.model.Meeting;
import org.tandem.model.Mission;
import org.tandem.model.Need;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Plan;
import org.tandem.model.Policy;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Records for tests, each with the few parts a test is about. */
public final class Records {
    public static final LocalDate AS_OF = LocalDate.of(2014, 6, 15);

    private Records() {}

    public static Area area(String code, int level, String parent) {
        return area(code, level, parent, Measure.UNKNOWN, Sensitivity.LOW);
    }

    public static Area area(String code, int level, String parent, Measure access, Sensitivity accessSensitivity) {
        return new Area(
                code,
                "Name of " + code,
                level,
                parent,
                Measure.UNKNOWN,
                access,
                accessSensitivity,
                "",
                true,
                Period.ALWAYS,
                Origin.ofFile("areas.csv"));
    }

    /** Two counties, each with payams below. */
    public static Gazetteer gazetteer() {
        return new Gazetteer(
                List.of(
                        area("SSD", 0, ""),
                        area("SS07", 1, "SSD"),
                        area("SS0707", 2, "SS07"),
                        area("SS070701", 3, "SS0707"),
                        area("SS070702", 3, "SS0707"),
                        area("SS07070201", 4, "SS070702"),
                        area("SS0708", 2, "SS07")),
                true);
    }

    public static Need need(String area, String sector, Sensitivity level, long inNeed) {
        return need(area, sector, level, Measure.of(inNeed), Measure.UNKNOWN, Measure.UNKNOWN);
    }

    public static Need need(
            String area, String sector, Sensitivity level, Measure inNeed, Measure reached, Measure severity) {
        return new Need(
                area,
                sector,
                Group.EVERYBODY,
                level,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                inNeed,
                Measure.UNKNOWN,
                reached,
                severity,
                LocalDate.of(2014, 5, 1),
                "",
                "",
                Grade.NONE,
                Optional.empty(),
                new Origin("needs/hno.csv", 7, 3));
    }

    public static Presence presence(String partner, String area, String sector, Sensitivity level, Measure reached) {
        return new Presence(
                partner,
                partner,
                OrganisationKind.INGO,
                area,
                sector,
                Group.EVERYBODY,
                level,
                Caseload.DISTINCT,
                reached,
                Measure.UNKNOWN,
                Progress.UNDER_WAY,
                new Origin("presence/3w.csv", 4, 1));
    }

    public static Organisation organisation(String id, OrganisationKind kind, Sensitivity level, Post... posts) {
        return organisation(id, kind, level, List.of(), posts);
    }

    public static Organisation organisation(
            String id, OrganisationKind kind, Sensitivity level, List<String> sectors, Post... posts) {
        return Sparse.organisation(
                id,
                "Name of " + id,
                "",
                kind,
                List.of(),
                sectors,
                List.of(),
                List.of(),
                "",
                Map.of(),
                LegalStatus.NONE,
                List.of(posts),
                List.of(),
                List.of(),
                List.of(),
                level,
                Origin.ofFile("actors.yaml"));
    }

    public static Post post(String id, String organisation, String role, String component) {
        return post(id, organisation, role, component, Sensitivity.LOW);
    }

    public static Post post(String id, String organisation, String role, String component, Sensitivity level) {
        return new Post(id, organisation, role, component, List.of(), List.of(), level, Origin.ofFile("actors.yaml"));
    }

    public static Mission mission(Post... posts) {
        return Sparse.mission(
                "unmiss",
                "UNMISS",
                "SSD",
                "",
                "",
                List.of(),
                List.of(),
                List.of(posts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.ofFile("mission.yaml"));
    }

    public static Meeting meeting(String id, String kind, String starts, String zone, Meeting.Recurrence every) {
        return meeting(id, kind, starts, zone, every, 60, "", List.of(), List.of(), Sensitivity.LOW);
    }

    public static Meeting meeting(
            String id,
            String kind,
            String starts,
            String zone,
            Meeting.Recurrence every,
            int minutes,
            String chair,
            List<String> invited,
            List<Meeting.Item> items,
            Sensitivity level) {
        return new Meeting(
                id,
                kind,
                "Title of " + id,
                LocalDateTime.parse(starts),
                ZoneId.of(zone),
                every,
                minutes,
                chair,
                invited,
                List.of(),
                Audience.MISSION_UNIFORMED,
                items,
                level,
                new Origin("meetings.yaml", 2, 5));
    }

    public static Action action(String id, String owner, @Nullable String due, Action.Status status) {
        return action(id, owner, due, status, Sensitivity.LOW);
    }

    public static Action action(
            String id, String owner, @Nullable String due, Action.Status status, Sensitivity level) {
        return new Action(
                id,
                "Do " + id,
                owner,
                due == null ? null : LocalDate.parse(due),
                status,
                null,
                null,
                "",
                "",
                "",
                level,
                new Origin("registers/actions.csv", 2, 1));
    }

    public static FileIntake file(String path, Map<Sensitivity, Integer> used) {
        return new FileIntake(path, "needs", "Tandem columns", used, Map.of(), Map.of(), 0);
    }

    /** A workspace with nothing but its name and the gazetteer. */
    public static Workspace empty() {
        return Sparse.workspace(
                new Operation("Test", "SSD", AS_OF, Period.ALWAYS, null, Origin.ofFile("tandem.yaml")),
                Policy.DEFAULT,
                null,
                List.of(),
                gazetteer(),
                List.of(),
                List.of(),
                Plan.EMPTY,
                List.of(),
                List.of(),
                List.of());
    }

    public static Workspace with(Workspace base, List<Need> needs, List<Presence> presence) {
        return Sparse.workspace(
                base.operation(),
                base.policy(),
                base.mission(),
                base.organisations(),
                base.areas(),
                needs,
                presence,
                base.plan(),
                base.meetings(),
                base.actions(),
                base.files());
    }

    public static Workspace with(Workspace base, @Nullable Mission mission, List<Organisation> organisations) {
        return Sparse.workspace(
                base.operation(),
                base.policy(),
                mission,
                organisations,
                base.areas(),
                base.needs(),
                base.presence(),
                base.plan(),
                base.meetings(),
                base.actions(),
                base.files());
    }

    public static Workspace with(Workspace base, Plan plan, List<Meeting> meetings, List<Action> actions) {
        return Sparse.workspace(
                base.operation(),
                base.policy(),
                base.mission(),
                base.organisations(),
                base.areas(),
                base.needs(),
                base.presence(),
                plan,
                meetings,
                actions,
                base.files());
    }

    public static Workspace with(Workspace base, Gazetteer areas, List<FileIntake> files) {
        return Sparse.workspace(
                base.operation(),
                base.policy(),
                base.mission(),
                base.organisations(),
                areas,
                base.needs(),
                base.presence(),
                base.plan(),
                base.meetings(),
                base.actions(),
                files);
    }
}
