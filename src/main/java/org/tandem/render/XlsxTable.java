package org.tandem.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/** A table on a sheet: the columns of CSV, in its order and under its names, with numbers as numbers and dates as dates. */
final class XlsxTable {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 50;
    /** What the button of the filter takes. */
    private static final int BUTTON = 4;
    /** So many rows tell how wide a column is to be. */
    private static final int MEASURED = 500;
    /** So many rows wait in memory. */
    private static final int ROWS_HELD = 1000;
    /** Spreadsheets count days from 1900 and see a 29 February in that year: from here on they are right. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;

    XlsxTable(Worksheet sheet) {
        this.sheet = sheet;
    }

    void write(Table table) throws IOException {
        int rows = table.rows().size();
        if (rows >= Worksheet.MAX_ROWS) {
            throw new IOException("a sheet holds " + (Worksheet.MAX_ROWS - 1) + " rows and this table has " + rows
                    + "; CSV holds all");
        }
        head(table);
        int at = 1;
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                cell(at, column, row.get(column));
            }
            if (at++ % ROWS_HELD == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void head(Table table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, XlsxText.of(columns.get(i).key()));
            sheet.style(0, i).bold().set();
            sheet.width(i, width(table, i));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
        }
    }

    private static int width(Table table, int column) {
        int widest = table.columns().get(column).key().length() + BUTTON;
        int measured = Math.min(MEASURED, table.rows().size());
        for (List<Cell> row : table.rows().subList(0, measured)) {
            widest = Math.max(widest, DisplayText.width(DisplayText.of(row.get(column))) + 1);
        }
        return Math.min(WIDEST, Math.max(NARROWEST, widest));
    }

    /** What is not known, or too small to show, leaves the cell empty. */
    private void cell(int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            text(row, column, text.text());
        } else if (cell instanceof Cell.Listing listing) {
            text(row, column, String.join("; ", listing.items()));
        } else if (cell instanceof Cell.Count count) {
            sheet.value(row, column, count.value());
            sheet.style(row, column).format("#,##0").set();
        } else if (cell instanceof Cell.Decimal decimal) {
            int decimals = Math.max(0, decimal.value().scale());
            sheet.value(row, column, decimal.value());
            sheet.style(row, column)
                    .format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)))
                    .set();
        } else if (cell instanceof Cell.Date date) {
            date(row, column, date.value());
        }
    }

    private void date(int row, int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            text(row, column, date.toString());
            return;
        }
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    /**
     * Text is stored as text, so that {@code =1+1} is no formula and needs no apostrophe, and formatted as text, so that it
     * becomes none when somebody edits the cell, nor {@code 0101} the number 101.
     */
    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, XlsxText.of(text));
            sheet.style(row, column).format("@").set();
        }
    }
}
