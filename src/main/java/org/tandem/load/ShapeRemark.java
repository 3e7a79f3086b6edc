package org.tandem.load;

import org.tandem.diagnostic.Rule;

/**
 * What is to be told once about how a table is laid out.
 *
 * @param column index of the column it is about; below 0 for the table as a whole
 */
record ShapeRemark(Rule rule, int column, String message, String expected) {}
