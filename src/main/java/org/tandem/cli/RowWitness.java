package org.tandem.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.load.RowFate;
import org.tandem.load.RowWatch;

/** Remembers what became of the row that stands in one line of one file. */
final class RowWitness implements RowWatch {
    private final String file;
    private final int line;
    private boolean here;
    private @Nullable Table table;
    private @Nullable RowFate fate;
    private @Nullable Finding broken;
    private int firstRow;

    /**
     * How the file was recognised.
     *
     * @param kind which table it feeds
     * @param shape the words for its layout
     */
    record Table(String kind, String shape, List<String> headings) {}

    RowWitness(String file, int line) {
        this.file = file;
        this.line = line;
    }

    @Override
    public void table(String name, String kind, String shape, List<String> headings) {
        here = name.equals(file);
        if (here) {
            table = new Table(kind, shape, headings);
        }
    }

    @Override
    public void row(RowFate row) {
        if (!here) {
            return;
        }
        int begins = row.row().line();
        firstRow = firstRow == 0 ? begins : firstRow;
        if (begins <= line && line <= begins + breaks(row.row().cells())) {
            fate = row;
        }
    }

    @Override
    public void broken(Finding finding) {
        if (finding.origin().file().equals(file) && finding.origin().line() == line) {
            broken = finding;
        }
    }

    /** How many lines a row goes on below its first. */
    private static int breaks(List<String> cells) {
        int breaks = 0;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                boolean half = c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
                breaks += c == '\n' || (c == '\r' && !half) ? 1 : 0;
            }
        }
        return breaks;
    }

    /** Empty where the file was not recognised as a table. */
    Optional<Table> table() {
        return Optional.ofNullable(table);
    }

    Optional<RowFate> fate() {
        return Optional.ofNullable(fate);
    }

    /** What is told of the line where it is no row for its quotes. */
    Optional<Finding> broken() {
        return Optional.ofNullable(broken);
    }

    /** Whether the line stands above all rows. */
    boolean aboveRows() {
        return firstRow == 0 || line < firstRow;
    }
}
