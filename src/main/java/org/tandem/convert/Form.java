package org.tandem.convert;

import java.util.List;
import org.tandem.document.Cell;

/** How records become rows of a table. */
interface Form<R> {
    /** The rows that stand before the first record: headings, and tags below them where the form has any. */
    List<List<String>> heads();

    /** The rows of one record; none where the form cannot say it. */
    List<List<Cell>> rows(R item);
}
