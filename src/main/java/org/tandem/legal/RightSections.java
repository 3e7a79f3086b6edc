package org.tandem.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.legal.LegalResult.Basis;
import org.tandem.legal.LegalResult.Entry;
import org.tandem.legal.LegalResult.Guide;
import org.tandem.legal.LegalResult.Jurisdiction;
import org.tandem.model.Norm;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** By what right each activity stands, who may do what where, and the guidelines that apply. */
final class RightSections {
    private final LegalResult result;
    private final Workspace workspace;
    private final boolean withheld;

    RightSections(LegalResult result, Visible visible) {
        this.result = result;
        this.workspace = visible.workspace();
        this.withheld = visible.withheld() > 0;
    }

    List<Block> rights() {
        List<Block> blocks = new ArrayList<>();
        if (result.kept()) {
            Entry any = result.register().get(0);
            blocks.add(Block.paragraph("Of all: the host State's consent is " + recorded(any.consent())
                    + ", a status agreement is " + recorded(any.status()) + "."));
        }
        int number = 0;
        for (Entry entry : result.register()) {
            number++;
            // by title and by the id that the register above goes by
            String id = entry.title().equals(entry.id()) ? "" : " (" + entry.id() + ")";
            blocks.add(new Block.Heading(3, number + ". " + entry.title() + id));
            List<Line> lines = new ArrayList<>();
            lines.add(point("Status", entry.state().word()));
            lines.add(point(
                    "Where and when",
                    where(entry) + ", " + Days.words(entry.span())
                            + (entry.stated() ? "" : " (not stated: the period)")));
            lines.add(point("Task", task(entry)));
            lines.add(point("The mission", entry.does().isEmpty() ? none() : "would " + entry.does()));
            entry.standing().forEach(each -> lines.add(point("Organisation", each)));
            for (Basis basis : entry.citations()) {
                String mark =
                        basis.mark().isEmpty() || basis.mark().equals("sourced") ? "" : " (" + mark(basis.mark()) + ")";
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

    private static String mark(String mark) {
        return mark.equals(Norm.FROM_MEMORY) ? Norm.TO_BE_CHECKED : mark;
    }

    private String none() {
        return withheld ? "does none of the work, as far as may be shown" : "does none of the work";
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
                : entry.resolution().isEmpty()
                        ? entry.task()
                        : entry.task() + (entry.verb().isEmpty() ? "" : " (" + entry.verb() + ")") + " of "
                                + entry.resolution();
    }

    List<Block> jurisdiction() {
        if (result.jurisdiction().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Grid(LegalTables.jurisdiction(result.jurisdiction(), workspace.areas(), places())),
                new Block.Paragraph(Line.ofMessage(
                        "What a verb of the mandate lets the mission do is a reading, set by `allows` of the task or `verbs` of"
                                + " legal-rules.yaml. An authority consents or refuses under its law; consent must not be withheld arbitrarily"
                                + " (default of Tandem, to be checked)."))));
        Map<String, Long> rows =
                result.jurisdiction().stream().collect(Collectors.groupingBy(Jurisdiction::who, Collectors.counting()));
        List<Line> rules = result.jurisdiction().stream()
                .map(row -> point(
                        rows.getOrDefault(row.who(), 1L) > 1 ? row.who() + " in " + names(row.areas()) : row.who(),
                        Stream.of(row.right(), row.rule())
                                .filter(words -> !words.isEmpty())
                                .reduce((one, other) -> one + "; " + other)
                                .orElse("no right is recorded")))
                .distinct()
                .toList();
        blocks.add(new Block.Points(rules, false));
        return blocks;
    }

    private String names(List<String> areas) {
        return String.join(", ", areas.stream().map(workspace.areas()::name).toList());
    }

    /** In how many areas something is to be done. */
    private int places() {
        return (int) result.register().stream()
                .flatMap(entry -> entry.areas().stream())
                .distinct()
                .count();
    }

    List<Block> guidelines() {
        Map<String, Guide> all = new TreeMap<>();
        result.register().forEach(entry -> entry.guidelines().forEach(guide -> all.put(guide.id(), guide)));
        return all.isEmpty()
                ? List.of()
                : List.of(new Block.Points(
                        all.values().stream()
                                .map(guide -> Line.empty()
                                        .code(guide.id())
                                        .plain(": " + guide.name()
                                                + (guide.status().isEmpty() ? "" : " (" + guide.status() + ")")
                                                + (guide.asks().isEmpty() ? "" : ": " + guide.asks())))
                                .toList(),
                        false));
    }
}
