package org.tandem.load;

import java.util.List;

/**
 * How a table is laid out.
 *
 * @param name in words, as {@code HXL tags}
 * @param headings what stands above each column, a blank where nothing does
 * @param columns which column tells what
 * @param firstRow index of the first row of data among the rows of the file
 * @param header index of the row that decides: the tags, or the last row of headings
 */
record TableShape(String name, List<String> headings, Columns columns, int firstRow, int header) {
    int width() {
        return headings.size();
    }

    TableShape named(String words) {
        return new TableShape(words, headings, columns, firstRow, header);
    }

    /** The words that name column {@code index} after a message. */
    String where(int index) {
        if (index < 0 || index >= headings.size() || headings.get(index).isBlank()) {
            return " in column " + (index + 1);
        }
        return " in column \"" + headings.get(index).strip() + "\"";
    }
}
