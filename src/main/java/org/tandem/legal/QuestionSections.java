package org.tandem.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tandem.diagnostic.Severity;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.legal.LegalResult.Question;
import org.tandem.legal.LegalResult.Status;
import org.tandem.sharing.Visible;

/** What is not in order: in one sentence, as decisions to take, as points for those who have to be asked, and as notes. */
final class QuestionSections {
    private final LegalResult result;
    private final boolean withheld;

    QuestionSections(LegalResult result, Visible visible) {
        this.result = result;
        this.withheld = visible.withheld() > 0;
    }

    String opening() {
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
        if (wrong + open == 0) {
            return good(all);
        }
        if (wrong == all || open == all) {
            String what =
                    wrong > 0 ? "not in order and should not begin, or go on, before " : "have something to settle";
            return all == 1
                    ? "The joint activity " + (wrong > 0 ? "is " + what + "it is." : "has something to settle.")
                    : "All " + all + " joint activities " + (wrong > 0 ? "are " + what + "they are." : what + ".");
        }
        List<String> parts = new ArrayList<>();
        if (wrong > 0) {
            parts.add(wrong
                    + (wrong == 1
                            ? " is not in order and should not begin, or go on, before it is"
                            : " are not in order and should not begin, or go on, before they are"));
        }
        if (open > 0) {
            parts.add(open + (open == 1 ? " has" : " have") + " something to settle");
        }
        long good = all - wrong - open;
        if (good > 0) {
            parts.add(
                    withheld
                            ? "of " + good + " no objection is known that this audience may see"
                            : good + (good == 1 ? " is" : " are") + " in order");
        }
        return "Of " + all + " joint activities " + String.join("; ", parts) + ".";
    }

    /** Nothing stands against any: where records are withheld that is not the same as being in order. */
    private String good(int all) {
        if (withheld) {
            return "Of what may be shown nothing stands against "
                    + (all == 1 ? "the joint activity." : "any of the " + all + " joint activities.");
        }
        return all == 1
                ? "The joint activity has a basis on all its days; nothing is to be decided."
                : "All " + all + " joint activities have a basis on all their days; nothing is to be decided.";
    }

    /** What is withheld cuts both ways, so whoever reads an edition is told before the first verdict. */
    List<Block> caution() {
        return withheld
                ? List.of(
                        Block.paragraph(
                                "Records are withheld from this audience. What reads as missing here may be recorded, and"
                                        + " against what reads as without fault something may stand: only the internal register tells."))
                : List.of();
    }

    /** Errors first, one point for each activity; notes are told further down. */
    List<Block> decisions() {
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

    List<Block> points() {
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

    /** What is worth a look and stands against nothing. */
    List<Block> notes() {
        List<Line> lines = result.faults().stream()
                .filter(question -> question.finding().severity() == Severity.NOTE)
                .map(question -> Line.ofMessage(upper(question.finding().message()) + ".")
                        .plain(" [")
                        .code(question.finding().rule().id())
                        .plain("]"))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Points(lines, false));
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
