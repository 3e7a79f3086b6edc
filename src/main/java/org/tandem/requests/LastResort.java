package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Resource;
import org.tandem.model.Terms.Asked;

/**
 * The questions before military and civil-defence assets serve a request, and those before an armed escort does. The first six
 * follow the Oslo Guidelines; the last two are usual practice in complex emergencies. The escort's follow the guidelines of 2013.
 */
final class LastResort {
    private LastResort() {}

    /** The last-resort test; {@code posture} says whether personnel has to come unarmed, which is asked in peacetime. */
    static List<Criterion> test(Resource request, String posture) {
        Asked asked = request.terms().asked();
        List<Criterion> test = new ArrayList<>();
        test.add(said(asked.lastResort(), "no_civilian_alternative", "No comparable civilian means can do it"));
        test.add(new Criterion(
                "alternatives",
                "Civilian means that were tried",
                String.join("; ", request.alternatives()),
                request.alternatives().isEmpty() ? Criterion.State.UNANSWERED : Criterion.State.FULFILLED));
        test.add(said(asked.lastResort(), "critical_need", "Only this asset meets a critical humanitarian need"));
        test.add(Criterion.of("consent", "Asked for by the State, or with its consent", asked.consent()));
        test.add(Criterion.of(
                "cost",
                "Who bears the cost, and that the State and people do not",
                request.terms().cost()));
        test.add(day("to", "Last day", request.period().until()));
        test.add(day("exit", "Day on which civilian means take over", asked.exit()));
        if (posture.equals("peaceful")) {
            test.add(said(asked.lastResort(), "unarmed", "Personnel unarmed and in national uniform"));
        }
        test.add(said(asked.lastResort(), "no_dependence", "Nobody comes to depend on military assets"));
        test.add(said(asked.lastResort(), "civilian_direction", "The work stays under civilian direction"));
        test.add(said(asked.lastResort(), "civilian_character", "Civilian character kept, no military aim served"));
        test.add(Criterion.of("assistance", "Type of assistance", asked.assistance()));
        return List.copyOf(test);
    }

    /** The four criteria of an armed escort, with the alternatives that have to be looked at first. */
    static List<Criterion> escort(Resource request) {
        Map<String, String> criteria = request.terms().asked().criteria();
        return List.of(
                said(criteria, "humanitarian_need", "Humanitarian need, and how critical the programme is"),
                said(
                        criteria,
                        "authorities_unable",
                        "Authorities cannot or will not make the way safe without an escort"),
                said(criteria, "improves_safety", "The escort makes it safer and is credible"),
                said(criteria, "sustainable", "The work can go on later without it"),
                new Criterion(
                        "alternatives",
                        "Alternatives that were looked at",
                        String.join("; ", request.alternatives()),
                        request.alternatives().isEmpty() ? Criterion.State.UNANSWERED : Criterion.State.FULFILLED),
                day("to", "Last day", request.period().until()));
    }

    private static Criterion said(Map<String, String> answers, String key, String question) {
        return Criterion.of(key, question, answers.getOrDefault(key, ""));
    }

    private static Criterion day(String key, String question, @Nullable LocalDate day) {
        return Criterion.of(key, question, day == null ? "" : day.toString());
    }
}
