package org.tandem.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a workspace says, read and checked: what every analysis works on.
 *
 * @param mission null when there is no {@code mission.yaml}
 * @param organisations NGOs and other actors, in id order
 * @param needs one record per area, sector, group and sensitivity, in that order
 * @param presence one record per area, sector, partner, group and sensitivity, in that order
 * @param meetings in id order
 * @param actions in id order
 * @param files what became of each file, in path order
 * @param aliases the partner's key for each other name that {@code organisations.csv} lists, names folded
 * @param capacity what means come to in people
 * @param letters how the responsibility matrix is made
 * @param consultations meetings with the people of an area
 * @param tables what it changes of Tandem's readings of law and of objectives
 */
public record Workspace(
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
        Capacities capacity,
        Letters letters,
        Consultations consultations,
        Tables tables) {

    /** The same under another policy. */
    public Workspace with(Policy other) {
        return new Workspace(
                operation,
                other,
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
                letters,
                consultations,
                tables);
    }

    /** Which of several assessments counts. */
    public Precedence precedence() {
        return new Precedence(operation.asOf(), policy);
    }

    /** Who can be named in a letter, as chair, owner or lead. */
    public Directory directory() {
        return new Directory(mission, organisations);
    }

    /** What people decided on or before the reference date, or on a day that is not stated; nobody follows what is yet to be decided. */
    public List<Plan.Decision> decided() {
        return plan.decisions().stream()
                .filter(each -> each.on() == null || !each.on().isAfter(operation.asOf()))
                .toList();
    }
}
