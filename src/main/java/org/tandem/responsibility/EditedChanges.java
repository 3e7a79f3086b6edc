package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Letter;
import org.tandem.model.NamesApart;
import org.tandem.sharing.Visible;

/** Which letters are others than those of the workspace, in a matrix into which an edited file was read. */
public final class EditedChanges {
    private EditedChanges() {}

    /**
     * A letter that is another than before.
     *
     * @param then empty where it held none
     * @param now empty where it holds none
     * @param edited whether the file has the row; else it follows, by the rules, from what the file says elsewhere
     */
    record Changed(Matrix.Row row, String actor, String then, String now, boolean edited) {}

    /** The report {@code page} with what {@code file} changes at its head; {@code rows} are those the file has. */
    public static Document told(
            Document page, Matrix before, Matrix after, Set<String> rows, String file, Visible visible) {
        Actors actors = new Actors(visible);
        Set<String> all = new LinkedHashSet<>(before.actors());
        all.addAll(after.actors());
        NamesApart names = new NamesApart(all, actors::name, actors::areasOf, actors.areas());
        List<Changed> changed = of(before, after, rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("What the edited file changes"));
        long own = changed.stream().filter(Changed::edited).count();
        blocks.add(new Block.Paragraph(Line.empty()
                .code(file)
                .plain(" changes " + letters(own) + " of its rows" + follow(changed.size() - own))));
        if (!changed.isEmpty()) {
            blocks.add(new Block.Grid(table(changed, names)));
        }
        blocks.addAll(page.blocks());
        Map<String, Cell> facts = new LinkedHashMap<>(page.facts());
        facts.put("letters_changed", new Cell.Count(changed.size()));
        return new Document(page.report(), page.title(), page.handling(), facts, List.copyOf(blocks), page.main());
    }

    private static String letters(long count) {
        return count == 0 ? "no letter" : count == 1 ? "1 letter" : count + " letters";
    }

    private static String follow(long count) {
        return count == 0
                ? "."
                : "; in other rows " + letters(count) + (count == 1 ? " follows" : " follow")
                        + ", for loads and pinned letters bear on who is proposed.";
    }

    /** In the order of the rows after. */
    static List<Changed> of(Matrix before, Matrix after, Set<String> rows) {
        Map<String, Matrix.Row> old = new LinkedHashMap<>();
        before.rows().forEach(row -> old.put(row.id(), row));
        List<Changed> changed = new ArrayList<>();
        for (Matrix.Row row : after.rows()) {
            Matrix.Row then = old.get(row.id());
            Set<String> actors = new LinkedHashSet<>();
            row.assignments().forEach(each -> actors.add(each.actor()));
            if (then != null) {
                then.assignments().forEach(each -> actors.add(each.actor()));
            }
            for (String actor : actors) {
                String was = then == null ? "" : code(then, actor);
                String is = code(row, actor);
                if (!was.equals(is)) {
                    changed.add(new Changed(row, actor, was, is, rows.contains(row.id())));
                }
            }
        }
        return changed;
    }

    private static String code(Matrix.Row row, String actor) {
        return row.of(actor).map(Matrix.Assignment::letter).map(Letter::code).orElse("");
    }

    private static Table table(List<Changed> changed, NamesApart names) {
        List<List<Cell>> cells = new ArrayList<>();
        for (Changed each : changed) {
            cells.add(List.of(
                    new Cell.Text(each.row().id()),
                    new Cell.Text(names.of(each.actor())),
                    cell(each.then()),
                    cell(each.now()),
                    new Cell.Text(each.edited() ? "set" : "follows")));
        }
        return new Table(
                "changed",
                List.of(
                        Column.text("id", "Row"),
                        Column.text("actor", "Who"),
                        Column.text("before", "Before"),
                        Column.text("now", "Now"),
                        Column.text("how", "How")),
                cells);
    }

    private static Cell cell(String code) {
        return code.isEmpty() ? Cell.BLANK : new Cell.Text(code);
    }
}
