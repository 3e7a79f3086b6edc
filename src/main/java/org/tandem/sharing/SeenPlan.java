package org.tandem.sharing;

import java.util.List;
import org.tandem.model.Audience;
import org.tandem.model.Notification;
import org.tandem.model.Plan;

/** What an audience may know of the plan. */
final class SeenPlan {
    private final Audience audience;
    private final Coarse coarse;
    private final Sieve sieve;
    private final References references;

    SeenPlan(Audience audience, Coarse coarse, Sieve sieve, References references) {
        this.audience = audience;
        this.coarse = coarse;
        this.sieve = sieve;
        this.references = references;
    }

    Plan of(Plan all) {
        return new Plan(
                sieve.keep(all.activities(), Plan.Activity::sensitivity).stream()
                        .map(activity ->
                                references.visible(activity, coarse.places(activity.sensitivity(), activity.areas())))
                        .toList(),
                sieve.keep(all.decisions(), Plan.Decision::sensitivity).stream()
                        .map(decision -> references.visible(
                                decision, about(decision), coarse.count(decision.sensitivity(), decision.inNeed())))
                        .toList(),
                new SeenStances(audience, coarse.places(), sieve).of(all.accord(), references),
                notifications(all.notifications()));
    }

    /** Where a site lies and a way leads is told to nobody here, however public the record; whose it is must be tellable too. */
    private List<Notification> notifications(List<Notification> all) {
        return sieve.keep(all, each -> each.sensitivity().highest(references.levelOf(each.organisation()))).stream()
                .map(each -> references.visible(each, coarse.place(each.sensitivity(), each.area())))
                .toList();
    }

    /** {@code AREA/SECTOR} with the area as coarse as the audience sees it; anything else as it is. */
    private String about(Plan.Decision decision) {
        String about = decision.about();
        int slash = about.indexOf('/');
        if (slash < 0) {
            return about;
        }
        String area = coarse.place(decision.sensitivity(), about.substring(0, slash));
        return area.isEmpty() ? "" : area + about.substring(slash);
    }
}
