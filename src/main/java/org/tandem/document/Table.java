package org.tandem.document;

import java.util.List;

/**
 * A table.
 *
 * @param key name in JSON, {@code snake_case}
 * @param rows each as long as {@code columns}
 */
public record Table(String key, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        key + ": a row of " + row.size() + " in " + columns.size() + " columns");
            }
        }
    }
}
