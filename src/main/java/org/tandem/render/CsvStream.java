package org.tandem.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tandem.document.Cell;

/** Writes a table as CSV row by row, in the form that every CSV of ours has. */
public final class CsvStream {
    private final CsvBytes csv;

    /** Writes to {@code out}, which stays the caller's to close. */
    public CsvStream(OutputStream out) {
        this.csv = new CsvBytes(out);
    }

    /** Writes a row of headings or tags: words of ours, which need neither guard nor quotes. */
    public void head(List<String> words) {
        try {
            csv.head(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a row. */
    public void row(List<Cell> cells) {
        try {
            csv.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over what was not handed over yet. */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
