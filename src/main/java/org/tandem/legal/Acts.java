package org.tandem.legal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.model.LegalTable;
import org.tandem.model.Mandate;
import org.tandem.model.Plan;

/** What a mission does in an activity, and what the verb of a task lets it do: by the table of legal rules. */
final class Acts {
    /** What a mission does that only takes part: nothing that a verb could forbid. */
    static final String NOTHING = "";

    private static final String COORDINATE = "coordinate";

    private final Map<String, String> ofKind = new HashMap<>();
    private final Map<String, LegalTable.Verb> ofVerb = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private Acts() {}

    /** By {@code table}: of two acts that know a kind the first holds. */
    static Acts of(LegalTable table) {
        Acts acts = new Acts();
        for (LegalTable.Act act : table.acts()) {
            act.kinds().forEach(kind -> acts.ofKind.putIfAbsent(kind, act.id()));
            if (!act.words().isEmpty()) {
                acts.words.putIfAbsent(act.id(), act.words());
            }
        }
        table.verbs().forEach(verb -> acts.ofVerb.putIfAbsent(verb.verb(), verb));
        return acts;
    }

    /** What the mission does in {@code activity} when its people do the work. */
    String of(Plan.Activity activity) {
        String stated = activity.legal().missionDoes();
        if (!stated.isEmpty()) {
            return stated;
        }
        return byKind(activity);
    }

    private String byKind(Plan.Activity activity) {
        String known = ofKind.get(LegalTable.fold(activity.kind()));
        return known != null ? known : activity.sector().isEmpty() ? COORDINATE : "deliver";
    }

    /** Whether {@code activity} is by its kind coordination or a decision, whoever does it. */
    boolean coordination(Plan.Activity activity) {
        return byKind(activity).equals(COORDINATE);
    }

    /**
     * What the mission does when it gives means of {@code kind}: direct assistance is delivery, whatever is given; else what it does
     * in an activity of that kind, and support where none is known.
     */
    String ofMeans(String kind, String assistance) {
        return assistance.equals("direct") ? "deliver" : ofKind.getOrDefault(LegalTable.fold(kind), "support");
    }

    /** Whether the mission may do {@code act} under {@code task}; empty where the limits of its verb are not known. */
    Optional<Boolean> allows(Mandate.Task task, String act) {
        return limit(task)
                .map(limit -> act.equals(NOTHING)
                        || limit.allows().contains(act)
                        || allows(task).contains(act));
    }

    /** The limit of {@code task}'s verb, where it is known. */
    Optional<LegalTable.Verb> limit(Mandate.Task task) {
        return Optional.ofNullable(ofVerb.get(LegalTable.fold(task.verb())));
    }

    /** The verbs whose limit is known, in order. */
    List<String> verbs() {
        return ofVerb.keySet().stream().sorted().toList();
    }

    /** All that the mission may do under {@code task}, in order of words. */
    Set<String> all(Mandate.Task task) {
        Set<String> all = new TreeSet<>(limit(task).map(LegalTable.Verb::allows).orElse(List.of()));
        all.addAll(allows(task));
        return all;
    }

    /** In words for people. */
    String word(String act) {
        return words.getOrDefault(act, act);
    }

    private static List<String> allows(Mandate.Task task) {
        return task.allows().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }
}
