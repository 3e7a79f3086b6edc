package org.tandem.convert;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.sharing.HiddenNames;

/** Hands rows on without the names that the audience may not be told, whatever column they stand in. */
public final class HidingSink implements RowSink {
    private final RowSink to;
    private final HiddenNames hidden;

    public HidingSink(RowSink to, HiddenNames hidden) {
        this.to = to;
        this.hidden = hidden;
    }

    @Override
    public void head(List<String> words) {
        to.head(words);
    }

    @Override
    public void row(List<Cell> cells) {
        List<Cell> seen = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            seen.add(seen(cell));
        }
        to.row(seen);
    }

    private Cell seen(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return new Cell.Text(hidden.without(text.text()));
        }
        return cell instanceof Cell.Listing list
                ? new Cell.Listing(list.items().stream().map(hidden::without).toList())
                : cell;
    }
}
