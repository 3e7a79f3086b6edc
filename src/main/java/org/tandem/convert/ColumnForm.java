package org.tandem.convert;

import java.util.List;
import org.tandem.document.Cell;

/** A row for each record, under headings and, where asked for, HXL tags. */
record ColumnForm<R>(List<OutColumn<R>> columns, boolean tagged) implements Form<R> {
    @Override
    public List<List<String>> heads() {
        List<String> headings = columns.stream().map(OutColumn::heading).toList();
        return tagged ? List.of(headings, columns.stream().map(OutColumn::tag).toList()) : List.of(headings);
    }

    @Override
    public List<List<Cell>> rows(R item) {
        Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().apply(item);
        }
        return List.of(List.of(cells));
    }
}
