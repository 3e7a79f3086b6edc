package org.tandem.load;

import java.util.Map;

/**
 * What {@code tandem.yaml} says, under {@code files:}, of a table whose shape cannot be recognised.
 *
 * @param path the file, below the workspace
 * @param table {@code needs presence areas actions}: the key it stands under
 * @param headerRows how many rows of headings stand before the data; 0 when not stated
 * @param delimiter one character; empty when not stated
 * @param decimalMark {@code COMMA} where {@code 12,5} is twelve and a half, {@code UNKNOWN} when not stated
 * @param dates pattern of the dates as {@code dd/MM/yyyy}; empty when not stated
 * @param columns field, as {@code people_in_need}, to the heading of its column
 */
public record FileHint(
        String path,
        String table,
        int headerRows,
        String delimiter,
        DecimalMark decimalMark,
        String dates,
        Map<String, String> columns) {}
