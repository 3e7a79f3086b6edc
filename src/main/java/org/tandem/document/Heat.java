package org.tandem.document;

import java.util.List;

/**
 * A heat map: things in rows, kinds of figures in columns, a letter and a tone in each cell.
 *
 * @param letters the same as a table short enough for a page of text; formats without pictures show it, data formats hold it
 * @param notes what stands below that table: its letters, its columns, what it leaves out
 * @param caption what the picture shows
 * @param corner what the rows are, as {@code Area}
 * @param columns all columns, in order
 * @param rows all rows, in order, each with a cell for each column
 * @param legend what each letter says, in order
 */
public record Heat(
        Table letters,
        List<String> notes,
        String caption,
        String corner,
        List<Column> columns,
        List<Row> rows,
        List<Key> legend)
        implements Block {
    /**
     * A column.
     *
     * @param code short, as {@code EDU}
     * @param name in full
     */
    public record Column(String code, String name) {}

    /**
     * A row.
     *
     * @param label its name
     * @param code what else it is known by; empty where that is its name
     */
    public record Row(String label, String code, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param letter one character, so that nobody needs to tell colours apart; empty where there is nothing
     * @param words what it says in full, as {@code critical, 0.0 %}; without the names of row and column
     */
    public record Cell(String letter, Tone tone, String words) {
        public static final Cell EMPTY = new Cell("", Tone.EMPTY, "");
    }

    /** What a letter says. */
    public record Key(String letter, Tone tone, String words) {}

    @Override
    public void to(BlockReader reader) {
        reader.heat(this);
    }
}
