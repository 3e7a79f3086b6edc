package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;

/** Short names for the columns of a printed matrix, as {@code HUM1}, so that it fits a page, with the list of who is who. */
final class ActorKeys {
    private final Matrix matrix;
    private final Actors actors;
    private final Map<String, String> keys = new LinkedHashMap<>();

    ActorKeys(Matrix matrix, Actors actors) {
        this.matrix = matrix;
        this.actors = actors;
        Map<Side, Integer> numbers = new EnumMap<>(Side.class);
        for (String actor : matrix.actors()) {
            Side side = actors.side(actor);
            keys.put(actor, prefix(side) + numbers.merge(side, 1, Integer::sum));
        }
    }

    String key(String actor) {
        return keys.getOrDefault(actor, actor);
    }

    /** Who each key is, on which side, and how many letters of each sort it holds. */
    Table legend() {
        List<Column> columns = List.of(
                Column.text("key", "Key"),
                Column.text("name", "Who"),
                Column.text("actor", "Id"),
                Column.text("side", "Side"),
                Column.number("responsible", "R"),
                Column.number("accountable", "A"),
                Column.number("consulted", "C"),
                Column.number("informed", "I"));
        List<List<Cell>> rows = new ArrayList<>();
        keys.forEach((actor, key) -> rows.add(List.of(
                new Cell.Text(key),
                new Cell.Text(actors.name(actor)),
                new Cell.Text(actor),
                new Cell.Text(words(actors.side(actor))),
                count(actor, Letter.R, Letter.AR),
                count(actor, Letter.A, Letter.AR),
                count(actor, Letter.C),
                count(actor, Letter.I))));
        return new Table("actors", columns, rows);
    }

    private Cell count(String actor, Letter... letters) {
        return new Cell.Count(matrix.rows().stream()
                .flatMap(row -> row.of(actor).stream())
                .filter(assignment -> List.of(letters).contains(assignment.letter()))
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
