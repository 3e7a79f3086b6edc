package org.tandem.convert;

import java.util.List;
import org.tandem.document.Cell;

/** Writes records in a form, and the form's headings before the first of them: where there is no record, nothing is written. */
final class Writing<R> {
    private final Form<R> form;
    private final RowSink sink;
    private boolean begun;
    private int rows;

    Writing(Form<R> form, RowSink sink) {
        this.form = form;
        this.sink = sink;
    }

    void write(R item) {
        for (List<Cell> cells : form.rows(item)) {
            if (!begun) {
                begun = true;
                form.heads().forEach(sink::head);
            }
            rows++;
            sink.row(cells);
        }
    }

    int rows() {
        return rows;
    }
}
