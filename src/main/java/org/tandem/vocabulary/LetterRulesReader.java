package org.tandem.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.model.ActivityKind;
import org.tandem.model.Directory.Side;
import org.tandem.model.LetterRules;
import org.tandem.model.Nature;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Seat;
import org.tandem.source.Sensitivity;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;

/** Reads {@code letter-rules.yaml}. A fault in it is ours, not the planner's: it ends in an exception with its place. */
final class LetterRulesReader {
    private LetterRulesReader() {}

    static LetterRules load() {
        Mapping root = Resource.read("letter-rules.yaml");
        Map<String, Seat> seats = new LinkedHashMap<>();
        for (Mapping node : mappings(root, "seats")) {
            Seat seat = seat(node);
            if (seats.put(seat.id(), seat) != null) {
                throw fault(node, "seat " + seat.id() + " stands twice");
            }
        }
        List<ActivityKind> kinds = new ArrayList<>();
        for (Mapping node : mappings(root, "kinds")) {
            kinds.add(kind(node, seats));
        }
        return new LetterRules(
                seats,
                List.copyOf(kinds),
                mappings(root, "functions").stream()
                        .map(node -> new LetterRules.Function(
                                word(node, "id"),
                                word(node, "title"),
                                word(node, "kind"),
                                word(node, "sector", ""),
                                Sensitivity.LOW))
                        .toList(),
                mappings(root, "tasks").stream()
                        .map(node -> new LetterRules.TaskKind(
                                words(node, "groups"),
                                words(node, "humanitarian"),
                                word(node, "kind"),
                                Sensitivity.LOW))
                        .toList(),
                mappings(root, "requests").stream()
                        .map(node -> new LetterRules.RequestKind(
                                words(node, "means"),
                                word(node, "civilian", "false").equals("true"),
                                Side.of(words(node, "asked_by")),
                                Side.of(words(node, "asked_of")),
                                word(node, "kind"),
                                Sensitivity.LOW))
                        .toList(),
                Integer.parseInt(word(root, "consulted_within")),
                Sensitivity.LOW);
    }

    private static Seat seat(Mapping node) {
        String most = word(node, "most", "1");
        return new Seat(
                word(node, "seat"),
                Seat.From.of(word(node, "from")).orElseThrow(() -> fault(node, "unknown from")),
                Side.of(words(node, "sides")),
                words(node, "roles"),
                words(node, "kinds").stream()
                        .map(code -> OrganisationKind.of(code).orElseThrow(() -> fault(node, "unknown kind " + code)))
                        .toList(),
                words(node, "organisations"),
                words(node, "capabilities"),
                words(node, "conditions"),
                word(node, "sector", "false").equals("true"),
                word(node, "whole", "false").equals("true"),
                Integer.parseInt(most),
                word(node, "reason"),
                Sensitivity.LOW);
    }

    private static ActivityKind kind(Mapping node, Map<String, Seat> seats) {
        return new ActivityKind(
                word(node, "kind"),
                words(node, "aliases"),
                Nature.of(word(node, "nature")).orElseThrow(() -> fault(node, "unknown nature")),
                seats(node, "accountable", seats),
                seats(node, "responsible", seats),
                seats(node, "consulted", seats),
                seats(node, "informed", seats),
                seats(node, "supporting", seats),
                seats(node, "verifying", seats),
                seats(node, "signing", seats),
                Sensitivity.LOW);
    }

    private static List<Seat> seats(Mapping node, String key, Map<String, Seat> seats) {
        List<Seat> found = new ArrayList<>();
        for (String id : words(node, key)) {
            Seat seat = seats.get(id);
            if (seat == null) {
                throw fault(node, "unknown seat " + id);
            }
            found.add(seat);
        }
        return List.copyOf(found);
    }

    private static String word(Mapping node, String key) {
        String text = word(node, key, "");
        if (text.isEmpty()) {
            throw fault(node, "no " + key);
        }
        return text;
    }

    private static String word(Mapping node, String key, String otherwise) {
        return node.get(key).map(LetterRulesReader::text).orElse(otherwise);
    }

    private static List<String> words(Mapping node, String key) {
        return items(node, key).stream().map(LetterRulesReader::text).toList();
    }

    private static List<Mapping> mappings(Mapping node, String key) {
        return items(node, key).stream().map(LetterRulesReader::mapping).toList();
    }

    private static List<YamlNode> items(Mapping node, String key) {
        YamlNode value = node.get(key).orElse(new Sequence(node.origin(), List.of()));
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        throw fault(value, key + " is not a list");
    }

    private static Mapping mapping(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        throw fault(node, "not a mapping");
    }

    private static String text(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        throw fault(node, "not a word");
    }

    private static IllegalStateException fault(YamlNode node, String what) {
        return new IllegalStateException(node.origin() + ": " + what);
    }
}
