package org.tandem.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tandem.meeting.MeetingKind.Holds;
import org.tandem.meeting.MeetingKind.Lead;
import org.tandem.meeting.MeetingKind.StandingItem;
import org.tandem.source.YamlDocument;
import org.tandem.source.YamlNode;
import org.tandem.source.YamlNode.Mapping;
import org.tandem.source.YamlNode.Scalar;
import org.tandem.source.YamlNode.Sequence;
import org.tandem.source.YamlReader;

/** The kinds of meetings of {@code kinds.yaml}. A fault in that file is ours, so it is thrown and not told. */
final class MeetingKinds {
    private static final String FILE = "kinds.yaml";
    private static final String GENERAL = "GENERAL";

    private final Map<String, MeetingKind> byCode;
    private final List<String> closingWords;

    private MeetingKinds(Map<String, MeetingKind> byCode, List<String> closingWords) {
        this.byCode = byCode;
        this.closingWords = closingWords;
    }

    /** Reads the kinds of this release. */
    static MeetingKinds standard() {
        try (InputStream in = MeetingKinds.class.getResourceAsStream(FILE)) {
            YamlDocument document = YamlReader.read(
                    FILE,
                    Objects.requireNonNull(in, FILE + " is not in the jar").readAllBytes());
            if (document.faults().isEmpty() && document.root().orElse(null) instanceof Mapping root) {
                return of(root);
            }
            throw new IllegalStateException(FILE + " is broken: " + document.faults());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MeetingKinds of(Mapping root) {
        Map<String, MeetingKind> kinds = new TreeMap<>();
        mappings(root, "kinds").forEach(node -> kinds.put(text(node, "code"), kind(node)));
        List<String> closing = nodes(root, "closing").stream()
                .map(node -> node instanceof Scalar word ? word.text() : "")
                .toList();
        return new MeetingKinds(kinds, closing);
    }

    /** The kind with this code in any case; the general one when it is none of these. */
    MeetingKind find(String code) {
        MeetingKind kind = byCode.get(code.strip().toUpperCase(Locale.ROOT));
        return kind != null ? kind : Objects.requireNonNull(byCode.get(GENERAL), GENERAL);
    }

    /** All kinds in code order. */
    List<MeetingKind> all() {
        return List.copyOf(byCode.values());
    }

    /** Whether an item with this title ends a meeting. */
    boolean closes(String title) {
        String words = " " + title.toLowerCase(Locale.ROOT) + " ";
        return closingWords.stream().anyMatch(words::contains);
    }

    private static MeetingKind kind(Mapping node) {
        List<StandingItem> items = new ArrayList<>();
        mappings(node, "items").forEach(item -> items.add(item(item)));
        return new MeetingKind(
                text(node, "code"),
                text(node, "name"),
                text(node, "led_by").equals("humanitarian"),
                text(node, "uniformed").equals("consent"),
                text(node, "community").equals("expected"),
                text(node, "forum").equals("civil-military"),
                text(node, "about").equals("sector"),
                text(node, "every"),
                Integer.parseInt(text(node, "minutes")),
                List.copyOf(items));
    }

    private static StandingItem item(Mapping node) {
        String holds = text(node, "holds");
        return new StandingItem(
                text(node, "title"),
                Purpose.of(text(node, "purpose")).orElseThrow(),
                Integer.parseInt(text(node, "minutes")),
                Lead.valueOf(text(node, "lead").toUpperCase(Locale.ROOT)),
                holds.isEmpty() ? Holds.NOTHING : Holds.valueOf(holds.toUpperCase(Locale.ROOT)));
    }

    private static List<YamlNode> nodes(Mapping node, String key) {
        return node.get(key).orElse(null) instanceof Sequence list ? list.items() : List.of();
    }

    private static List<Mapping> mappings(Mapping node, String key) {
        return nodes(node, key).stream().map(Mapping.class::cast).toList();
    }

    private static String text(Mapping node, String key) {
        return node.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    }
}
