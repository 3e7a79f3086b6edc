package org.tandem.load;

import java.util.Comparator;
import java.util.List;
import org.tandem.model.Measure;

/**
 * The sum of rows that each state a part of one cell, as the groups of people of a JIAF unit: people are added, severity is the
 * highest. Of a figure that some parts leave blank, the others' sum is what is known.
 *
 * @param whole the sum, with the day, source and place of the first part
 */
record NeedParts(NeedRow whole) {
    /** Newest first, then as the rows stand in the file, so that it is no matter which part came first. */
    private static final Comparator<NeedRow> FIRST = Comparator.comparing(
                    (NeedRow row) -> row.assessedOn(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(NeedRow::origin)
            .thenComparing(NeedRow::source)
            .thenComparing(NeedRow::method)
            .thenComparing(row -> row.grade().code());

    static NeedParts of(NeedRow row) {
        return new NeedParts(sum(row, NeedFigures.NONE));
    }

    NeedParts plus(NeedParts other) {
        NeedRow a = whole;
        NeedRow b = other.whole();
        return FIRST.compare(a, b) <= 0 ? new NeedParts(sum(a, figures(b))) : new NeedParts(sum(b, figures(a)));
    }

    private static NeedFigures figures(NeedRow row) {
        return new NeedFigures(
                row.population(), row.affected(), row.inNeed(), row.targeted(), row.reached(), row.severity());
    }

    private static NeedRow sum(NeedRow row, NeedFigures more) {
        return new NeedRow(
                row.area(),
                row.sector(),
                row.group(),
                row.sensitivity(),
                added(row.population(), more.population()),
                added(row.affected(), more.affected()),
                added(row.inNeed(), more.inNeed()),
                added(row.targeted(), more.targeted()),
                added(row.reached(), more.reached()),
                row.severity().max(more.severity()),
                row.assessedOn(),
                row.source(),
                row.method(),
                row.grade(),
                row.origin());
    }

    private static Measure added(Measure a, Measure b) {
        return Measure.sumOfKnown(List.of(a, b));
    }
}
