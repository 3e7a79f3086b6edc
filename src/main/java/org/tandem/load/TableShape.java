package org.tandem.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is laid out.
 *
 * @param name in words, as {@code HXL tags}
 * @param headings what stands above each column, a blank where nothing does
 * @param columns which column tells what
 * @param firstRow index of the first row of data among the rows of the file
 * @param header index of the row that decides: the tags, or the last row of headings
 * @param remarks what is to be told of the layout
 * @param refusal why a table of this layout is not read; null where it is
 * @param decoders makes the decoder of such a table; null for the usual one of its kind
 */
record TableShape(
        String name,
        List<String> headings,
        Columns columns,
        int firstRow,
        int header,
        List<ShapeRemark> remarks,
        @Nullable ShapeRemark refusal,
        TableReader.@Nullable Decoders decoders) {

    /** A table with one record per row, each field in its column. */
    TableShape(String name, List<String> headings, Columns columns, int firstRow, int header) {
        this(name, headings, columns, firstRow, header, List.of(), null, null);
    }

    TableShape decoded(TableReader.Decoders by) {
        return new TableShape(name, headings, columns, firstRow, header, remarks, refusal, by);
    }

    TableShape remarking(List<ShapeRemark> told) {
        return new TableShape(name, headings, columns, firstRow, header, List.copyOf(told), refusal, decoders);
    }

    TableShape refused(ShapeRemark why) {
        return new TableShape(name, headings, columns, firstRow, header, remarks, why, decoders);
    }

    TableShape named(String words) {
        return new TableShape(words, headings, columns, firstRow, header, remarks, refusal, decoders);
    }

    int width() {
        return headings.size();
    }

    /** The words that name column {@code index} after a message. */
    String where(int index) {
        if (index < 0 || index >= headings.size() || headings.get(index).isBlank()) {
            return " in column " + (index + 1);
        }
        return " in column \"" + headings.get(index).strip() + "\"";
    }
}
