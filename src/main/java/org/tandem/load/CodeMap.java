package org.tandem.load;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CsvRow;

/** Recognises tables that say which new area code stands for an old one, and hands each pair on. */
final class CodeMap implements TableForm {
    private static final Set<String> OLD = Set.of(
            "oldcode",
            "oldpcode",
            "codeold",
            "pcodeold",
            "previouscode",
            "previouspcode",
            "formercode",
            "formerpcode",
            "fromcode",
            "anciencode",
            "codeancien",
            "ancienpcode",
            "codigoanterior",
            "codigoantiguo");
    private static final Set<String> NEW = Set.of(
            "newcode",
            "newpcode",
            "codenew",
            "pcodenew",
            "currentcode",
            "currentpcode",
            "presentcode",
            "tocode",
            "nouveaucode",
            "codenouveau",
            "nouveaupcode",
            "codigonuevo",
            "codigoactual");

    @Override
    public @Nullable TableShape recognise(TableTop top, TableKind kind) {
        for (int row = top.first(); row < top.end(); row++) {
            int old = find(top, row, OLD);
            int now = find(top, row, NEW);
            if (old >= 0 && now >= 0) {
                Columns columns = new Columns();
                columns.supply(Field.CODE, Field.NAME);
                columns.also(old);
                columns.also(now);
                return new TableShape("old-to-new area codes", List.copyOf(top.cells(row)), columns, top.data(row), row)
                        .decoded((shape, context, cells) ->
                                (data, notes) -> pair(data, old, now, context.areas(), notes));
            }
        }
        return null;
    }

    private static int find(TableTop top, int row, Set<String> names) {
        for (int i = 0; i < top.width(row); i++) {
            if (names.contains(Headings.compact(top.text(row, i)))) {
                return i;
            }
        }
        return -1;
    }

    private static RowOutcome pair(CsvRow row, int old, int now, AreaReader areas, RowNotes notes) {
        String other = CellText.clean(row.cell(old));
        String code = CellText.clean(row.cell(now));
        if (other.isEmpty() || code.isEmpty()) {
            notes.tell(
                    ShapeRules.CELL_BLANK,
                    other.isEmpty() ? old : now,
                    "no " + (other.isEmpty() ? "old" : "new") + " code is stated",
                    "an old code and the one that stands for it now; one row for each part of an area that was split");
            return RowOutcome.SET_ASIDE;
        }
        areas.changed(other, code, row.origin(old));
        return RowOutcome.USED;
    }
}
