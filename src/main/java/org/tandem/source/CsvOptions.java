package org.tandem.source;

/**
 * What people said of a CSV file, where what can be seen in it is not enough.
 *
 * @param charset name of its encoding; empty to find it
 * @param delimiter what stands between cells; empty to find it
 */
public record CsvOptions(String charset, String delimiter) {
    /** Everything is found in the file. */
    public static final CsvOptions DETECT = new CsvOptions("", "");
}
