package org.tandem.legal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.model.Mandate;
import org.tandem.model.Plan;
import org.tandem.source.YamlNode.Entry;
import org.tandem.source.YamlNode.Mapping;

/** What a mission does in an activity, and what the verb of a task lets it do: the content of {@code acts.yaml}. */
final class Acts {
    /** What a mission does that only takes part: nothing that a verb could forbid. */
    static final String NOTHING = "";

    private final Map<String, String> ofKind = new HashMap<>();
    private final Map<String, List<String>> ofVerb = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private Acts() {}

    static Acts standard() {
        Mapping root = Data.read("acts.yaml");
        Acts acts = new Acts();
        for (Entry act : Data.entries(root, "kinds")) {
            Data.texts(act.value())
                    .forEach(kind -> acts.ofKind.put(kind, act.key().text()));
        }
        for (Entry verb : Data.entries(root, "verbs")) {
            acts.ofVerb.put(verb.key().text(), Data.texts(verb.value()));
        }
        if (root.get("words").orElse(null) instanceof Mapping said) {
            said.entries()
                    .forEach(entry -> acts.words.put(
                            entry.key().text(), Data.text(said, entry.key().text())));
        }
        return acts;
    }

    /** What the mission does in {@code activity} when its people do the work. */
    String of(Plan.Activity activity) {
        String stated = activity.legal().missionDoes();
        if (!stated.isEmpty()) {
            return stated;
        }
        String known = ofKind.get(activity.kind());
        return known != null ? known : activity.sector().isEmpty() ? "coordinate" : "deliver";
    }

    /** Whether the mission may do {@code act} under {@code task}; empty where the limits of its verb are not known. */
    Optional<Boolean> allows(Mandate.Task task, String act) {
        List<String> allowed = ofVerb.get(verb(task));
        return allowed == null
                ? Optional.empty()
                : Optional.of(act.equals(NOTHING)
                        || allowed.contains(act)
                        || allows(task).contains(act));
    }

    /** Whether the limits of {@code task}'s verb are known. */
    boolean knows(Mandate.Task task) {
        return ofVerb.containsKey(verb(task));
    }

    /** All that the mission may do under {@code task}, in order of words. */
    Set<String> all(Mandate.Task task) {
        Set<String> all = new TreeSet<>(ofVerb.getOrDefault(verb(task), List.of()));
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

    private static String verb(Mandate.Task task) {
        return task.verb().strip().toLowerCase(Locale.ROOT);
    }
}
