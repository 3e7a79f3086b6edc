package org.tandem.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Digits;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Policy;

/** The first lines: which states were held against each other, and what came of it in a few sentences. */
final class Summary {
    private Summary() {}

    static List<Block> of(ChangeResult result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(between(result)));
        policies(result).ifPresent(blocks::add);
        if (withheld(result)) {
            blocks.add(new Block.Paragraph(Line.empty()
                    .strong("Some records of who works where may not be shown to this audience.")
                    .plain(" Partners that come, leave or are missing are those that may be shown.")));
        }
        blocks.add(new Block.Points(lines(result), false));
        blocks.add(new Block.Grid(states(result)));
        return blocks;
    }

    private static Line between(ChangeResult result) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(
                result.then().asOf(), result.now().asOf());
        return Line.empty()
                .plain("From ")
                .code(result.then().name())
                .plain(" (as of " + result.then().asOf() + ") to ")
                .code(result.now().name())
                .plain(" (as of " + result.now().asOf() + "), "
                        + (days == 0 ? "the same day" : Words.count(days, "day", "days") + " later") + ".");
    }

    private static boolean withheld(ChangeResult result) {
        return result.now().visible().presenceWithheld()
                || result.earlier().stream().anyMatch(state -> state.visible().presenceWithheld());
    }

    private static Optional<Block> policies(ChangeResult result) {
        Policy policy = result.now().stated();
        List<String> other = result.earlier().stream()
                .filter(state -> !state.sameBands(policy))
                .map(state -> "`" + state.name() + "`")
                .toList();
        if (other.isEmpty()) {
            return Optional.empty();
        }
        Line line = Line.empty()
                .strong("The policies differ.")
                .message(" Coverage in " + String.join(", ", other) + " is named by the bands of `"
                        + result.now().name() + "` here: adequate from " + policy.adequate() + " %, partial from "
                        + policy.partial() + " %, low from " + policy.low()
                        + " %. Its own report may name it otherwise.");
        return Optional.of(new Block.Paragraph(line));
    }

    private static List<Line> lines(ChangeResult result) {
        Map<ChangeKind, Long> counts = result.counts();
        List<Line> lines = new ArrayList<>();
        if (result.empty()) {
            lines.add(Line.empty().strong("Nothing that is compared here differs."));
        }
        lines.add(gaps(result, counts));
        joint(result).ifPresent(lines::add);
        lines.addAll(new NeedLines(result).opening());
        trends(result).ifPresent(lines::add);
        seen(result).map(Line::of).ifPresent(lines::add);
        partners(result).ifPresent(lines::add);
        return lines;
    }

    private static Line gaps(ChangeResult result, Map<ChangeKind, Long> counts) {
        long fresh = counts.getOrDefault(ChangeKind.NEW, 0L);
        String reopened = result.earlier().size() < 2
                ? ""
                : ", " + Digits.grouped(counts.getOrDefault(ChangeKind.RE_OPENED, 0L)) + " re-opened";
        String persist = Words.count(result.persistent(), "persists", "persist");
        Line line = Line.empty()
                .strong(Words.count(fresh, "gap is", "gaps are") + " new" + reopened + ", "
                        + Digits.grouped(counts.getOrDefault(ChangeKind.CLOSED, 0L)) + " closed, " + persist + ".");
        return result.all().stream()
                .filter(CellChange::gapNow)
                .filter(cell -> cell.ageDays() > 0)
                .max(Comparator.comparing(CellChange::ageDays))
                .map(oldest -> line.plain(" The longest known has been one for "
                        + Words.count(oldest.ageDays(), "day", "days") + " or more, since " + oldest.since() + "."))
                .orElse(line);
    }

    private static Optional<Line> joint(ChangeResult result) {
        if (!result.joint().known() && !result.jointThen().known()) {
            return Optional.empty();
        }
        return Optional.of(Line.of("People in need, all sectors jointly: "
                + words(ChangeReport.joint(result.joint(), result.now())) + ", before "
                + words(ChangeReport.joint(result.jointThen(), result.then())) + "."));
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Digits.grouped(count.value());
        }
        return cell instanceof Cell.Suppressed small ? "fewer than " + small.below() : "not known";
    }

    private static Optional<Line> trends(ChangeResult result) {
        long better = trending(result, Trend.BETTER);
        long worse = trending(result, Trend.WORSE);
        long uncertain = trending(result, Trend.UNCERTAIN);
        if (better + worse + uncertain == 0) {
            return Optional.empty();
        }
        String unsure = uncertain == 0
                ? "."
                : "; in " + Digits.grouped(uncertain)
                        + " nobody can say, for what may be true before and now overlaps.";
        return Optional.of(Line.of("Fewer people are without help in " + cells(better) + ", more in "
                + (worse == 0 ? "none" : Digits.grouped(worse)) + unsure));
    }

    private static String cells(long count) {
        return count == 0 ? "no cell" : Words.count(count, "cell", "cells");
    }

    private static long trending(ChangeResult result, Trend trend) {
        return result.all().stream().filter(cell -> cell.trend() == trend).count();
    }

    /** What can be seen now and could not, or the other way round, is no change on the ground. */
    static Optional<String> seen(ChangeResult result) {
        List<String> parts = new ArrayList<>();
        seen(result, ChangeKind.NO_LONGER_ASSESSED, "no longer assessed", parts);
        seen(result, ChangeKind.NO_LONGER_KNOWN, "no longer known", parts);
        seen(result, ChangeKind.NEWLY_ASSESSED, "newly assessed", parts);
        seen(result, ChangeKind.NOW_KNOWN, "known now", parts);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Not counted as new or closed: " + String.join("; ", parts) + ".");
    }

    private static void seen(ChangeResult result, ChangeKind kind, String words, List<String> parts) {
        List<CellChange> cells = result.of(kind);
        boolean before = kind == ChangeKind.NO_LONGER_ASSESSED || kind == ChangeKind.NO_LONGER_KNOWN;
        long gaps = cells.stream()
                .filter(cell -> before ? cell.gapThen() : cell.gapNow())
                .count();
        if (!cells.isEmpty()) {
            parts.add(Words.count(cells.size(), "cell", "cells") + " " + words + " ("
                    + (gaps == 0 ? "none" : Digits.grouped(gaps))
                    + (before ? " of them a gap before)" : " of them a gap now)"));
        }
    }

    private static Optional<Line> partners(ChangeResult result) {
        List<String> parts = new ArrayList<>();
        if (!result.came().isEmpty()) {
            parts.add("came: " + Words.some(result.came()));
        }
        if (!result.left().isEmpty()) {
            parts.add("left: " + Words.some(result.left()));
        }
        long maybe = result.renames().stream().filter(rename -> !rename.sure()).count();
        if (maybe > 0) {
            parts.add(Words.count(maybe, "may only have another name", "may only have other names"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Line.of("Partners: " + String.join("; ", parts) + "."));
    }

    private static Table states(ChangeResult result) {
        List<State> states = new ArrayList<>(result.earlier());
        states.add(result.now());
        List<List<Cell>> rows = new ArrayList<>();
        for (State state : states) {
            long gaps = state.coverage().gaps().stream()
                    .filter(gap -> Standing.of(gap) == Standing.GAP)
                    .count();
            rows.add(List.of(
                    new Cell.Text(state.name()),
                    new Cell.Date(state.asOf()),
                    new Cell.Count(state.coverage().gaps().size()),
                    new Cell.Count(gaps),
                    new Cell.Count(state.visible().withheld())));
        }
        return new Table(
                "states",
                List.of(
                        Column.text("state", "State"),
                        Column.text("as_of", "As of"),
                        Column.number("rows", "Rows"),
                        Column.number("gaps", "Gaps"),
                        Column.number("withheld", "Records withheld")),
                rows);
    }
}
