package org.tandem.convert;

import java.util.List;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.document.Cell;
import org.tandem.load.Repair;
import org.tandem.load.RowFate;
import org.tandem.load.RowOutcome;
import org.tandem.load.TableRules;
import org.tandem.model.Measure;
import org.tandem.sharing.TableSharing;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The cleaning log: a row for each cell that was repaired, with what it became, for each cell that could not be used and for
 * each row that was set aside, with the rule that says why. Of a record above the audience's level only line and rule stand
 * there.
 */
final class CleaningLog {
    private static final List<String> HEADINGS = List.of("file", "line", "column", "old", "new", "rule");

    private final RowSink sink;
    private final TableSharing sharing;
    private List<String> headings = List.of();

    CleaningLog(RowSink sink, TableSharing sharing) {
        this.sink = sink;
        this.sharing = sharing;
        sink.head(HEADINGS);
    }

    /** The headings of the table that follows. */
    void table(List<String> above) {
        headings = above;
    }

    /**
     * What was done to a row.
     *
     * @param level how sensitive it is
     */
    void row(RowFate fate, Sensitivity level) {
        Origin place = fate.row().origin();
        if (fate.outcome() == RowOutcome.USED) {
            fate.repairs().forEach(repair -> cell(place, repair, level));
            fate.dropped().forEach(repair -> cell(place, repair, level));
            return;
        }
        if (fate.outcome() == RowOutcome.OTHER_COUNTRY) {
            return; // nothing was cleaned; there may be a world of them
        }
        fate.dropped().forEach(repair -> cell(place, repair, level));
        if (fate.dropped().isEmpty()) {
            fate.findings().stream()
                    .map(Finding::rule)
                    .findFirst()
                    .ifPresent(why -> write(place, Cell.BLANK, Cell.BLANK, Cell.BLANK, why));
        }
    }

    /** A record that could not be read at all, or an area that stands twice. */
    void finding(Finding finding) {
        write(finding.origin(), Cell.BLANK, Cell.BLANK, Cell.BLANK, finding.rule());
    }

    private void cell(Origin place, Repair repair, Sensitivity level) {
        if (!sharing.quotes(level)) {
            write(place, Cell.BLANK, Cell.BLANK, Cell.BLANK, repair.rule());
            return;
        }
        // what no number was read from may be one to people; a date or a name is told as it stands
        boolean few = TableRules.ofCounts(repair.rule()) && sharing.holdsSmall(repair.before());
        boolean shown = !few && count(repair.after()).filter(sharing::small).isEmpty();
        write(
                place,
                heading(repair.column()),
                shown ? Cells.text(repair.before()) : Cell.BLANK,
                shown ? Cells.text(repair.after()) : Cell.BLANK,
                repair.rule());
    }

    private static Optional<Measure> count(String text) {
        boolean digits = !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Measure.of(Long.parseLong(text))) : Optional.empty();
    }

    private Cell heading(int column) {
        if (column < 0) {
            return Cell.BLANK;
        }
        String above = column < headings.size() ? headings.get(column).strip() : "";
        return new Cell.Text(above.isEmpty() ? "column " + (column + 1) : above);
    }

    private void write(Origin place, Cell column, Cell before, Cell after, Rule rule) {
        Cell line = place.line() == 0 ? Cell.BLANK : new Cell.Count(place.line());
        sink.row(List.of(Cells.text(place.file()), line, column, before, after, new Cell.Text(rule.id())));
    }
}
