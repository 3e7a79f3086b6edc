package org.tandem.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Capacity;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;

/** A workspace while an assumption is put on it: what may change, and who is gone. */
final class Draft {
    final Workspace before;
    List<Presence> presence;
    List<Capacity> capacities;
    List<Organisation> organisations;

    @Nullable
    Mission mission;
    /** How many records were taken away, added or changed. */
    int touched;

    private final Set<String> gone = new HashSet<>();

    Draft(Workspace before) {
        this.before = before;
        this.presence = before.presence();
        this.capacities = before.capacity().list();
        this.organisations = before.organisations();
        this.mission = before.mission();
    }

    /** Who or what has {@code id} is there no more, so that it can hold no letter. */
    void goes(String id) {
        gone.add(id);
    }

    boolean gone(String id) {
        return gone.contains(id);
    }

    /** The workspace it has become. */
    Workspace workspace() {
        return new Workspace(
                before.operation(),
                before.policy(),
                mission,
                organisations,
                before.areas(),
                before.needs(),
                presence,
                gone.isEmpty() ? before.plan() : plan(),
                before.meetings(),
                before.actions(),
                before.files(),
                before.aliases(),
                before.capacity().of(capacities),
                before.letters(),
                before.consultations(),
                before.tables());
    }

    /** The plan without the letters of those who are gone. */
    private Plan plan() {
        List<Plan.Activity> activities = new ArrayList<>();
        for (Plan.Activity each : before.plan().activities()) {
            Map<String, Plan.Pin> letters = new LinkedHashMap<>(each.letters());
            letters.keySet().removeAll(gone);
            touched += each.letters().size() - letters.size();
            activities.add(new Plan.Activity(
                    each.id(),
                    each.title(),
                    each.kind(),
                    each.sector(),
                    each.areas(),
                    each.period(),
                    each.mandateTask(),
                    each.request(),
                    letters,
                    each.legal(),
                    each.sensitivity(),
                    each.origin()));
        }
        return new Plan(
                activities,
                before.plan().decisions(),
                before.plan().accord(),
                before.plan().notifications());
    }
}
