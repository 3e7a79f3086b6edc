package org.tandem.load;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Presence;
import org.tandem.source.CsvRow;
import org.tandem.vocabulary.Vocabulary;

/**
 * Recognises tables that say less than who does what where: how many organisations of which sectors are in a place, or which
 * organisations have an office there. They are read as far as they go, and what they leave open is told.
 */
final class LoosePresence implements TableForm {
    private static final Set<String> COUNTS = Set.of(
            "numberoforganisations",
            "numberoforganizations",
            "numberofpartners",
            "noofpartners",
            "organisations",
            "organizations",
            "partnerspresent",
            "nombredorganisations",
            "nombredepartenaires",
            "numerodeorganizaciones",
            "numerodesocios");

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        TableShape best = null;
        for (int row = top.first(); row < top.end(); row++) {
            List<String> headings = top.filled(row);
            Columns columns = HeadingMatch.of(headings, kind);
            List<Field> missing = columns.missing(kind);
            if (missing.equals(List.of(Field.ORGANISATION)) && best == null) {
                best = counted(top, row, headings, columns);
            } else if (missing.equals(List.of(Field.SECTOR)) && best == null) {
                best = offices(top, row, headings, columns);
            }
        }
        return best;
    }

    private static @Nullable TableShape counted(TableTop top, int row, List<String> headings, Columns columns) {
        for (int i = 0; i < headings.size(); i++) {
            if (COUNTS.contains(Headings.compact(headings.get(i)))) {
                columns.supply(Field.ORGANISATION);
                columns.also(i);
                return shape("organisations counted", top, row, headings, columns, PresenceForm.COUNTED)
                        .remarking(List.of(new ShapeRemark(
                                ShapeRules.ORGANISATION_NOT_NAMED,
                                i,
                                "the table counts organisations and names none; in each sector of a row at least one is"
                                        + " taken to be there, under the name `" + Presence.NOT_NAMED + "`",
                                "a column of organisations, one row for each, to tell who works where")));
            }
        }
        return null;
    }

    /** A list of offices; null where a column that is not read holds sectors, and only its heading is not known. */
    private static @Nullable TableShape offices(TableTop top, int row, List<String> headings, Columns columns) {
        if (sectors(top, row, columns) >= 0) {
            return null;
        }
        columns.supply(Field.SECTOR);
        return shape("list of offices", top, row, headings, columns, PresenceForm.OFFICES)
                .remarking(List.of(new ShapeRemark(
                        ShapeRules.SECTOR_NOT_STATED,
                        -1,
                        "no column tells `sector`; each row is read as presence in `Hum`, humanitarian assistance of no"
                                + " stated kind, and counts in no other sector",
                        "a column headed `sector`, where it is known what the organisations do")));
    }

    /** The first column not read in which at least half of the filled cells are sectors; -1 where there is none. */
    static int sectors(TableTop top, int row, Columns columns) {
        Set<Integer> used = columns.used();
        for (int i = 0; i < top.width(row); i++) {
            int filled = 0;
            int sectors = 0;
            for (CsvRow data : top.rows()
                    .subList(
                            Math.min(top.data(row), top.rows().size()),
                            top.rows().size())) {
                String cell = data.cell(i).strip();
                filled += cell.isEmpty() ? 0 : 1;
                boolean known = !cell.isEmpty()
                        && cell.length() < 80
                        && Vocabulary.standard().sectors().match(cell).isPresent();
                sectors += known ? 1 : 0;
            }
            if (!used.contains(i) && sectors > 0 && 2 * sectors >= filled) {
                return i;
            }
        }
        return -1;
    }

    private static TableShape shape(
            String name, TableTop top, int row, List<String> headings, Columns columns, PresenceForm form) {
        return new TableShape(name, List.copyOf(headings), columns, top.data(row), row)
                .decoded((shape, context, cells) -> new PresenceTable(shape, context, cells, form));
    }
}
