package org.tandem.disfigured;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table on its way into a file: what is in its cells, what stands around them, and how it is written. */
final class Draft {
    /** The field each column tells; empty for a column that tells nothing. */
    final List<String> fields;

    final List<List<String>> above = new ArrayList<>();
    final List<List<String>> headings = new ArrayList<>();
    final List<List<String>> rows = new ArrayList<>();
    final List<List<String>> below = new ArrayList<>();
    String delimiter = ",";
    Charset charset = StandardCharsets.UTF_8;
    boolean mark;
    String lineEnd = "\n";
    boolean lastLineEnds = true;
    boolean allQuoted;

    /** A table in Tandem's own columns. */
    Draft(List<String> fields, List<List<String>> rows) {
        this.fields = new ArrayList<>(fields);
        headings.add(new ArrayList<>(fields));
        rows.forEach(row -> this.rows.add(new ArrayList<>(row)));
    }

    /** Writes the cells of {@code field} anew; headings and what stands around the rows stay. */
    void cells(String field, UnaryOperator<String> writing) {
        int column = fields.indexOf(field);
        if (column >= 0) {
            rows.forEach(row -> row.set(column, writing.apply(row.get(column))));
        }
    }

    /** Writes every cell of the rows anew. */
    void cells(UnaryOperator<String> writing) {
        rows.forEach(row -> row.replaceAll(writing));
    }

    /** The heading of {@code field}, in the row just above the rows of data or the tags. */
    void heading(String field, String text) {
        int column = fields.indexOf(field);
        if (column >= 0) {
            headings.get(0).set(column, text);
        }
    }

    /** A new column at {@code at} with {@code heading} and the same text in every row. */
    void column(int at, String heading, String text) {
        fields.add(at, "");
        headings.forEach(row -> row.add(at, ""));
        headings.get(0).set(at, heading);
        rows.forEach(row -> row.add(at, text));
    }

    /** As many blank cells as there are columns. */
    List<String> blankRow() {
        List<String> row = new ArrayList<>();
        fields.forEach(field -> row.add(""));
        return row;
    }

    byte[] bytes() {
        List<List<String>> all = new ArrayList<>(above);
        all.addAll(headings);
        all.addAll(rows);
        all.addAll(below);
        List<String> lines = new ArrayList<>();
        all.forEach(row ->
                lines.add(String.join(delimiter, row.stream().map(this::written).toList())));
        String text = String.join(lineEnd, lines) + (lastLineEnds ? lineEnd : "");
        // an encoding that lacks a letter would write another table
        Charset able = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
        return ((mark ? "\uFEFF" : "") + text).getBytes(able);
    }

    private String written(String cell) {
        boolean needed = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return allQuoted || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
