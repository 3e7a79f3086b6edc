package org.tandem.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Plan;
import org.tandem.responsibility.Considered;
import org.tandem.responsibility.LetterStory;
import org.tandem.responsibility.Matrix;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** The page about one row of the matrix, or about one actor in it: what it holds, and who else was looked at. */
final class LetterPage {
    private final LetterStory story;
    private final Visible visible;

    LetterPage(LetterStory story, Visible visible) {
        this.story = story;
        this.visible = visible;
    }

    /** The page about {@code actor}; about the whole row where that is empty. */
    Document document(String actor) {
        List<Block> blocks = new ArrayList<>();
        story.row().assignments().stream()
                .filter(held -> actor.isEmpty() || held.actor().equals(actor))
                .sorted(Comparator.comparing(held -> story.model().letters().indexOf(held.letter())))
                .forEach(held -> blocks.add(new Block.Paragraph(held(held))));
        if (blocks.isEmpty()) {
            blocks.add(Block.paragraph(
                    actor.isEmpty()
                            ? "Nobody holds a letter here."
                            : story.names().of(actor) + " holds no letter here."));
        }
        if (!actor.isEmpty()) {
            blocks.addAll(new HouseLetters(story, visible.workspace().directory(), this::held).beside(actor));
        }
        if (!story.pins().isEmpty()) {
            blocks.addAll(decisions());
            blocks.add(Block.heading("What the rules propose where nobody sets a letter of this row"));
            OwnLetters own = new OwnLetters(story);
            blocks.addAll(actor.isEmpty() ? own.row() : own.actor(actor));
        }
        blocks.add(Block.heading("Who was looked at"));
        blocks.addAll(lookedAt(actor));
        return new Document(
                "letter",
                story.row().activity() + " (" + story.row().id() + "): "
                        + (actor.isEmpty() ? "its letters" : story.names().of(actor)),
                Handling.of(visible),
                Map.of(),
                blocks,
                new Table("none", List.of(), List.of()));
    }

    private Line held(Matrix.Assignment held) {
        Line line = Line.empty()
                .strong(held.letter().code())
                .plain(" " + story.names().of(held.actor()) + " (")
                .code(held.actor())
                .plain("): ");
        Plan.Pin pin = story.pins().get(held.actor());
        if (pin == null) {
            return line.plain("proposed by the rule ").code(held.rule()).plain(": " + held.reason() + ".");
        }
        String place = pin.origin().toString();
        return place.isEmpty()
                ? line.plain("set by people.")
                : line.plain("set by people in ").code(place).plain(".");
    }

    /** Who set the letters: a plan says it only where a decision is about the row. */
    private List<Block> decisions() {
        List<Line> lines = visible.workspace().plan().decisions().stream()
                .filter(decision -> decision.about().equals(story.row().id()))
                .map(this::decision)
                .toList();
        return lines.isEmpty()
                ? List.of(Block.paragraph(
                        "Who set letters here is not recorded: no decision of the plan is about this row."))
                : List.of(new Block.Points(lines, false));
    }

    private Line decision(Plan.Decision decision) {
        String on = decision.on() == null ? "" : " of " + decision.on();
        String by = decision.by().isEmpty() ? "" : " by " + story.names().of(decision.by());
        return Line.of("Decision ")
                .code(decision.id())
                .plain(on + by + " is about this row: " + decision.text() + " (")
                .code(decision.origin().toString())
                .plain(").");
    }

    private List<Block> lookedAt(String actor) {
        // Of who was set by people only the rules' own way tells how it came off beside others.
        boolean own = story.pins().containsKey(actor);
        List<Considered> all = own ? story.ownSteps() : story.steps();
        List<Considered> steps = all.stream()
                .filter(step ->
                        actor.isEmpty() ? !step.passed() : step.actor().equals(actor) || beside(all, step, actor))
                .toList();
        if (steps.isEmpty()) {
            return List.of(new Block.Paragraph(Line.ofMessage(
                    "No rule for activities of the kind `" + story.kind().id() + "` leads to "
                            + (actor.isEmpty() ? "anybody" : story.names().of(actor))
                            + (own || story.pins().isEmpty() ? "." : ", or people had set the letter before."))));
        }
        List<Block> blocks = new ArrayList<>();
        if (own) {
            blocks.add(Block.paragraph("As if nobody had set a letter of this row."));
        } else if (!story.pins().isEmpty()) {
            blocks.add(Block.paragraph("For what people left open."));
        }
        blocks.add(new Block.Grid(table(steps)));
        blocks.add(
                Block.paragraph("Rules stand as the table lists them for the kind. Within a rule those with fewer than "
                        + Matrix.FULL
                        + " rows to do or to answer for come first, then who reaches most people, the nearest area,"
                        + " the order of roles, the fewest rows, the id."));
        return blocks;
    }

    /** Others whom the same rule looked at for the same letter, or who got it by an earlier one: why this one and not the next. */
    private static boolean beside(List<Considered> all, Considered step, String actor) {
        return all.stream()
                .filter(own -> own.actor().equals(actor) && own.letter() == step.letter())
                .anyMatch(own -> own.passed() ? step.taken() : own.seat().equals(step.seat()) && !step.passed());
    }

    private Table table(List<Considered> steps) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Considered step : steps) {
            rows.add(List.of(
                    new Cell.Text(step.letter().code()),
                    new Cell.Text(step.seat()),
                    new Cell.Text(step.place() + " of " + step.found()),
                    new Cell.Text(story.names().of(step.actor())),
                    new Cell.Text(step.taken() ? "given it: " + step.reason() : step.verdict())));
        }
        return new Table(
                "considered",
                List.of(
                        Column.text("letter", "Letter"),
                        Column.text("rule", "Rule"),
                        Column.text("place", "Place"),
                        Column.text("actor", "Who"),
                        Column.text("verdict", "What came of it")),
                rows);
    }
}
