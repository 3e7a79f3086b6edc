package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import org.tandem.source.CsvRow;

/**
 * The first rows of a table, in which titles, headings and tags stand.
 *
 * @param rows at least one, more than can be headings
 * @param headerRows how many rows of headings people say there are; 0 where they do not
 */
record TableTop(List<CsvRow> rows, int headerRows) {
    /** Rows of headings that may belong together: a heading, its group and the group's own. */
    private static final int DEPTH = 3;

    /** Index of the first row that may be the last of the headings. */
    int first() {
        return headerRows > 0 ? Math.min(headerRows, rows.size()) - 1 : 0;
    }

    /** Index after the last row that may be the last of the headings. */
    int end() {
        return headerRows > 0 ? first() + 1 : Math.min(rows.size(), ShapeFinder.ROWS);
    }

    /** Index of the row of tags; -1 where there is none. */
    int tags() {
        int last = Math.min(rows.size(), ShapeFinder.ROWS);
        for (int row = 0; row < last; row++) {
            if (HxlTags.tagRow(cells(row))) {
                return row;
            }
        }
        return -1;
    }

    /** Index of the first row of data below the headings that end with {@code row}: a row of tags is none. */
    int data(int row) {
        return row + 1 < rows.size() && HxlTags.tagRow(cells(row + 1)) ? row + 2 : row + 1;
    }

    List<String> cells(int row) {
        return rows.get(row).cells();
    }

    int width(int row) {
        return cells(row).size();
    }

    /**
     * What stands above column {@code index} in the headings that end with {@code row}, nearest first; a heading of an upper row
     * holds for the blanks after it, as a merged cell is saved.
     */
    List<String> above(int row, int index) {
        List<String> texts = new ArrayList<>(DEPTH);
        texts.add(text(row, index));
        for (int up = 1; up < DEPTH && row - up >= 0; up++) {
            String group = "";
            for (int i = Math.min(index, width(row - up) - 1); i >= 0 && group.isEmpty(); i--) {
                group = text(row - up, i);
            }
            texts.add(group);
        }
        return texts;
    }

    /** Headings of {@code row}, those left blank filled from the row above, as where a cell is merged downwards. */
    List<String> filled(int row) {
        List<String> filled = new ArrayList<>(cells(row));
        for (int i = 0; row > 0 && i < width(row - 1); i++) {
            if (i >= filled.size()) {
                filled.add(text(row - 1, i));
            } else if (filled.get(i).isBlank()) {
                filled.set(i, text(row - 1, i));
            }
        }
        return filled;
    }

    String text(int row, int index) {
        return index < width(row) ? cells(row).get(index).replace('\u00a0', ' ').strip() : "";
    }
}
