package org.tandem.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.alignment.Pair.Score;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Accord;
import org.tandem.model.Stance.Objective;
import org.tandem.sharing.Visible;

/** Objectives in pairs, what comes of them by area, protocols that differ, and what was settled. */
final class StanceSections {
    private static final int TOLD = 40;

    private final AlignmentResult result;
    private final CellWords words;
    private final Names names;
    private final Set<String> settled;

    StanceSections(AlignmentResult result, Visible visible) {
        this.result = result;
        this.words = new CellWords(visible);
        this.names = new Names(visible.workspace());
        this.settled = visible.workspace().plan().accord().scores().stream()
                .map(Accord.Scored::id)
                .collect(Collectors.toSet());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("Objectives: aligned, neutral, in tension"));
        blocks.addAll(objectives());
        blocks.add(Block.heading("What comes of it by area"));
        blocks.add(new Block.Grid(outcomes()));
        blocks.add(Block.heading("Joint objectives"));
        blocks.add(joint());
        blocks.add(Block.heading("Where protocols differ"));
        blocks.addAll(protocols());
        blocks.add(Block.heading("Do not cooperate in"));
        blocks.add(limits());
        blocks.add(Block.heading("Who is asked when two sides do not agree"));
        blocks.add(escalation());
        return blocks;
    }

    private List<Block> objectives() {
        if (result.pairs().isEmpty() && result.elsewhere() > 0) {
            return List.of(Block.paragraph("No two actors state objectives that meet in the part asked for"
                    + words.shown() + "." + elsewhere()));
        }
        if (result.pairs().isEmpty()) {
            return List.of(new Block.Paragraph(Line.ofMessage("No two actors state objectives that meet in an area"
                    + words.shown() + ": they stand under `objectives` of mission.yaml and ngos.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("Of " + result.pairs().size() + " pairs: " + result.scored(Score.IN_TENSION)
                + " in tension, " + result.scored(Score.ALIGNED) + " aligned, " + result.scored(Score.NEUTRAL)
                + " neutral, " + result.scored(Score.NOT_SCORED) + " not scored." + elsewhere()));
        for (Score score : List.of(Score.IN_TENSION, Score.ALIGNED)) {
            List<Pair> pairs = result.pairs().stream()
                    .filter(pair -> pair.score() == score)
                    .toList();
            if (!pairs.isEmpty()) {
                List<List<Pair>> told = together(pairs);
                List<Line> lines = new ArrayList<>(
                        told.stream().limit(TOLD).map(this::line).toList());
                if (told.size() > TOLD) {
                    lines.add(Line.of((told.size() - TOLD) + " more " + score.words()));
                }
                blocks.add(new Block.Points(lines, false));
            }
        }
        blocks.add(new Block.Folded(
                "All " + result.pairs().size() + " pairs with what scores them", List.of(new Block.Grid(pairs()))));
        return blocks;
    }

    private String elsewhere() {
        int left = result.elsewhere();
        return left == 0
                ? ""
                : " Left out: " + left + (left == 1 ? " objective" : " objectives")
                        + " of other places or sectors than those asked for.";
    }

    /** Every pair; objectives by their ids, as plan.yaml names them. */
    private Table pairs() {
        List<List<Cell>> rows = result.pairs().stream()
                .map(pair -> List.of(
                        text(pair.score().words()),
                        text(pair.one().id()),
                        text(pair.first()),
                        text(pair.other().id()),
                        text(pair.second()),
                        text(pair.rule()),
                        text(pair.reason())))
                .toList();
        return new Table(
                "objectives",
                List.of(
                        Column.text("score", "Score"),
                        Column.text("one", "Objective"),
                        Column.text("one_of", "Of").dataOnly(),
                        Column.text("other", "And"),
                        Column.text("other_of", "Of").dataOnly(),
                        Column.text("rule", "Scored by"),
                        Column.text("reason", "Reason").dataOnly()),
                rows);
    }

    /** Pairs of which one record of the plan says one thing are one point. */
    private List<List<Pair>> together(List<Pair> pairs) {
        Map<String, List<Pair>> points = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            String key = settled.contains(pair.rule())
                    ? pair.rule()
                    : pair.one().id() + " " + pair.other().id();
            points.computeIfAbsent(key, any -> new ArrayList<>()).add(pair);
        }
        return List.copyOf(points.values());
    }

    private Line line(List<Pair> together) {
        Pair first = together.get(0);
        Set<String> objectives = new LinkedHashSet<>();
        for (Pair pair : together) {
            objectives.add(objective(pair.first(), pair.one()));
            objectives.add(objective(pair.second(), pair.other()));
        }
        Line line = Line.empty()
                .strong(first.score().words())
                .plain(" " + CellWords.and(List.copyOf(objectives)) + ": " + first.reason());
        return first.rule().isEmpty()
                ? line
                : line.plain(" (").code(first.rule()).plain(")");
    }

    private String objective(String whose, Objective objective) {
        return whose + " \"" + objective.text() + "\"" + at(objective.area());
    }

    private String at(String area) {
        return area.isEmpty() ? "" : " in " + words.area(area);
    }

    private Table outcomes() {
        List<List<Cell>> rows = result.outcomes().stream()
                .map(each -> List.of(
                        text(words.area(each.area())),
                        text(each.strategy()),
                        text(each.posture()),
                        (Cell) new Cell.Count(each.tense()),
                        new Cell.Count(each.aligned()),
                        text(each.words())))
                .toList();
        return new Table(
                "outcomes",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("strategy", "Strategy"),
                        Column.text("posture", "Posture"),
                        Column.number("in_tension", "In tension"),
                        Column.number("aligned", "Aligned"),
                        Column.text("outcome", "What comes of it")),
                rows);
    }

    private Block joint() {
        if (result.joint().isEmpty()) {
            return Block.paragraph("None is named" + words.shown() + ". Co-existence without one is a valid result.");
        }
        List<Line> lines = result.joint().stream()
                .map(each -> Line.empty()
                        .strong(each.text())
                        .plain(" (")
                        .code(each.id())
                        .plain(")" + at(each.area()) + stated(each)))
                .toList();
        return new Block.Points(lines, false);
    }

    private String stated(Accord.Scored each) {
        String by = each.by().isEmpty() ? "" : ", stated by " + names.of(each.by());
        return by + (each.reason().isEmpty() ? "" : ": " + each.reason());
    }

    private List<Block> protocols() {
        if (result.actors() < 2) {
            return List.of(new Block.Paragraph(Line.ofMessage(
                    "Fewer than two actors state `protocols`" + words.shown() + ", so nothing can be compared.")));
        }
        if (result.differences().isEmpty()) {
            return List.of(Block.paragraph(
                    "Nowhere: " + result.compared() + " topics are stated by two actors or more, and all in one way."));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Difference each : result.differences()) {
            for (Difference.Way way : each.ways()) {
                rows.add(List.of(
                        text(each.words()),
                        text(way.value()),
                        text(String.join(", ", way.who())),
                        text(each.owner().isEmpty() ? "owner not named" : each.owner())));
            }
        }
        Table table = new Table(
                "protocols",
                List.of(
                        Column.text("topic", "Topic"),
                        Column.text("way", "What is done"),
                        Column.text("who", "By"),
                        Column.text("owner", "Who settles it")),
                rows);
        List<Line> lines =
                result.differences().stream().map(StanceSections::standing).toList();
        return List.of(new Block.Grid(table), new Block.Points(lines, false));
    }

    /** Where a difference stands: decided, in somebody's hands, or open; and who has not said how it does it. */
    private static Line standing(Difference each) {
        String state = !each.decision().isEmpty()
                ? "decided: " + each.decision()
                : each.open() ? "open, for nobody is named to settle it" : "open, with " + each.owner();
        String silent = each.silent().isEmpty() ? "" : "; not stated by " + CellWords.and(each.silent());
        return Line.empty().strong(each.words()).plain(" " + state + silent);
    }

    private Block limits() {
        if (result.limits().isEmpty()) {
            return Block.paragraph("Nothing that conditions, relations or strategies rule out.");
        }
        return new Block.Grid(new Table(
                "no_cooperation",
                List.of(
                        Column.text("who", "With or in"),
                        Column.text("what", "What not"),
                        Column.text("why", "Said by")),
                result.limits().stream()
                        .map(each -> List.of(text(each.who()), text(each.what()), text(each.why())))
                        .toList()));
    }

    private Block escalation() {
        return result.escalation().isEmpty()
                ? Block.paragraph("Not stated.")
                : new Block.Points(result.escalation().stream().map(Line::of).toList(), true);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
