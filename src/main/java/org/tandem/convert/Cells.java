package org.tandem.convert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.model.Measure;

/** Values as cells: a blank where nothing is known. */
final class Cells {
    private Cells() {}

    static Cell text(String words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Text(words);
    }

    static Cell count(Measure number) {
        return number instanceof Measure.Known known ? new Cell.Count(known.value()) : Cell.BLANK;
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.BLANK : new Cell.Date(day);
    }
}
