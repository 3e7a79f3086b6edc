package org.tandem.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tandem.source.CsvRow;
import org.tandem.vocabulary.Vocabulary;

/** Guesses from its cells which column tells what, for an entry that people read before they paste it; nothing is read by a guess. */
final class ColumnGuess {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}[0-9]{2,12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 .,\\u00a0]*");

    private final TableShape shape;
    private final List<CsvRow> sample;
    private final Set<Integer> taken = new HashSet<>();

    ColumnGuess(TableShape shape, List<CsvRow> rows) {
        this.shape = shape;
        this.sample = rows.subList(Math.min(shape.firstRow(), rows.size()), rows.size());
        this.taken.addAll(shape.columns().used());
    }

    /** The heading of the column that may tell {@code field}; empty where none looks like it. Each column is named once. */
    String heading(Field field) {
        int column = switch (field) {
            case AREA, CODE -> first(cell -> CODE.matcher(cell).matches());
            case SECTOR ->
                first(cell -> cell.length() < 80
                        && Vocabulary.standard().sectors().match(cell).isPresent());
            case PEOPLE_IN_NEED -> first(cell -> NUMBER.matcher(cell).matches());
            case ORGANISATION, NAME -> first(cell -> cell.chars().anyMatch(Character::isLetter));
            default -> -1;
        };
        if (column < 0) {
            return "";
        }
        taken.add(column);
        return shape.headings().get(column).strip();
    }

    /** The first column not taken, with a heading, of whose filled cells at least half are {@code alike}. */
    private int first(Predicate<String> alike) {
        for (int i = 0; i < shape.width(); i++) {
            int filled = 0;
            int found = 0;
            for (CsvRow row : sample) {
                String cell = row.cell(i).strip();
                filled += cell.isEmpty() ? 0 : 1;
                found += !cell.isEmpty() && alike.test(cell) ? 1 : 0;
            }
            if (!taken.contains(i) && !shape.headings().get(i).isBlank() && found > 0 && 2 * found >= filled) {
                return i;
            }
        }
        return -1;
    }
}
