package org.tandem.legal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.legal.KnownMandates.Known;
import org.tandem.legal.KnownMandates.Resolution;
import org.tandem.legal.KnownMandates.Strength;
import org.tandem.legal.KnownMandates.Task;

/** What Tandem knows of a mission's mandates, as the YAML that would state it. */
public final class MandateText {
    private static final String FROM_MEMORY = "  # to be checked";

    private MandateText() {}

    /** The missions that are known, one a line. */
    public static String list(KnownMandates known) {
        StringBuilder out = new StringBuilder();
        for (Known mission : known.missions()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-9s %s, from %s%s%n",
                    mission.id().toUpperCase(Locale.ROOT),
                    mission.name(),
                    mission.mandates().get(0).resolution(),
                    mission.ends() == null ? "" : " to " + mission.ends()));
        }
        return out.toString().replace("\r\n", "\n");
    }

    /** One mission. */
    public static String of(Known mission) {
        StringBuilder out = new StringBuilder();
        out.append("# What Tandem knows of the mandates of the ")
                .append(mission.name())
                .append(".\n");
        out.append("# It is not complete: most resolutions that only extend a mandate may be missing.\n");
        out.append("# Sources: ").append(mission.source()).append(".\n");
        out.append(
                "# What is marked \"to be checked\" was held against no source. Tasks are in words of Tandem; their verb and\n");
        out.append("# humanitarian side are a reading. Compare with the resolution before you cite it.\n");
        if (mission.ends() != null) {
            out.append("# The mission ended on ").append(mission.ends());
            out.append(mission.endsFromMemory() ? " (to be checked).\n" : ".\n");
        }
        out.append("# Keep in mission.yaml the mandates that your plan is held against, each with its days.\n");
        out.append("id: ").append(mission.id()).append('\n');
        out.append("name: ").append(mission.name()).append('\n');
        out.append("host: ").append(mission.host()).append('\n');
        out.append("mandates:\n");
        mission.mandates().forEach(resolution -> out.append(resolution(resolution)));
        return out.toString();
    }

    private static String resolution(Resolution said) {
        StringBuilder out = new StringBuilder();
        key(out, "  - ", "resolution", said.resolution(), said);
        key(out, "    ", "adopted", day(said.adopted()), said);
        key(out, "    ", "from", day(said.from()), said);
        key(out, "    ", "until", day(said.until()), said);
        key(out, "    ", "chapter", said.chapter(), said);
        key(out, "    ", "superseded_by", said.supersededBy(), said);
        key(out, "    ", "note", said.note().isEmpty() ? "" : quoted(said.note()), said);
        if (!said.strength().isEmpty()) {
            out.append("    strength:").append(mark(said, "strength")).append('\n');
            said.strength()
                    .forEach(each ->
                            out.append("      - {").append(strength(each)).append("}\n"));
        }
        if (!said.tasks().isEmpty()) {
            out.append("    tasks:").append(mark(said, "tasks")).append('\n');
            said.tasks()
                    .forEach(each -> out.append("      - {").append(task(each)).append("}\n"));
        }
        return out.toString();
    }

    private static void key(StringBuilder out, String indent, String key, String value, Resolution said) {
        if (!value.isEmpty()) {
            out.append(indent)
                    .append(key)
                    .append(": ")
                    .append(value)
                    .append(mark(said, key))
                    .append('\n');
        }
    }

    private static String mark(Resolution said, String key) {
        return said.fromMemory().contains(key) ? FROM_MEMORY : "";
    }

    private static String strength(Strength each) {
        List<String> parts = new ArrayList<>(List.of("component: " + each.component()));
        if (!each.authorised().isEmpty()) {
            parts.add("authorised: " + each.authorised());
        }
        if (!each.deployed().isEmpty()) {
            parts.add("deployed: " + each.deployed());
        }
        parts.add("on: " + each.on());
        return String.join(", ", parts);
    }

    private static String task(Task each) {
        return List.of(
                        "id: " + each.id(),
                        "group: " + each.group(),
                        "verb: " + each.verb(),
                        "humanitarian: " + each.humanitarian(),
                        "text: " + quoted(each.text()))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
