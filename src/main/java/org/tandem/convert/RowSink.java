package org.tandem.convert;

import java.util.List;
import org.tandem.document.Cell;

/** Takes a table row by row. */
public interface RowSink {
    /** Takes a row of headings or tags; all of them come before the first row. */
    void head(List<String> words);

    /** Takes a row. */
    void row(List<Cell> cells);
}
