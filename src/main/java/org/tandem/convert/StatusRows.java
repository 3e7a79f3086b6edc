package org.tandem.convert;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.load.NeedRow;
import org.tandem.model.Measure;

/**
 * Brings the rows of one need together, where a table has a row for each status of the people: rows that follow each other
 * and agree in all but the figure, none of which is stated twice.
 */
final class StatusRows {
    private @Nullable NeedItem held;

    /** Takes the next row; what came before it, where that is now whole. */
    Optional<NeedItem> take(NeedItem next) {
        NeedItem before = held;
        if (before != null && together(before, next)) {
            held = before.withRow(joined(before.row(), next.row()));
            return Optional.empty();
        }
        held = next;
        return Optional.ofNullable(before);
    }

    /** What is left after the last row. */
    Optional<NeedItem> rest() {
        NeedItem last = held;
        held = null;
        return Optional.ofNullable(last);
    }

    private static boolean together(NeedItem a, NeedItem b) {
        NeedRow one = a.row();
        NeedRow two = b.row();
        return one.area().equals(two.area())
                && one.sector().equals(two.sector())
                && one.group().equals(two.group())
                && one.sensitivity() == two.sensitivity()
                && Objects.equals(one.assessedOn(), two.assessedOn())
                && one.source().equals(two.source())
                && one.method().equals(two.method())
                && one.grade().equals(two.grade())
                && one.severity().equals(two.severity())
                && a.note().equals(b.note())
                && apart(one.population(), two.population())
                && apart(one.affected(), two.affected())
                && apart(one.inNeed(), two.inNeed())
                && apart(one.targeted(), two.targeted())
                && apart(one.reached(), two.reached());
    }

    private static boolean apart(Measure a, Measure b) {
        return !a.known() || !b.known();
    }

    private static NeedRow joined(NeedRow a, NeedRow b) {
        return NeedItem.withCounts(
                a,
                a.population().max(b.population()),
                a.affected().max(b.affected()),
                a.inNeed().max(b.inNeed()),
                a.targeted().max(b.targeted()),
                a.reached().max(b.reached()));
    }
}
