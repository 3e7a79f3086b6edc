package org.tandem.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.alignment.Difference.Way;
import org.tandem.model.Directory;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Stance;
import org.tandem.model.Stance.Protocol;
import org.tandem.model.Workspace;

/** Compares how actors work. Two that share one of several ways, as a language, do not differ. */
final class Protocols {
    private final Workspace workspace;
    private final Directory directory;
    private final Map<String, Stance> stated = new LinkedHashMap<>();

    Protocols(Workspace workspace) {
        this.workspace = workspace;
        this.directory = workspace.directory();
        Mission mission = workspace.mission();
        if (mission != null) {
            put(mission.id(), mission.stance());
        }
        for (Organisation organisation : workspace.organisations()) {
            if (!organisation.kind().armed() && !organisation.party()) {
                put(organisation.id(), organisation.stance());
            }
        }
    }

    private void put(String id, Stance stance) {
        if (!stance.protocols().isEmpty()) {
            stated.put(id, stance);
        }
    }

    /** How many actors state protocols. */
    int actors() {
        return stated.size();
    }

    /** Topics that at least two actors state, whether they differ or not. */
    int compared() {
        return (int) topics().stream().filter(topic -> said(topic).size() > 1).count();
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (String topic : topics()) {
            Map<String, Protocol> said = said(topic);
            if (differ(said.values().stream().toList())) {
                List<String> silent = stated.keySet().stream()
                        .filter(id -> !said.containsKey(id))
                        .map(directory::name)
                        .toList();
                differences.add(new Difference(topic, ways(said), silent, owner(topic), decision(topic)));
            }
        }
        return List.copyOf(differences);
    }

    private Set<String> topics() {
        Set<String> topics = new LinkedHashSet<>();
        stated.values().forEach(stance -> stance.protocols().forEach(protocol -> topics.add(protocol.topic())));
        return topics;
    }

    private Map<String, Protocol> said(String topic) {
        Map<String, Protocol> said = new LinkedHashMap<>();
        stated.forEach((id, stance) -> stance.protocol(topic).ifPresent(protocol -> said.put(id, protocol)));
        return said;
    }

    private static boolean differ(List<Protocol> said) {
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                List<String> other =
                        said.get(j).values().stream().map(Protocols::fold).toList();
                if (said.get(i).values().stream().map(Protocols::fold).noneMatch(other::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Way> ways(Map<String, Protocol> said) {
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, List<String>> who = new LinkedHashMap<>();
        said.forEach((id, protocol) -> {
            String value = String.join(", ", protocol.values());
            written.putIfAbsent(fold(value), value);
            who.computeIfAbsent(fold(value), any -> new ArrayList<>()).add(directory.name(id));
        });
        return written.entrySet().stream()
                .map(each -> new Way(each.getValue(), List.copyOf(who.getOrDefault(each.getKey(), List.of()))))
                .toList();
    }

    private static String fold(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    private Optional<Decision> decided(String topic) {
        String about = about(topic);
        return workspace.decided().stream()
                .filter(decision -> decision.about().equals(about))
                .reduce((earlier, later) -> later);
    }

    /** What a decision names to settle {@code topic}. */
    static String about(String topic) {
        return "protocol-" + topic.replace('_', '-');
    }

    private String owner(String topic) {
        String named = workspace.plan().accord().owners().getOrDefault(topic, "");
        String by = named.isEmpty() ? decided(topic).map(Decision::by).orElse("") : named;
        return by.isEmpty() ? "" : new Names(workspace).of(by);
    }

    private String decision(String topic) {
        return decided(topic).map(Decision::text).orElse("");
    }
}
