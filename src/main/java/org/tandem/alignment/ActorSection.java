package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Organisation;
import org.tandem.sharing.Visible;

/** How actors stand to the conflict, and by which rule others deal with them. */
final class ActorSection {
    private static final int NAMED = 12;

    private final List<Organisation> organisations;
    private final CellWords words;

    ActorSection(Visible visible) {
        this.organisations = visible.workspace().organisations();
        this.words = new CellWords(visible);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("How actors stand to the conflict"));
        List<List<Cell>> rows = organisations.stream()
                .filter(each -> apart(each) || !each.legal().engagement().isEmpty())
                .map(each -> List.of(
                        text(each.shortName()),
                        text(each.kind().code()),
                        text(each.relation().isEmpty() ? "not stated" : each.relation()),
                        text(
                                each.legal().engagement().isEmpty()
                                        ? "not stated"
                                        : each.legal().engagement())))
                .toList();
        blocks.add(
                rows.isEmpty()
                        ? Block.paragraph(
                                "Nobody is stated to be a party or unclear, and no rule of engagement is stated"
                                        + words.shown() + ".")
                        : new Block.Grid(new Table(
                                "actors",
                                List.of(
                                        Column.text("actor", "Actor"),
                                        Column.text("kind", "Kind"),
                                        Column.text("relation", "Relation"),
                                        Column.text("engagement", "Rule of engagement")),
                                rows)));
        List<String> silent = organisations.stream()
                .filter(each -> each.relation().isEmpty())
                .map(Organisation::shortName)
                .toList();
        if (!silent.isEmpty()) {
            String more = silent.size() > NAMED ? " and " + (silent.size() - NAMED) + " more" : "";
            String named = more.isEmpty() ? CellWords.and(silent) : String.join(", ", silent.subList(0, NAMED)) + more;
            blocks.add(new Block.Paragraph(Line.ofMessage(
                    "No `relation` to the conflict is stated for " + named + ": not stated is not the same as none.")));
        }
        return blocks;
    }

    private static boolean apart(Organisation organisation) {
        return !organisation.relation().isEmpty() && !organisation.relation().equals("none");
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }
}
