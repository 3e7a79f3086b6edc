package org.tandem.alignment;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Column;

/** The columns of the CSV of an alignment. */
final class AlignmentColumns {
    static final List<Column> ALL = all();

    private AlignmentColumns() {}

    private static List<Column> all() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("area_code", "Area")
                        .holding("P-code of the cell that somebody ranks, or that is among the worst by need"),
                Column.text("area_name", "Name").holding("its name"),
                Column.text("sector", "Sector").holding("its sector")));
        for (Side side : Side.values()) {
            boolean need = side == Side.NEED;
            columns.add(Column.number(side.key() + "_rank", side.heading())
                    .holding(
                            need
                                    ? "rank of the gap report; blank where the gap is closed or the need not known"
                                    : "the best rank with " + side.words() + "; blank where it has none"));
            if (side != Side.MISSION && !need) {
                columns.add(Column.text(side.key() + "_who", side.heading() + ": who")
                        .holding("who of " + side.words() + " ranks it, each with the rank"));
            }
        }
        columns.add(Column.text("need_area", "Need of")
                .holding(
                        "the row of the gap report that the need is told by: another area where the cell's is larger"));
        columns.add(Column.number("severity", "Severity").holding("as in that row, 1 to 5; blank where not assessed"));
        columns.add(Column.number("people_in_need", "People in need").holding("as in that row; blank where not known"));
        columns.add(Column.number("unmet_low", "Not reached, at least").holding("people, as in that row"));
        columns.add(Column.number("unmet_high", "Not reached, at most").holding("people, as in that row"));
        columns.add(Column.number("places_apart", "Places apart")
                .holding("how far apart the two sides are that are farthest, among the cells both rank"));
        columns.add(Column.text("apart", "Who is apart").holding("these two sides"));
        columns.add(Column.text("strategy", "Strategy")
                .holding("`cooperation`, `mixed` or `coexistence` in the area; blank where not stated"));
        return List.copyOf(columns);
    }
}
