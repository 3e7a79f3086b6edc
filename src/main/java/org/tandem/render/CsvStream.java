package org.tandem.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.tandem.document.Cell;

/** Writes a table as CSV row by row, in the form that every CSV of ours has. */
public final class CsvStream {
    private final CSVPrinter printer;

    /** Writes to {@code out}, which stays the caller's to close. */
    public CsvStream(Appendable out) {
        try {
            this.printer = new CSVPrinter(out, CsvText.FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a row of headings or tags: words of ours, which need neither guard nor quotes. */
    public void head(List<String> words) {
        try {
            // Commons CSV would quote every tag for its `#`
            printer.getOut().append(String.join(",", words)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a row. */
    public void row(List<Cell> cells) {
        try {
            for (Cell cell : cells) {
                printer.print(CsvText.printed(cell));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
