package org.tandem.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Letter;
import org.tandem.model.Plan;
import org.tandem.responsibility.LetterStory;
import org.tandem.responsibility.Matrix.Assignment;

/** What the rules propose of their own for a row in which people set letters, and whether the two agree. */
final class OwnLetters {
    private final LetterStory story;

    OwnLetters(LetterStory story) {
        this.story = story;
    }

    /** About one actor: the letter it would get, and who would get the one that people gave it. */
    List<Block> actor(String actor) {
        Optional<Assignment> own = story.own().of(actor);
        Plan.Pin pin = story.pins().get(actor);
        if (pin == null) {
            boolean same = own.equals(story.row().of(actor));
            Line none = Line.of("They propose no letter for " + story.names().of(actor) + (same ? " either." : "."));
            return List.of(new Block.Paragraph(
                    own.isEmpty() ? none : would(same ? Line.of("The same. ") : Line.empty(), actor, own)));
        }
        Letter letter = pin.letter();
        if (own.filter(each -> each.letter() == letter).isPresent()) {
            return List.of(new Block.Paragraph(would(Line.of("The rules agree. "), actor, own)));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(would(Line.empty(), actor, own));
        lines.add(whyNot(actor, letter));
        lines.addAll(instead(letter, actor));
        return List.of(Block.paragraph("The rules do not agree."), new Block.Points(lines, false));
    }

    private Line would(Line before, String actor, Optional<Assignment> own) {
        Line line = before.plain("They propose ");
        return own.map(each -> because(
                        line.strong(each.letter().code())
                                .plain(" for " + story.names().of(actor)),
                        each))
                .orElseGet(() -> line.plain("no letter for " + story.names().of(actor) + "."));
    }

    private static Line because(Line line, Assignment own) {
        return line.plain(", by the rule ").code(own.rule()).plain(": " + own.reason() + ".");
    }

    /** Why the rules do not give {@code letter} to {@code actor}. */
    private Line whyNot(String actor, Letter letter) {
        Line line = Line.of("Not ").strong(letter.code()).plain(": ");
        if (!story.model().knows(letter)) {
            return line.plain("the model " + story.model().code() + " does not know it.");
        }
        if (story.forbidden().contains(actor)) {
            return line.plain("no rule may propose it: " + story.kind().nature().principle() + ".");
        }
        return story.ownSteps().stream()
                .filter(step -> step.actor().equals(actor) && alike(step.letter(), letter) && !step.taken())
                .findFirst()
                .map(step -> line.plain(
                                step.verdict() + " (place " + step.place() + " of " + step.found() + " by the rule ")
                        .code(step.seat())
                        .plain(")."))
                .orElseGet(() -> line.plain(
                        "no rule for activities of the kind " + story.kind().id() + " leads there."));
    }

    /** Who would hold what people gave to {@code actor}; many may be asked or told, and none of them instead of another. */
    private List<Line> instead(Letter letter, String actor) {
        if (letter == Letter.C || letter == Letter.I) {
            return List.of();
        }
        List<Line> lines = story.own().assignments().stream()
                .filter(each -> alike(each.letter(), letter) && !each.actor().equals(actor))
                .map(each -> because(
                        Line.of("For ")
                                .strong(each.letter().code())
                                .plain(" they propose " + story.names().of(each.actor())),
                        each))
                .toList();
        return lines.isEmpty()
                ? List.of(Line.of("For ").strong(letter.code()).plain(" they find nobody else."))
                : lines;
    }

    /** Whether the two say the same of who answers or of who does the work. */
    private static boolean alike(Letter one, Letter other) {
        return one == other || (one.accountable() && other.accountable()) || (one.responsible() && other.responsible());
    }

    /** About the whole row: who holds what as it stands and by the rules alone. */
    List<Block> row() {
        Set<String> actors = new LinkedHashSet<>();
        story.row().assignments().forEach(each -> actors.add(each.actor()));
        story.own().assignments().forEach(each -> actors.add(each.actor()));
        List<List<Cell>> rows = new ArrayList<>();
        int same = 0;
        for (String actor : actors) {
            Optional<Assignment> stands = story.row().of(actor);
            Optional<Assignment> own = story.own().of(actor);
            same += code(stands).equals(code(own)) ? 1 : 0;
            rows.add(List.of(
                    new Cell.Text(story.names().of(actor)),
                    cell(code(stands) + (story.pins().containsKey(actor) ? " (set)" : "")),
                    cell(code(own)),
                    cell(own.map(each -> each.rule() + ": " + each.reason()).orElse(""))));
        }
        return List.of(
                Block.paragraph("The two agree on " + same + " of " + actors.size()
                        + (actors.size() == 1 ? " actor." : " actors.")),
                new Block.Grid(new Table(
                        "own",
                        List.of(
                                Column.text("actor", "Who"),
                                Column.text("stands", "As it stands"),
                                Column.text("own", "By the rules"),
                                Column.text("reason", "By which rule, and why")),
                        rows)));
    }

    private static String code(Optional<Assignment> letter) {
        return letter.map(each -> each.letter().code()).orElse("");
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
