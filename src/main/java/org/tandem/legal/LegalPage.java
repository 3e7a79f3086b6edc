package org.tandem.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.diagnostic.Severity;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.legal.LegalResult.Basis;
import org.tandem.legal.LegalResult.Entry;
import org.tandem.legal.LegalResult.Guide;
import org.tandem.legal.LegalResult.Question;
import org.tandem.legal.LegalResult.Status;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** The register as a meeting reads it: what is not in order and what decision is sought, then by what right each stands. */
final class LegalPage {
    private final LegalResult result;
    private final Workspace workspace;
    private final boolean withheld;

    private LegalPage(LegalResult result, Visible visible) {
        this.result = result;
        this.workspace = visible.workspace();
        this.withheld = visible.withheld() > 0;
    }

    static List<Block> blocks(LegalResult result, Visible visible) {
        return new LegalPage(result, visible).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(opening()));
        if (result.register().isEmpty()) {
            return blocks;
        }
        section(blocks, "What to decide first", decisions());
        section(
                blocks,
                "The register",
                List.of(new Block.Grid(LegalTables.register(result.register())), Block.paragraph(HOW_TO_READ)));
        section(blocks, "By what right", rights());
        section(blocks, "Activities without a task of the mandate", orphans());
        section(blocks, "Tasks of the mandate that nobody serves", unserved());
        section(blocks, "What ends by " + result.horizon().until(), expiries());
        section(blocks, "Who may do what where", jurisdiction());
        section(blocks, "Points for dialogue", points());
        section(blocks, "Also noted", notes());
        section(blocks, "The mandates", mandates());
        section(blocks, "Guidelines that apply", guidelines());
        section(blocks, "How this is checked", List.of(said(METHOD)));
        section(blocks, "What this register cannot say", List.of(said(LIMITS)));
        return blocks;
    }

    private static void section(List<Block> blocks, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(Block.heading(heading));
            blocks.addAll(content);
        }
    }

    private String opening() {
        int all = result.register().size();
        if (all == 0) {
            return withheld
                    ? "There is nothing to hold against the law: no joint activity here may be shown to this audience."
                    : "There is nothing to hold against the law: the plan holds no joint activity here.";
        }
        if (!result.kept()) {
            return "Whether the mandate covers "
                    + (all == 1 ? "the joint activity" : "the " + all + " joint activities")
                    + " is not known: mission.yaml states no mandate. What is said below is said of citations and of support to"
                    + " forces alone.";
        }
        long wrong = result.count(Status.NOT_IN_ORDER);
        long open = result.count(Status.TO_SETTLE);
        long good = result.count(Status.IN_ORDER);
        if (wrong + open == 0) {
            return all == 1
                    ? "The joint activity has a basis on all its days; nothing is to be decided."
                    : "All " + all + " joint activities have a basis on all their days; nothing is to be decided.";
        }
        if (good == 0 && (wrong == 0 || open == 0) && all > 1) {
            return "All " + all + " joint activities "
                    + (wrong > 0
                            ? "are not in order and should not begin, or go on, before they are."
                            : "have something to settle.");
        }
        String begin = "Of " + number(all, "joint activity", "joint activities") + " ";
        List<String> parts = new ArrayList<>();
        if (wrong > 0) {
            parts.add(wrong + (wrong == 1 ? " is" : " are")
                    + " not in order and should not begin, or go on, before it is");
        }
        if (open > 0) {
            parts.add(open + (open == 1 ? " has" : " have") + " something to settle");
        }
        if (good > 0) {
            parts.add(good + (good == 1 ? " is" : " are") + " in order");
        }
        return begin + String.join("; ", parts) + ".";
    }

    private static String number(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Errors first, one point for each activity; notes are told further down. */
    private List<Block> decisions() {
        List<Line> lines = new ArrayList<>();
        for (Question question : result.faults()) {
            if (question.finding().severity() != Severity.NOTE) {
                String about = question.title().isEmpty() ? "" : "\"" + question.title() + "\": ";
                lines.add(Line.empty()
                        .strong(question.finding().severity() == Severity.ERROR ? "Not in order. " : "To settle. ")
                        .message(about
                                + (about.isEmpty()
                                        ? upper(question.finding().message())
                                        : question.finding().message()) + ".")
                        .plain(" Decision sought: ")
                        .message(question.decision() + " (" + lower(question.whom()) + ").")
                        .plain(" [")
                        .code(question.finding().rule().id())
                        .plain("]"));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Points(List.copyOf(lines), true));
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private List<Block> rights() {
        List<Block> blocks = new ArrayList<>();
        if (result.kept()) {
            Entry any = result.register().get(0);
            blocks.add(Block.paragraph("Of all: the host State's consent is " + recorded(any.consent())
                    + ", a status agreement is " + recorded(any.status()) + "."));
        }
        int number = 0;
        for (Entry entry : result.register()) {
            number++;
            blocks.add(new Block.Heading(3, number + ". " + entry.title()));
            List<Line> lines = new ArrayList<>();
            lines.add(point("Status", entry.state().word()));
            lines.add(point(
                    "Where and when",
                    where(entry) + ", " + Days.words(entry.span())
                            + (entry.stated() ? "" : " (not stated: the period)")));
            lines.add(point("Task", task(entry)));
            lines.add(point("The mission", entry.does().isEmpty() ? "does none of the work" : "would " + entry.does()));
            entry.standing().forEach(each -> lines.add(point("Organisation", each)));
            for (Basis basis : entry.citations()) {
                String mark = basis.mark().isEmpty() || basis.mark().equals("sourced") ? "" : " (" + basis.mark() + ")";
                lines.add(point("Cites", basis.written() + (basis.says().isEmpty() ? "" : ": " + basis.says() + mark)));
            }
            if (!entry.guidelines().isEmpty()) {
                lines.add(point(
                        "Guidelines",
                        String.join(
                                ", ", entry.guidelines().stream().map(Guide::id).toList())));
            }
            Stream.of(
                            entry.diligence().isEmpty() ? null : point("Risk assessment (HRDDP)", entry.diligence()),
                            entry.criticality().isEmpty() ? null : point("Programme criticality", entry.criticality()))
                    .filter(line -> line != null)
                    .forEach(lines::add);
            blocks.add(new Block.Points(List.copyOf(lines), false));
        }
        return blocks;
    }

    private static String recorded(String words) {
        return words.isEmpty() ? "not recorded" : words.equals("recorded") ? words : "recorded " + words;
    }

    private String where(Entry entry) {
        return entry.areas().isEmpty()
                ? "no place stated"
                : String.join(
                        ", ",
                        entry.areas().stream().map(workspace.areas()::label).toList());
    }

    private static Line point(String what, String says) {
        return Line.empty().strong(what).plain(": " + says);
    }

    private static String task(Entry entry) {
        return entry.task().isEmpty()
                ? "none"
                : entry.task() + (entry.verb().isEmpty() ? "" : " (" + entry.verb() + ")") + " of "
                        + entry.resolution();
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
                : List.of(new Block.Grid(LegalTables.unserved(result.unserved())));
    }

    private List<Block> expiries() {
        return result.expiries().isEmpty()
                ? List.of(Block.paragraph("Nothing whose last day is recorded."))
                : List.of(new Block.Grid(LegalTables.expiries(result.expiries())));
    }

    private List<Block> jurisdiction() {
        if (result.jurisdiction().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Grid(LegalTables.jurisdiction(result.jurisdiction(), workspace.areas(), places())),
                said("What a verb of the mandate lets the mission do is a reading of Tandem, set by `allows` of the"
                        + " task. An authority consents or refuses under its law; consent must not be withheld arbitrarily (from"
                        + " memory).")));
        List<Line> rules = result.jurisdiction().stream()
                .map(row -> point(
                        row.who(),
                        Stream.of(row.right(), row.rule())
                                .filter(words -> !words.isEmpty())
                                .reduce((one, other) -> one + "; " + other)
                                .orElse("no right is recorded")))
                .distinct()
                .toList();
        blocks.add(new Block.Points(rules, false));
        return blocks;
    }

    /** In how many areas something is to be done. */
    private int places() {
        return (int) result.register().stream()
                .flatMap(entry -> entry.areas().stream())
                .distinct()
                .count();
    }

    private static Block said(String text) {
        return new Block.Paragraph(Line.ofMessage(text));
    }

    private static Block said(List<String> texts) {
        return new Block.Points(texts.stream().map(Line::ofMessage).toList(), false);
    }

    /** What is worth a look and stands against nothing. */
    private List<Block> notes() {
        List<Line> lines = result.faults().stream()
                .filter(question -> question.finding().severity() == Severity.NOTE)
                .map(question -> Line.ofMessage(upper(question.finding().message()) + ".")
                        .plain(" [")
                        .code(question.finding().rule().id())
                        .plain("]"))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Points(lines, false));
    }

    private List<Block> points() {
        Map<String, Set<String>> byWhom = new LinkedHashMap<>();
        for (Fault.Whom whom : Fault.Whom.values()) {
            result.faults().stream()
                    .filter(question -> question.whom().equals(whom.heading()))
                    .forEach(question -> byWhom.computeIfAbsent(whom.heading(), key -> new LinkedHashSet<>())
                            .add(question.decision()
                                    + (question.activities().size() == 1
                                            ? " (`" + question.activities().get(0) + "`)"
                                            : "")));
        }
        List<Block> blocks = new ArrayList<>();
        byWhom.forEach((whom, questions) -> {
            blocks.add(new Block.Heading(3, whom));
            blocks.add(new Block.Points(
                    questions.stream()
                            .map(question -> Line.ofMessage(upper(question)))
                            .toList(),
                    false));
        });
        return blocks;
    }

    private List<Block> mandates() {
        return result.mandates().isEmpty()
                ? List.of()
                : List.of(new Block.Grid(LegalTables.mandates(result.mandates())));
    }

    private List<Block> guidelines() {
        Map<String, Guide> all = new TreeMap<>();
        result.register().forEach(entry -> entry.guidelines().forEach(guide -> all.put(guide.id(), guide)));
        return all.isEmpty()
                ? List.of()
                : List.of(new Block.Points(
                        all.values().stream()
                                .map(guide -> Line.empty()
                                        .code(guide.id())
                                        .plain(": " + guide.name() + " (" + guide.status() + ")"
                                                + (guide.asks().isEmpty() ? "" : ": " + guide.asks())))
                                .toList(),
                        false));
    }

    private static final String HOW_TO_READ =
            "Not in order: something stands against it. To settle: something is missing or late. A blank under \"Mission does\":"
                    + " its people do none of the work. Consent: of the host State, and a status agreement. Permits: registration"
                    + " and permits of NGOs that do the work or answer for it; blank where there are none.";

    private static final List<String> METHOD = List.of(
            "Every day of an activity is held against the days of the mandate, of consent and of registration. An activity without"
                    + " days is held against the whole period.",
            "A mandate ends with its last day, or the day before the one that supersedes it begins; an extension moves that day.",
            "What the mission does is told by `mission_does`, else by the kind of activity where its people are pinned as `R`, or as"
                    + " `A` where nobody is.",
            "Agencies of the United Nations and the Red Cross and Red Crescent have agreements of their own; their registration is"
                    + " not asked for.",
            "Which guidelines apply is told by posture, kind of activity, country and who of the mission takes part.",
            "What Tandem knows of resolutions is not complete; what mission.yaml says counts before it.");

    private static final List<String> LIMITS = List.of(
            "Whether an activity is lawful: it shows what is recorded and what is not, for those who have to decide and their legal"
                    + " advisers.",
            "Whether an NGO should take part: mandate and consent bind the mission and the host State; an NGO decides by its own"
                    + " principles.",
            "Anything of the text of a resolution, an agreement or a permit that nobody wrote down here.");
}
