package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.model.AssistancePolicy;
import org.tandem.model.Mission;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;

/**
 * Whether military, police or civil-defence assets may serve a request.
 *
 * @param criteria every question with its answer
 * @param against what stands against it; empty where nothing does
 * @param notes what the decision should know
 */
record Gate(List<Criterion> criteria, List<String> against, List<String> notes) {
    private static final Pattern NOTIFIED = Pattern.compile("\\bnotif|\\bhns\\b|\\bdeconflict");

    /** No gate: nothing is asked and nothing stands against it. */
    static final Gate NONE = new Gate(List.of(), List.of(), List.of());

    /** With more that the decision should know. */
    Gate knowing(List<String> more) {
        return new Gate(
                criteria, against, Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** With what binds who gives. */
    Gate and(List<Criterion> duties) {
        List<Criterion> all = new ArrayList<>(criteria);
        List<String> stands = new ArrayList<>(against);
        List<String> known = new ArrayList<>(notes);
        for (Criterion each : duties) {
            all.add(each);
            if (each.failed()) {
                stands.add(each.answer());
            } else if (each.key().equals(Duties.MANDATE)) {
                known.add(each.open() ? each.answer() : "the mission would help under its task " + each.answer());
            } else {
                known.add(
                        "support to a force that is not of the United Nations: none without a risk assessment, its measures"
                                + " and monitoring" + (each.answer().isEmpty() ? "" : " (" + each.answer() + ")"));
            }
        }
        return new Gate(List.copyOf(all), List.copyOf(stands), List.copyOf(known));
    }

    /** The gate before {@code wanted} of who is called {@code name}. */
    static Gate of(Wanted wanted, String name, Workspace workspace) {
        return wanted.escort() ? escort(wanted, name) : assets(wanted, name, workspace);
    }

    private static Gate escort(Wanted wanted, String name) {
        List<Criterion> criteria = new ArrayList<>(LastResort.escort(wanted.request()));
        List<String> against = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        condition(wanted, name, "armed_escort", "armed escorts", criteria, against, notes);
        failed(criteria, against);
        return new Gate(List.copyOf(criteria), List.copyOf(against), List.copyOf(notes));
    }

    private static Gate assets(Wanted wanted, String name, Workspace workspace) {
        Mission mission = workspace.mission();
        String posture = posture(workspace, wanted.request());
        List<Criterion> criteria = new ArrayList<>(LastResort.test(wanted.request(), posture));
        List<String> against = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        condition(wanted, name, "military_assets", "military assets", criteria, against, notes);
        String consent = wanted.request().terms().asked().consent();
        if (permission(consent, workspace)) {
            criteria.replaceAll(each -> each.key().equals("consent")
                    ? new Criterion(each.key(), each.question(), each.answer(), Criterion.State.FAILED)
                    : each);
            notes.add("the consent it names is a notification, which is no permission");
        }
        posture(wanted, posture, workspace.policy().assistance(), criteria, against, notes);
        failed(criteria, against);
        if (mission != null
                && mission.strategy(wanted.request().area(), workspace.areas()).equals("coexistence")) {
            notes.add("the strategy here is coexistence: contact with the force is kept to what safety asks for");
        }
        return new Gate(List.copyOf(criteria), List.copyOf(against), List.copyOf(notes));
    }

    /** The posture where {@code request} is wanted; empty when not stated. */
    static String posture(Workspace workspace, Resource request) {
        Mission mission = workspace.mission();
        return mission == null ? "" : mission.posture(request.area(), workspace.areas());
    }

    /** Whether what is named as consent is an entry of the notification list, or a notification in words. */
    static boolean permission(String consent, Workspace workspace) {
        return NOTIFIED.matcher(consent.toLowerCase(Locale.ROOT)).find()
                || workspace.plan().notifications().stream()
                        .anyMatch(each -> each.id().equals(consent));
    }

    private static void posture(
            Wanted wanted,
            String posture,
            AssistancePolicy policy,
            List<Criterion> criteria,
            List<String> against,
            List<String> notes) {
        String assistance = wanted.request().terms().asked().assistance();
        if (posture.isEmpty()) {
            criteria.add(Criterion.of("posture", "Posture of the force", ""));
            return;
        }
        String words = assistance + " assistance by a force whose posture is " + posture;
        switch (policy.word(posture, assistance)) {
            case "no" -> against.add(words + " is not for such assets (table of the policy, a default of the tool)");
            case "maybe" -> notes.add(words + " is decided case by case (table of the policy, a default of the tool)");
            case "yes" -> notes.add(words + " is acceptable (table of the policy, a default of the tool)");
            default -> {
                // the type of assistance is one of the criteria
            }
        }
    }

    private static void condition(
            Wanted wanted,
            String name,
            String topic,
            String what,
            List<Criterion> criteria,
            List<String> against,
            List<String> notes) {
        if (!wanted.conditions().told()) {
            notes.add("on what terms " + name + " uses " + what + " may not be shown");
            return;
        }
        switch (wanted.conditions().word(topic)) {
            case "never" -> against.add(name + " never uses " + what + " (`" + topic + ": never`)");
            case "last_resort" -> notes.add(name + " uses " + what + " as a last resort only");
            case "case_by_case" -> notes.add(name + " decides on " + what + " case by case");
            case "accepted" -> notes.add(name + " accepts " + what);
            default -> criteria.add(Criterion.of(topic, "Whether who asks uses " + what + " at all", ""));
        }
    }

    private static void failed(List<Criterion> criteria, List<String> against) {
        criteria.stream()
                .filter(Criterion::failed)
                .forEach(each -> against.add("answered with no: "
                        + each.question().toLowerCase(Locale.ROOT) + " (`" + each.key() + ": " + each.answer() + "`)"));
    }

    boolean forbids() {
        return !against.isEmpty();
    }

    List<Criterion> open() {
        return criteria.stream().filter(Criterion::open).toList();
    }

    /** Whether every question is answered and nothing stands against it. */
    boolean passes() {
        return !forbids() && open().isEmpty();
    }

    String openKeys() {
        return open().stream().map(each -> "`" + each.key() + "`").collect(Collectors.joining(", "));
    }
}
