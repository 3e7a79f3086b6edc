package org.tandem.load;

import org.tandem.diagnostic.Rule;

/**
 * What is to be told once about how a table is laid out.
 *
 * @param row index of the row it is about; below 0 for that of the headings
 * @param column index of the column it is about; below 0 for the table as a whole
 */
record ShapeRemark(Rule rule, int row, int column, String message, String expected) {

    /** About the row of headings. */
    ShapeRemark(Rule rule, int column, String message, String expected) {
        this(rule, -1, column, message, expected);
    }
}
