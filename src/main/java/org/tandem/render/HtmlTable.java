package org.tandem.render;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/** A table in a container of its own, which scrolls where a page is narrow. Numbers carry their value for sorting. */
final class HtmlTable {
    private HtmlTable() {}

    /** With {@code caption} for those who jump from table to table; people see the heading above it. */
    static void append(StringBuilder out, Table table, String caption) {
        List<Integer> shown = new ArrayList<>();
        int named = -1;
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).shown()) {
                shown.add(i);
                named = named < 0 && !number(table, i) ? i : named;
            }
        }
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        HtmlText.append(out, caption);
        out.append("\">\n<table>\n<caption>");
        HtmlText.append(out, caption);
        out.append("</caption>\n<thead>\n<tr>");
        for (int i : shown) {
            out.append("<th scope=\"col\"")
                    .append(number(table, i) ? " class=\"n\">" : i == named ? " class=\"h\">" : ">");
            HtmlText.append(out, table.columns().get(i).heading());
            out.append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<Cell> row : table.rows()) {
            out.append("<tr>");
            for (int i : shown) {
                cell(out, row.get(i), number(table, i), i == named);
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static boolean number(Table table, int column) {
        return table.columns().get(column).kind() == Column.Kind.NUMBER;
    }

    /** The cell that names its row is a heading of the row. */
    private static void cell(StringBuilder out, Cell cell, boolean number, boolean names) {
        out.append(names ? "<th scope=\"row\"" : "<td");
        if (number) {
            out.append(" class=\"n\"");
            String value = value(cell);
            if (!value.isEmpty()) {
                out.append(" data-v=\"").append(value).append('"');
            }
        } else if (cell instanceof Cell.Date) {
            out.append(" class=\"d\"");
        }
        out.append('>');
        if (cell instanceof Cell.Suppressed small) {
            out.append("&lt;").append(small.below());
        } else {
            HtmlText.append(out, DisplayText.of(cell));
        }
        out.append(names ? "</th>" : "</td>");
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.value());
        }
        return cell instanceof Cell.Decimal decimal ? decimal.value().toPlainString() : "";
    }
}
