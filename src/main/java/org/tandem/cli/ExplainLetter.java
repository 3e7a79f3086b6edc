package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Suggestion;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Audience;
import org.tandem.model.Directory;
import org.tandem.model.Workspace;
import org.tandem.render.Format;
import org.tandem.responsibility.Considered;
import org.tandem.responsibility.LetterStory;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.MatrixOptions;
import org.tandem.responsibility.Responsibility;
import org.tandem.responsibility.RowKind;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/** Tells why an actor holds a letter of a row, or holds none, and who else was looked at. */
final class ExplainLetter {
    private final Session session;
    private final CommonOptions common;

    ExplainLetter(Session session, CommonOptions common) {
        this.session = session;
        this.common = common;
    }

    /** The page about the row {@code id} and {@code actor}; about all its letters where that is empty. */
    String text(String id, String actor, Path folder) {
        Workspace workspace = Opened.load(session, common, folder, Findings.KEEP)
                .workspace()
                .orElseThrow(() -> Ending.input("the workspace cannot be used; `tandem check` tells why"));
        Audience own = workspace.operation().audience();
        Audience asked = common.audience();
        Visible visible = Sharing.visible(workspace, asked != null ? asked : own != null ? own : Audience.INTERNAL);
        Analyses analyses = new Analyses(visible, new ScopeOptions());
        LetterStory story = Responsibility.story(visible, analyses.gaps(), id).orElseThrow(() -> {
            List<String> rows =
                    analyses.matrix(new MatrixOptions(EnumSet.allOf(RowKind.class), Map.of())).rows().stream()
                            .map(Matrix.Row::id)
                            .toList();
            return Ending.usage("`" + id + "` is no row of the matrix" + meant(id, rows)
                    + " (`tandem raci --rows all -f csv` lists them)");
        });
        Directory directory = visible.workspace().directory();
        boolean met = story.row().of(actor).isPresent()
                || story.steps().stream().anyMatch(step -> step.actor().equals(actor));
        if (!actor.isEmpty() && !met && !directory.knows(actor)) {
            throw Ending.usage(
                    "`" + actor + "` is not a post or organisation of this workspace" + meant(actor, directory.ids()));
        }
        return Format.MD.render(document(story, actor, directory, visible));
    }

    private static String meant(String typed, List<String> all) {
        return Suggestion.nearest(typed, all)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }

    private static Document document(LetterStory story, String actor, Directory directory, Visible visible) {
        List<Block> blocks = new ArrayList<>();
        for (Matrix.Assignment held : story.row().assignments()) {
            if (actor.isEmpty() || held.actor().equals(actor)) {
                blocks.add(new Block.Paragraph(Line.empty()
                        .strong(held.letter().code())
                        .plain(" " + directory.name(held.actor()) + " (")
                        .code(held.actor())
                        .plain("): " + held.reason() + ".")));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Block.paragraph(directory.name(actor) + " holds no letter here."));
        }
        List<Considered> steps = story.steps().stream()
                .filter(step -> actor.isEmpty() || step.actor().equals(actor) || sameSeat(story, step, actor))
                .toList();
        blocks.add(Block.heading("Who was looked at"));
        if (story.settled()) {
            blocks.add(Block.paragraph("Nobody: people settled the whole row."));
        } else if (steps.isEmpty()) {
            blocks.add(Block.paragraph("No rule for activities of the kind `"
                    + story.kind().id() + "` leads to it, or people had pinned the letter before."));
        } else {
            blocks.add(new Block.Grid(table(steps, directory)));
            blocks.add(
                    Block.paragraph(
                            "In this order: rules as the table lists them for the kind, and within a rule the one who reaches most people"
                                    + " first, then the nearest area, the order of roles, the fewest letters to do or answer for, the id."));
        }
        return new Document(
                "letter",
                story.row().activity() + " (" + story.row().id() + "): "
                        + (actor.isEmpty() ? "its letters" : directory.name(actor)),
                Handling.of(visible),
                Map.of(),
                blocks,
                new Table("none", List.of(), List.of()));
    }

    /** Others whom the same rule looked at for the same letter: why this one and not the next. */
    private static boolean sameSeat(LetterStory story, Considered step, String actor) {
        return story.steps().stream()
                .anyMatch(own -> own.actor().equals(actor)
                        && own.letter() == step.letter()
                        && own.seat().equals(step.seat()));
    }

    private static Table table(List<Considered> steps, Directory directory) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Considered step : steps) {
            rows.add(List.of(
                    new Cell.Text(step.letter().code()),
                    new Cell.Text(step.seat()),
                    new Cell.Text(step.place() + " of " + step.found()),
                    new Cell.Text(directory.name(step.actor())),
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
