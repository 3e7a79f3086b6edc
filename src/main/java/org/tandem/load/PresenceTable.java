package org.tandem.load;

import java.util.Optional;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes rows of 3W, 4W and 5W tables. */
final class PresenceTable implements RowDecoder {
    private final TableContext context;
    private final RowReaders cells;
    private final AreaCells areas;
    private final CountryCells countries;

    PresenceTable(TableShape shape, TableContext context, RowReaders cells) {
        this.context = context;
        this.cells = cells;
        this.areas = new AreaCells(context.areas(), shape.columns(), true);
        this.countries = new CountryCells(context.country());
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        if (countries.other(cells.text(row, Field.COUNTRY))) {
            return RowOutcome.OTHER_COUNTRY;
        }
        AreaCells.AreaRead area = areas.read(row);
        String name = cells.text(row, Field.ORGANISATION);
        if (area.total() || Totals.word(name)) {
            return RowFaults.total(notes, area);
        }
        boolean national = cells.text(row, Field.ADMIN_LEVEL).equals("0")
                || !cells.text(row, Field.COUNTRY).isEmpty();
        String code = RowFaults.area(area, areas, context, notes, national);
        String sector = cells.sector(row, notes);
        String acronym = cells.text(row, Field.ORGANISATION_ACRONYM);
        boolean nobody = name.isEmpty() && acronym.isEmpty();
        if (nobody) {
            int column = Math.max(cells.column(Field.ORGANISATION), cells.column(Field.ORGANISATION_ACRONYM));
            notes.tell(ShapeRules.CELL_BLANK, column, "no organisation is stated", "its name or acronym");
        }
        int level = code == null ? -1 : context.areas().level(code);
        Sensitivity sensitivity =
                cells.sensitivity(row, notes, DefaultSensitivity.presence(level, sector == null ? "" : sector));
        notes.sensitivity(sensitivity);
        Group group = cells.group(row);
        Optional<OrganisationKind> kind = kind(row, notes);
        String status = status(row, notes);
        Period period = new Period(cells.day(row, Field.FROM, notes), cells.day(row, Field.TO, notes));
        Measure targeted = cells.count(row, Field.TARGETED, notes);
        Measure reached = cells.count(row, Field.REACHED, notes);
        Caseload caseload = caseload(row, notes);
        if (code == null || sector == null || nobody) {
            return RowOutcome.SET_ASIDE;
        }
        context.presence()
                .accept(new PresenceRow(
                        name,
                        acronym,
                        "",
                        kind.orElse(null),
                        code,
                        sector,
                        group,
                        status,
                        period,
                        targeted,
                        reached,
                        caseload,
                        sensitivity,
                        row.origin()));
        return RowOutcome.USED;
    }

    private Optional<OrganisationKind> kind(CsvRow row, RowNotes notes) {
        String text = cells.text(row, Field.ORGANISATION_TYPE);
        return text.isEmpty()
                ? Optional.empty()
                : notes.take(KindReader.read(text), cells.column(Field.ORGANISATION_TYPE), Optional.empty());
    }

    private String status(CsvRow row, RowNotes notes) {
        String text = cells.text(row, Field.STATUS);
        return text.isEmpty() ? "ongoing" : notes.take(StatusReader.read(text), cells.column(Field.STATUS), "ongoing");
    }

    private Caseload caseload(CsvRow row, RowNotes notes) {
        String text = cells.text(row, Field.CASELOAD);
        return text.isEmpty()
                ? Caseload.UNKNOWN
                : notes.take(StatusReader.caseload(text), cells.column(Field.CASELOAD), Caseload.UNKNOWN);
    }
}
