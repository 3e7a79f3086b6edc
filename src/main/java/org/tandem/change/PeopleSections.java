package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;

/** Partners, letters and owners that are others than before. */
final class PeopleSections {
    private static final int LETTERS = 50;

    private PeopleSections() {}

    static List<Block> of(ChangeResult result) {
        List<Block> blocks = new ArrayList<>();
        List<Line> partners = partners(result);
        if (!partners.isEmpty()) {
            blocks.add(Block.heading("Partners"));
            blocks.add(new Block.Points(partners, false));
        }
        Responsibilities responsibilities = result.responsibilities().get();
        letters(blocks, responsibilities);
        if (!responsibilities.owners().isEmpty()) {
            blocks.add(Block.heading("Owners of actions"));
            blocks.add(new Block.Grid(owners(responsibilities.owners())));
        }
        return blocks;
    }

    private static List<Line> partners(ChangeResult result) {
        List<Line> lines = new ArrayList<>();
        for (Rename rename : result.renames()) {
            lines.add(
                    rename.sure()
                            ? Line.of(rename.now() + " is the new name of " + rename.then() + ".")
                            : Line.empty()
                                    .plain(rename.now() + " may be the new name of " + rename.then()
                                            + ": it works in the same areas and sectors, and nobody else left or came so."
                                            + " If it is, list the name in ")
                                    .code("organisations.csv")
                                    .plain("."));
        }
        Stream.of(result.came()).flatMap(List::stream).forEach(name -> lines.add(Line.of("Came: " + name + ".")));
        Stream.of(result.left()).flatMap(List::stream).forEach(name -> lines.add(Line.of("Left: " + name + ".")));
        return lines;
    }

    private static void letters(List<Block> blocks, Responsibilities changed) {
        List<LetterChange> letters = changed.letters();
        if (letters.isEmpty()
                && changed.rowsCame().isEmpty()
                && changed.rowsGone().isEmpty()) {
            return;
        }
        blocks.add(Block.heading("Responsibilities"));
        long accountable = letters.stream()
                .filter(LetterChange::accountable)
                .map(LetterChange::id)
                .distinct()
                .count();
        if (!letters.isEmpty()) {
            blocks.add(Block.paragraph(Words.count(letters.size(), "letter is", "letters are")
                    + " another than before" + proposed(letters) + "; in " + Words.count(accountable, "row", "rows")
                    + " somebody else is accountable."));
            blocks.add(new Block.Grid(table(letters.subList(0, Math.min(LETTERS, letters.size())))));
        }
        if (letters.size() > LETTERS) {
            blocks.add(Block.paragraph("The first " + LETTERS + " of " + letters.size() + "."));
        }
        rows(blocks, "New in the matrix: ", changed.rowsCame());
        rows(blocks, "No longer in the matrix: ", changed.rowsGone());
    }

    /** How many of these nobody set: what Tandem proposes changes with every figure. */
    private static String proposed(List<LetterChange> letters) {
        long proposed = letters.stream().filter(LetterChange::proposed).count();
        if (proposed == 0) {
            return "";
        }
        return proposed < letters.size()
                ? ", " + proposed + " of them only as " + (proposed == 1 ? "a proposal" : "proposals")
                : letters.size() == 1
                        ? ", a proposal nobody has confirmed"
                        : ", all of them proposals nobody has confirmed";
    }

    private static void rows(List<Block> blocks, String words, List<String> ids) {
        if (!ids.isEmpty()) {
            Line line = Line.empty().plain(words);
            for (String id : ids) {
                line = (id.equals(ids.get(0)) ? line : line.plain(", ")).code(id);
            }
            blocks.add(new Block.Paragraph(line.plain(".")));
        }
    }

    private static Table table(List<LetterChange> letters) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LetterChange change : letters) {
            rows.add(List.of(
                    new Cell.Text(change.id()),
                    Words.text(change.activity()),
                    new Cell.Text(change.actor()),
                    new Cell.Text(change.name()),
                    Words.text(change.then()),
                    Words.text(change.now())));
        }
        return new Table(
                "letters",
                List.of(
                        Column.text("id", "Row"),
                        Column.text("activity", "Activity").dataOnly(),
                        Column.text("actor", "Actor").dataOnly(),
                        Column.text("actor_name", "Who"),
                        Column.text("letter_old", "Before"),
                        Column.text("letter", "Now")),
                rows);
    }

    private static Table owners(List<OwnerChange> owners) {
        List<List<Cell>> rows = new ArrayList<>();
        for (OwnerChange change : owners) {
            rows.add(List.of(
                    new Cell.Text(change.id()),
                    new Cell.Text(change.action()),
                    Words.text(change.then()),
                    Words.text(change.now())));
        }
        return new Table(
                "owners",
                List.of(
                        Column.text("id", "Action"),
                        Column.text("action", "What"),
                        Column.text("owner_old", "Owner before"),
                        Column.text("owner", "Owner now")),
                rows);
    }
}
