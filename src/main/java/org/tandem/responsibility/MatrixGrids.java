package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.model.NamesApart;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.responsibility.Matrix.Row;

/** The letters with a column for each actor, where they fit on a page, and how many letters each actor holds. */
final class MatrixGrids {
    /** Actor columns of one printed table: with the activity beside them it stays below 120 columns. */
    private static final int ACROSS = 7;

    /** Printed tables that can be read side by side. */
    private static final int TABLES = 2;

    private static final int ACTIVITY_WIDTH = 48;

    private final Matrix matrix;
    private final Actors actors;
    private final NamesApart names;
    private final Map<String, String> keys = new LinkedHashMap<>();

    MatrixGrids(Matrix matrix, Actors actors, NamesApart names) {
        this.matrix = matrix;
        this.actors = actors;
        this.names = names;
        Map<Side, Integer> numbers = new EnumMap<>(Side.class);
        for (String actor : matrix.actors()) {
            Side side = actors.side(actor);
            keys.put(actor, prefix(side) + numbers.merge(side, 1, Integer::sum));
        }
    }

    /** The printed matrix, or where it stands when it is too wide to print. */
    List<Block> blocks() {
        int columns = matrix.actors().size();
        if (columns > ACROSS * TABLES) {
            return List.of(
                    new Block.Paragraph(Line.of("With " + columns + " actors the matrix is too wide for a page: ")
                            .code("tandem raci -f csv")
                            .plain(" writes it with a column for each actor.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("Each column is an actor; \"How many letters each holds\" below tells the keys. "
                + "Letters that people pinned stand in brackets."));
        for (int start = 0; start < columns; start += ACROSS) {
            List<String> part = matrix.actors().subList(start, Math.min(start + ACROSS, columns));
            blocks.add(new Block.Grid(grid(part, "matrix_" + (1 + start / ACROSS))));
        }
        return blocks;
    }

    private Table grid(List<String> part, String key) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number("number", "No."));
        columns.add(Column.text("activity", "Activity"));
        part.forEach(actor -> columns.add(Column.text(actor, keys.getOrDefault(actor, actor))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell.Count(rows.size() + 1L));
            cells.add(new Cell.Text(shortened(row.activity())));
            part.forEach(
                    actor -> cells.add(row.of(actor).map(MatrixGrids::letter).orElse(Cell.BLANK)));
            rows.add(cells);
        }
        return new Table(key, columns, rows);
    }

    private static Cell letter(Assignment letter) {
        String code = letter.letter().code();
        return new Cell.Text(letter.pinned() ? "(" + code + ")" : code);
    }

    private static String shortened(String activity) {
        int length = activity.codePointCount(0, activity.length());
        return length <= ACTIVITY_WIDTH
                ? activity
                : activity.substring(0, activity.offsetByCodePoints(0, ACTIVITY_WIDTH - 1))
                                .strip() + "…";
    }

    /** Who each actor is, on which side, and how many letters of each sort it holds. */
    Table holdings() {
        Column key = Column.text("key", "Key");
        List<Legend> legend = Legend.of(matrix.model());
        List<Column> columns = new ArrayList<>(List.of(
                matrix.actors().size() > ACROSS * TABLES ? key.dataOnly() : key,
                Column.text("name", "Who"),
                Column.text("actor", "Id"),
                Column.text("side", "Side")));
        legend.forEach(letter -> columns.add(Column.number(letter.key(), letter.letter())));
        List<List<Cell>> rows = new ArrayList<>();
        keys.forEach((actor, letters) -> {
            List<Cell> cells = new ArrayList<>(List.of(
                    new Cell.Text(letters),
                    new Cell.Text(names.of(actor)),
                    new Cell.Text(actor),
                    new Cell.Text(words(actors.side(actor)))));
            legend.forEach(letter -> cells.add(count(actor, letter.held())));
            rows.add(cells);
        });
        return new Table("actors", columns, rows);
    }

    private Cell count(String actor, Predicate<Letter> held) {
        return new Cell.Count(matrix.rows().stream()
                .flatMap(row -> row.of(actor).stream())
                .filter(assignment -> held.test(assignment.letter()))
                .count());
    }

    private static String prefix(Side side) {
        return switch (side) {
            case HUMANITARIAN -> "HUM";
            case COMMUNITY -> "COM";
            case HOST_AUTHORITY -> "AUT";
            case MISSION_CIVILIAN -> "MIS";
            case MISSION_UNIFORMED -> "UNI";
            case ARMED -> "ARM";
            case OTHER -> "OTH";
        };
    }

    private static String words(Side side) {
        return switch (side) {
            case HUMANITARIAN -> "humanitarian";
            case COMMUNITY -> "community";
            case HOST_AUTHORITY -> "host authority";
            case MISSION_CIVILIAN -> "mission, civilian";
            case MISSION_UNIFORMED -> "mission, uniformed";
            case ARMED -> "armed actor";
            case OTHER -> "other";
        };
    }
}
