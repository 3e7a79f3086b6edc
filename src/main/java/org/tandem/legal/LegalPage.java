package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.sharing.Visible;

/** The register as a meeting reads it: what is not in order and what decision is sought, then by what right each stands. */
final class LegalPage {
    private final LegalResult result;
    private final Visible visible;
    private final QuestionSections questions;
    private final RightSections rights;

    private LegalPage(LegalResult result, Visible visible) {
        this.result = result;
        this.visible = visible;
        this.questions = new QuestionSections(result, visible);
        this.rights = new RightSections(result, visible);
    }

    static List<Block> blocks(LegalResult result, Visible visible) {
        return new LegalPage(result, visible).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(questions.opening()));
        if (result.register().isEmpty()) {
            return blocks;
        }
        blocks.addAll(questions.caution());
        section(blocks, "What to decide first", questions.decisions());
        section(
                blocks,
                "The register",
                List.of(
                        new Block.Grid(LegalTables.register(result.register())),
                        new Block.Paragraph(
                                Line.ofMessage(HOW_TO_READ + (visible.withheld() > 0 ? SHOWN : "") + periods()))));
        section(blocks, "By what right", rights.rights());
        section(blocks, "Activities without a task of the mandate", orphans());
        section(blocks, "Tasks of the mandate that nobody serves", unserved());
        section(blocks, "What ends by " + result.horizon().until(), expiries());
        section(blocks, "Who may do what where", rights.jurisdiction());
        section(blocks, "Points for dialogue", questions.points());
        section(blocks, "Also noted", questions.notes());
        section(blocks, "The mandates", mandates());
        section(blocks, "Guidelines that apply", rights.guidelines());
        section(blocks, "How this is checked", List.of(said(method())));
        section(blocks, "What this register cannot say", List.of(said(LIMITS)));
        return blocks;
    }

    private static void section(List<Block> blocks, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(Block.heading(heading));
            blocks.addAll(content);
        }
    }

    private List<Block> orphans() {
        if (result.orphans().isEmpty()) {
            return result.kept() ? List.of(Block.paragraph("None: every activity cites one.")) : List.of();
        }
        return List.of(new Block.Points(
                result.orphans().stream()
                        .map(entry -> Line.empty()
                                .plain("\"" + entry.title() + "\" (")
                                .code(entry.id())
                                .plain(
                                        entry.does().isEmpty()
                                                ? "), without the mission's work"
                                                : "), the mission's work"))
                        .toList(),
                false));
    }

    private List<Block> unserved() {
        if (!result.kept()) {
            return List.of();
        }
        return result.unserved().isEmpty()
                ? List.of(Block.paragraph("None: every task in force in the period has an activity."))
                : visible.withheld() > 0
                        ? List.of(
                                new Block.Grid(LegalTables.unserved(result.unserved())),
                                Block.paragraph("By none that may be shown to this audience."))
                        : List.of(new Block.Grid(LegalTables.unserved(result.unserved())));
    }

    private List<Block> expiries() {
        return result.expiries().isEmpty()
                ? List.of(Block.paragraph("Nothing whose last day is recorded."))
                : List.of(new Block.Grid(LegalTables.expiries(result.expiries())));
    }

    private List<Block> mandates() {
        return result.mandates().isEmpty()
                ? List.of()
                : List.of(new Block.Grid(LegalTables.mandates(result.mandates())));
    }

    /** With the limits of verbs that are not Tandem's reading, and who reads them so. */
    private List<String> method() {
        List<String> method = new ArrayList<>(METHOD);
        visible.workspace().tables().legal().verbs().stream()
                .map(verb -> "What the verb `" + verb.verb()
                        + "` lets the mission do is set by `verbs` of"
                        + " legal-rules.yaml: " + String.join(", ", verb.allows()) + " (" + verb.source()
                        + ").")
                .forEach(method::add);
        return method;
    }

    private static Block said(List<String> texts) {
        return new Block.Points(texts.stream().map(Line::ofMessage).toList(), false);
    }

    /** Which days of the register nobody planned; empty where the plan states them all. */
    private String periods() {
        List<String> without = result.register().stream()
                .filter(entry -> !entry.stated())
                .map(entry -> "`" + entry.id() + "`")
                .toList();
        String which = without.size() > 5 ? without.size() + " activities" : String.join(", ", without);
        return without.isEmpty()
                ? ""
                : " Of " + which
                        + " the plan does not state both days, or not so that they can be used: a missing one is that of the whole period.";
    }

    private static final String HOW_TO_READ =
            "Not in order: something stands against it. To settle: something is missing or late. A blank under \"Mission does\":"
                    + " its people do none of the work. Consent: of the host State, and a status agreement. Permits: registration"
                    + " and permits of NGOs, agreements of agencies, that do the work or answer for it; blank where there are none.";

    private static final String SHOWN = " Nothing shown: of what this audience may see nothing stands against it.";

    private static final List<String> METHOD = List.of(
            "Every day of an activity is held against the days of the mandate, of consent and of registration. An activity without"
                    + " days is held against the whole period.",
            "A mandate ends with its last day, or the day before the one that supersedes it begins; an extension moves that day.",
            "What the mission does is told by `mission_does`, else by the kind of activity where its people are pinned as `R`, or as"
                    + " `A` where nobody is.",
            "Agencies of the United Nations and the Red Cross and Red Crescent work under agreements of their own with the host State:"
                    + " one is asked for, or a registration. The mission's status agreement covers the mission alone.",
            "Which guidelines apply is told by posture, kind of activity, country and who of the mission takes part.",
            "What Tandem knows of resolutions is not complete; what mission.yaml says counts before it.");

    private static final List<String> LIMITS = List.of(
            "Whether an activity is lawful: it shows what is recorded and what is not, for those who have to decide and their legal"
                    + " advisers.",
            "Whether an NGO should take part: mandate and consent bind the mission and the host State; an NGO decides by its own"
                    + " principles.",
            "Anything of the text of a resolution, an agreement or a permit that nobody wrote down here.");
}
