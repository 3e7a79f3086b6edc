package org.tandem.coverage;

import java.util.Collection;
import java.util.List;
import org.tandem.model.Caseload;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * How many of the people in need are reached, each counted once. Partners that declare distinct caseloads are added; of the
 * others, who may all serve the same people, the largest is the least and the sum is the most that can be true.
 *
 * @param people between which figures the truth lies, never more than the people in need
 * @param surplus by how much even the lower figure exceeds the people in need
 * @param partly whether some partners, or some units, have no figure
 */
record ReachedInterval(Interval people, long surplus, boolean partly) {
    static final ReachedInterval UNKNOWN = new ReachedInterval(Interval.UNKNOWN, 0, false);

    /** What an assessment itself reports. */
    static ReachedInterval reported(long reached, Measure inNeed) {
        return capped(reached, reached, inNeed, false);
    }

    /** What {@code partners} add up to: 0 where there is none, unknown where none has a figure. */
    static ReachedInterval of(List<Partner> partners, Measure inNeed) {
        if (!partners.isEmpty()
                && partners.stream().noneMatch(partner -> partner.people().known())) {
            return UNKNOWN;
        }
        long distinct = 0;
        long others = 0;
        long largest = 0;
        boolean partly = false;
        for (Partner partner : partners) {
            long people = partner.people().orElse(0);
            partly |= !partner.complete();
            if (partner.caseload() == Caseload.DISTINCT) {
                distinct = Math.addExact(distinct, people);
            } else {
                others = Math.addExact(others, people);
                largest = Math.max(largest, people);
            }
        }
        return capped(Math.max(distinct, largest), Math.addExact(distinct, others), inNeed, partly);
    }

    /**
     * What units and the partners known only for the area that holds them come to: units are different places, so they are
     * added; a partner of the whole area may serve anybody in them. A unit without a figure adds nothing to the least and all
     * its people in need to the most, and a surplus in one unit is never set against another.
     */
    static ReachedInterval over(Collection<Unit> units, List<Partner> ofTheWhole, Measure inNeed) {
        ReachedInterval whole = of(ofTheWhole, inNeed);
        boolean told = units.stream().anyMatch(unit -> unit.reached().people().known())
                || (!ofTheWhole.isEmpty() && whole.people().known());
        if (!told || !inNeed.known()) {
            return UNKNOWN;
        }
        long low = 0;
        long high = 0;
        long surplus = 0;
        boolean partly = whole.partly() || !whole.people().known();
        for (Unit unit : units) {
            ReachedInterval part = unit.reached();
            if (unit.need().inNeed() instanceof Measure.Known known) {
                low += part.people().low().orElse(0);
                high += part.people().high().orElse(known.value());
                surplus += part.surplus();
                partly |= part.partly() || !part.people().known();
            }
        }
        low = Math.max(low, whole.people().low().orElse(0));
        high = whole.partly() || !whole.people().known()
                ? Math.max(high, inNeed.orElse(high))
                : high + whole.people().high().orElse(0);
        ReachedInterval result = capped(low, Math.max(low, high), inNeed, false);
        return new ReachedInterval(result.people(), surplus, partly);
    }

    private static ReachedInterval capped(long low, long high, Measure inNeed, boolean partly) {
        if (!(inNeed instanceof Measure.Known need)) {
            // Nothing says how many the partners without figures may serve.
            return partly
                    ? new ReachedInterval(Interval.UNKNOWN, 0, true)
                    : new ReachedInterval(Interval.of(low, high), 0, false);
        }
        long most = partly ? need.value() : Math.min(high, need.value());
        return new ReachedInterval(
                Interval.of(Math.min(low, need.value()), most), Math.max(0, low - need.value()), partly);
    }
}
