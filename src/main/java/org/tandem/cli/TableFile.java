package org.tandem.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.convert.RowSink;
import org.tandem.document.Cell;
import org.tandem.render.CsvStream;
import org.tandem.source.BegunFile;

/** A CSV written row by row: to a file that takes its place only when it is whole, or to standard output. */
final class TableFile implements RowSink, AutoCloseable {
    private final String named;
    private final @Nullable BegunFile begun;
    private final OutputStream out;
    private final CsvStream csv;
    private int rows;

    private TableFile(String named, @Nullable BegunFile begun, OutputStream out) {
        this.named = named;
        this.begun = begun;
        this.out = out;
        this.csv = new CsvStream(out);
    }

    /** To {@code file}, or to standard output where it is null or {@code -}. */
    static TableFile begin(Session session, @Nullable Path file) {
        if (file == null || file.toString().equals("-")) {
            return new TableFile("", null, session.out());
        }
        try {
            BegunFile begun = BegunFile.begin(Output.place(session, file));
            return new TableFile(file.toString(), begun, begun.out());
        } catch (IOException e) {
            throw Ending.output("cannot write `" + file + "`: " + Output.why(e));
        }
    }

    @Override
    public void head(List<String> words) {
        csv.head(words);
    }

    @Override
    public void row(List<Cell> cells) {
        rows++;
        csv.row(cells);
    }

    int rows() {
        return rows;
    }

    /** As the user named it; {@code standard output} where it is none. */
    String named() {
        return named.isEmpty() ? "standard output" : "`" + named + "`";
    }

    /** Writes what waits: after that nothing but the disk can keep the table from being whole. */
    void flush() {
        csv.flush();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file into its place. */
    void keep() {
        try {
            flush();
            if (begun != null) {
                begun.keep();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why it could not be written. */
    Ending failed(UncheckedIOException e) {
        return Ending.output("cannot write " + named() + ": " + Output.why(Output.cause(e)));
    }

    @Override
    public void close() {
        try {
            if (begun != null) {
                begun.close();
            }
        } catch (IOException e) {
            // what was to be kept has been; the rest is a hidden file at most
        }
    }
}
