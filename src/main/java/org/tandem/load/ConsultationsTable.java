package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Consultation;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the register of consultations: where, when and on what the people of an area were asked. */
final class ConsultationsTable implements RowDecoder {
    private final TableContext context;
    private final RowReaders cells;
    private final List<Consultation> consultations = new ArrayList<>();

    ConsultationsTable(TableContext context, RowReaders cells) {
        this.context = context;
        this.cells = cells;
    }

    /** The consultations in the order of the file. */
    List<Consultation> consultations() {
        return consultations;
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        Sensitivity sensitivity = cells.sensitivity(row, notes, DefaultSensitivity.PLANNING);
        notes.sensitivity(sensitivity);
        String place = cells.text(row, Field.AREA);
        LocalDate day = cells.day(row, Field.DATE, notes);
        if (place.isEmpty() || cells.text(row, Field.DATE).isEmpty()) {
            Field blank = place.isEmpty() ? Field.AREA : Field.DATE;
            notes.tell(
                    ShapeRules.CELL_BLANK,
                    cells.column(blank),
                    "no `" + blank.heading() + "` is stated",
                    "the P-code of the area and the day people were asked");
            return RowOutcome.SET_ASIDE;
        }
        Reading<String> area = context.areas().read(place, "");
        notes.tell(area, cells.column(Field.AREA));
        Optional<String> code = area.usable();
        if (code.isEmpty() || day == null) {
            return RowOutcome.SET_ASIDE;
        }
        consultations.add(new Consultation(
                code.get(), day, cells.text(row, Field.TOPIC), sensitivity, notes.origin(cells.column(Field.AREA))));
        return RowOutcome.USED;
    }
}
