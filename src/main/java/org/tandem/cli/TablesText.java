package org.tandem.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.model.LegalTable;
import org.tandem.model.TensionTable;

/** The tables by which law and objectives are read, as YAML that a workspace can take over. */
final class TablesText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 /()-]*");

    private TablesText() {}

    /** What verbs of a mandate allow, and which guidelines apply. */
    static String of(LegalTable table, String whose) {
        StringBuilder out = head("legal-rules.yaml", whose);
        out.append("# What the mission does in kinds of activity; of two that name a kind the first holds.\nacts:\n");
        for (LegalTable.Act act : table.acts()) {
            out.append("  - {act: ").append(act.id());
            out.append(act.words().isEmpty() ? "" : ", words: " + quoted(act.words()));
            out.append(list("kinds", act.kinds())).append("}\n");
        }
        out.append("# All that a verb of a mandate lets the mission do: a reading, no standard.\nverbs:\n");
        for (LegalTable.Verb verb : table.verbs()) {
            String source = verb.source().isEmpty() ? "Tandem's reading" : verb.source();
            out.append("  - {verb: ").append(quoted(verb.verb()));
            out.append(list("allows", verb.allows()));
            out.append(", source: ").append(quoted(source)).append("}\n");
        }
        out.append("# A guideline holds where every condition stated is met.\nguidelines:\n");
        for (LegalTable.Guideline each : table.guidelines()) {
            out.append("  # ").append(each.mark()).append('\n');
            out.append("  - {id: ").append(quoted(each.id()));
            out.append(", name: ").append(quoted(each.name()));
            out.append(word("status", each.status())).append(word("asks", each.asks()));
            out.append(list("postures", each.postures())).append(list("kinds", each.kinds()));
            out.append(word("mission", each.mission())).append(each.benefits() ? ", benefits: true" : "");
            out.append(word("host", each.host())).append("}\n");
        }
        return out.toString();
    }

    /** Which objectives pull against each other. */
    static String of(TensionTable table, String whose) {
        StringBuilder out = head("align-rules.yaml", whose);
        out.append(
                "# Words under `tends` that pull against each other; the first that two objectives fit holds.\ntensions:\n");
        for (TensionTable.Tension each : table.tensions()) {
            out.append("  - {id: ").append(quoted(each.id()));
            out.append(list("one", each.one())).append(list("other", each.other()));
            out.append(", reason: ").append(quoted(each.reason())).append("}\n");
        }
        out.append("# Words that two objectives share where they go the same way.\ncommon:\n");
        for (TensionTable.Common each : table.common()) {
            out.append("  - {id: ").append(quoted(each.id())).append(list("words", each.words()));
            out.append(", reason: ").append(quoted(each.reason())).append("}\n");
        }
        return out.toString();
    }

    private static StringBuilder head(String file, String whose) {
        return new StringBuilder("# ")
                .append(Character.toUpperCase(whose.charAt(0)))
                .append(whose.substring(1))
                .append(". What ")
                .append(file)
                .append(" of a workspace names takes the place\n# of what has the same name here; all else stays.\n");
    }

    private static String word(String key, String text) {
        return text.isEmpty() ? "" : ", " + key + ": " + quoted(text);
    }

    private static String list(String key, List<String> words) {
        return words.isEmpty()
                ? ""
                : ", " + key + ": "
                        + words.stream().map(TablesText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
