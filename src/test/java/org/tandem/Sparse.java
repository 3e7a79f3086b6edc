package org.tandem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Accord;
import org.tandem.model.Action;
import org.tandem.model.Capacities;
import org.tandem.model.Conditions;
import org.tandem.model.Consultations;
import org.tandem.model.FileIntake;
import org.tandem.model.Gazetteer;
import org.tandem.model.LegalBasis;
import org.tandem.model.LegalStatus;
import org.tandem.model.Letters;
import org.tandem.model.Mandate;
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
import org.tandem.model.Priority;
import org.tandem.model.Resource;
import org.tandem.model.Stance;
import org.tandem.model.Tables;
import org.tandem.model.Terms;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Records of the model with the parts that a test does not care about left out. */
public final class Sparse {
    private Sparse() {}

    /** A workspace that states nothing of how letters are shared out, and keeps no register of consultations. */
    public static Workspace workspace(
            Operation operation,
            Policy policy,
            @Nullable Mission mission,
            List<Organisation> organisations,
            Gazetteer areas,
            List<Need> needs,
            List<Presence> presence,
            Plan plan,
            List<Meeting> meetings,
            List<Action> actions,
            List<FileIntake> files,
            Map<String, String> aliases,
            Capacities capacity) {
        return new Workspace(
                operation,
                policy,
                mission,
                organisations,
                areas,
                needs,
                presence,
                plan,
                meetings,
                actions,
                files,
                aliases,
                capacity,
                Letters.STANDARD,
                Consultations.NONE,
                Tables.STANDARD);
    }

    /** A workspace that states no means and no norms of its own. */
    public static Workspace workspace(
            Operation operation,
            Policy policy,
            @Nullable Mission mission,
            List<Organisation> organisations,
            Gazetteer areas,
            List<Need> needs,
            List<Presence> presence,
            Plan plan,
            List<Meeting> meetings,
            List<Action> actions,
            List<FileIntake> files,
            Map<String, String> aliases) {
        return workspace(
                operation,
                policy,
                mission,
                organisations,
                areas,
                needs,
                presence,
                plan,
                meetings,
                actions,
                files,
                aliases,
                Capacities.NONE);
    }

    /** A workspace that lists no other names of organisations. */
    public static Workspace workspace(
            Operation operation,
            Policy policy,
            @Nullable Mission mission,
            List<Organisation> organisations,
            Gazetteer areas,
            List<Need> needs,
            List<Presence> presence,
            Plan plan,
            List<Meeting> meetings,
            List<Action> actions,
            List<FileIntake> files) {
        return workspace(
                operation,
                policy,
                mission,
                organisations,
                areas,
                needs,
                presence,
                plan,
                meetings,
                actions,
                files,
                Map.of());
    }

    /** A mission without settings of its own for any area. */
    public static Mission mission(
            String id,
            String name,
            String host,
            String posture,
            String strategy,
            List<Mandate> mandates,
            List<Mission.Agreement> agreements,
            List<Post> posts,
            List<Mission.Unit> units,
            List<Priority> priorities,
            List<Resource> offers,
            List<Resource> requests,
            Origin origin) {
        return new Mission(
                id,
                name,
                host,
                posture,
                strategy,
                mandates,
                agreements,
                posts,
                units,
                priorities,
                offers,
                requests,
                List.of(),
                Stance.NONE,
                origin);
    }

    /** Without terms. */
    public static Resource resource(
            String id,
            String kind,
            Measure quantity,
            String unit,
            String area,
            Period period,
            String need,
            List<String> alternatives,
            Sensitivity sensitivity,
            Origin origin) {
        return new Resource(
                id, kind, quantity, unit, area, period, need, alternatives, Terms.NONE, sensitivity, origin);
    }

    /** An organisation that states neither objectives nor protocols. */
    public static Organisation organisation(
            String id,
            String name,
            String acronym,
            OrganisationKind kind,
            List<String> aliases,
            List<String> sectors,
            List<String> lead,
            List<String> areas,
            String relation,
            Map<String, String> conditions,
            LegalStatus legal,
            List<Post> posts,
            List<Priority> priorities,
            List<Resource> offers,
            List<Resource> requests,
            Sensitivity sensitivity,
            Origin origin) {
        return new Organisation(
                id,
                name,
                acronym,
                kind,
                aliases,
                sectors,
                lead,
                areas,
                relation,
                Conditions.of(conditions, Sensitivity.LOW),
                legal,
                posts,
                priorities,
                offers,
                requests,
                Stance.NONE,
                sensitivity,
                origin);
    }

    /** An activity that decides on no request. */
    public static Plan.Activity activity(
            String id,
            String title,
            String kind,
            String sector,
            List<String> areas,
            Period period,
            String mandateTask,
            Map<String, Plan.Pin> letters,
            LegalBasis legal,
            Sensitivity sensitivity,
            Origin origin) {
        return new Plan.Activity(
                id, title, kind, sector, areas, period, mandateTask, "", letters, legal, sensitivity, origin);
    }

    /** An activity that states no basis but the task. */
    public static Plan.Activity activity(
            String id,
            String title,
            String kind,
            String sector,
            List<String> areas,
            Period period,
            String mandateTask,
            Map<String, Plan.Pin> letters,
            Sensitivity sensitivity,
            Origin origin) {
        return activity(
                id, title, kind, sector, areas, period, mandateTask, letters, LegalBasis.NONE, sensitivity, origin);
    }

    /** One that rules on no request. */
    public static Plan.Decision decision(
            String id,
            @Nullable LocalDate on,
            String about,
            String text,
            String by,
            String reason,
            @Nullable LocalDate assessedOn,
            Measure inNeed,
            Sensitivity sensitivity,
            Origin origin) {
        return new Plan.Decision(
                id, on, about, text, by, reason, assessedOn, inNeed, Plan.Ruling.NONE, sensitivity, origin);
    }

    /** A plan that holds neither what sides agree on nor notifications. */
    public static Plan plan(List<Plan.Activity> activities, List<Plan.Decision> decisions) {
        return new Plan(activities, decisions, Accord.NONE, List.of());
    }
}
