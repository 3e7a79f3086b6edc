package org.tandem.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The place a value came from.
 *
 * @param file path below the workspace, with {@code /} between folders; empty when there is no file
 * @param line line from 1; 0 when the whole file is meant
 * @param column character (Unicode code point) from 1 at which the value begins in its line; 0 when the whole line is meant
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {
    /** For what no file states: a default, a figure derived by Tandem. */
    public static final Origin NOWHERE = new Origin("", 0, 0);

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line).thenComparingInt(Origin::column);

    // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Origin other
                && file.equals(other.file)
                && line == other.line
                && column == other.column;
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + line) * 31 + column;
    }

    /** The file as a whole. */
    public static Origin ofFile(String file) {
        return new Origin(file, 0, 0);
    }

    @Override
    public int compareTo(Origin other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column} as editors read it, without the parts that are 0. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
