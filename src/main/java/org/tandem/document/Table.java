package org.tandem.document;

import java.util.List;

/**
 * A table.
 *
 * @param key name in JSON, {@code snake_case}
 * @param rows each as long as {@code columns}; of rows made when they are asked for only the first is held against that
 */
public record Table(String key, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        for (List<Cell> row : rows instanceof Later.Each ? rows.subList(0, Math.min(1, rows.size())) : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        key + ": a row of " + row.size() + " in " + columns.size() + " columns");
            }
        }
    }
}
