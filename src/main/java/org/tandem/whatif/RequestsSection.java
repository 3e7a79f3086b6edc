package org.tandem.whatif;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.requests.RequestChange;

/** Which requests the assumption changes: what each loses of whose means, what it gets instead, and what is left to decide. */
final class RequestsSection {
    private static final int ROWS = 60;

    private RequestsSection() {}

    /** @param all how many requests there are; none where there is nothing to tell */
    static List<Block> of(List<RequestChange> changes, int all) {
        List<Block> blocks = new ArrayList<>();
        if (all == 0) {
            return blocks;
        }
        blocks.add(new Block.Heading(3, "Requests and whose means they get"));
        String counted = all + (all == 1 ? " request" : " requests");
        if (changes.isEmpty()) {
            blocks.add(Block.paragraph("None of " + counted + " changes."));
            return blocks;
        }
        long lose = changes.stream().filter(each -> !each.loses().isEmpty()).count();
        blocks.add(
                new Block.Paragraph(
                        Line.empty()
                                .strong(changes.size() + " of " + counted
                                        + (changes.size() == 1 ? " changes" : " change") + ", " + lose
                                        + (lose == 1 ? " loses" : " lose") + " means.")
                                .plain(
                                        " What is still offered is dealt out anew, day by day: who leaves lends until the day before; answers and decisions stay as they are stated.")));
        blocks.add(new Block.Grid(new Table(
                "assumed_requests",
                List.of(
                        Column.text("id", "Request"),
                        Column.text("what", "Who asks for what"),
                        Column.text("before", "As it is"),
                        Column.text("after", "As it would be"),
                        Column.text("loses", "Loses"),
                        Column.text("gains", "Gets instead")),
                changes.stream().limit(ROWS).map(RequestsSection::row).toList())));
        if (changes.size() > ROWS) {
            blocks.add(Block.paragraph(changes.size() - ROWS + " more are not listed."));
        }
        return blocks;
    }

    private static List<Cell> row(RequestChange change) {
        return List.of(
                new Cell.Text(change.id()),
                new Cell.Text(change.what()),
                new Cell.Text(change.before()),
                new Cell.Text(change.after()),
                listing(change.loses()),
                listing(change.gains()));
    }

    private static Cell listing(List<String> items) {
        return items.isEmpty() ? Cell.BLANK : new Cell.Listing(items);
    }
}
