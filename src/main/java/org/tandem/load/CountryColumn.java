package org.tandem.load;

import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** The column that says of which country a row is. */
final class CountryColumn {
    private final int column;
    private final CountryCells countries;
    private final CellMemo<Boolean> others;

    /**
     * @param column below 0 where there is none
     * @param country the country whose rows are wanted, an alpha-2 or alpha-3 code
     */
    CountryColumn(int column, String country) {
        this.column = column;
        this.countries = new CountryCells(country);
        this.others = new CellMemo<>(ColumnMemos.REMEMBERED, column);
    }

    /** Whether the row is of another country. */
    boolean other(CsvRow row) {
        if (column < 0 || row.empty(column)) {
            return false;
        }
        Boolean known = others.find(row);
        if (known == null) {
            String text = CellText.clean(row.cell(column));
            known = others.keep(row, countries.other(text) && !Totals.word(text));
        }
        return known;
    }

    /** Whether the row is known to be of none other. */
    boolean plain(CellBytes row) {
        return column < 0 || row.empty(column) || Boolean.FALSE.equals(others.find(row));
    }
}
