package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were set aside as CSV: file, line, rules and reason, then the cells as they stood. Tables of different columns
 * stand below each other, each below a row of its own headings, and all rows are as wide as the widest.
 */
public final class RejectsCsv {
    /** What stands in the column {@code rules} of a row of headings. */
    private static final String HEADINGS = "headings";

    private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9., ]*");

    private final CSVPrinter printer;
    private final int width;

    /**
     * Begins with the names of the columns.
     *
     * @param width how many cells the widest row has
     */
    public RejectsCsv(Writer out, int width) throws IOException {
        this.printer = new CSVPrinter(out, CsvForm.FORMAT);
        this.width = width;
        List<@Nullable String> names = new ArrayList<>(List.of("file", "line", "rules", "reason"));
        for (int i = 1; i <= width; i++) {
            names.add("cell_" + i);
        }
        printer.printRecord(names);
    }

    /** The headings of the rows that follow. */
    public void headings(String file, List<String> headings) throws IOException {
        print(file, "", HEADINGS, "the headings of " + file, headings);
    }

    public void row(String file, int line, String rules, String reason, List<String> cells) throws IOException {
        print(file, Integer.toString(line), rules, reason, cells);
    }

    private void print(String file, String line, String rules, String reason, List<String> cells) throws IOException {
        List<@Nullable String> row = new ArrayList<>();
        for (String text : List.of(file, line, rules, reason)) {
            row.add(guarded(text));
        }
        for (int i = 0; i < width; i++) {
            row.add(i < cells.size() ? guarded(cells.get(i)) : null);
        }
        printer.printRecord(row);
    }

    /** A number stays as it is: no spreadsheet runs it. */
    private static @Nullable String guarded(String text) {
        return text.isEmpty() ? null : NUMBER.matcher(text).matches() ? text : CsvText.guarded(text);
    }
}
