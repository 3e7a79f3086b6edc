package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Group;

/**
 * The cells as they are known, beside which those are worked out that hold something only assumed.
 *
 * @param units of what is known
 * @param moves where work is assumed to go and to come
 * @param keysBefore the keys of its partners by number
 * @param keysAfter those of what is assumed
 */
record KnownCells(Units units, Moves moves, List<String> keysBefore, List<String> keysAfter) {
    /** What becomes of the partners in a cell, {@code after} being those that are assumed to be there. */
    AssumedChange change(Place place, String sector, Group group, Present after) {
        return AssumedChange.of(units.present(place, sector, group), keysBefore, after, keysAfter);
    }

    /** The cell with {@link Flag#ASSUMED} where it is not as it is known. */
    Unit marked(Unit assumed, Present present) {
        return marked(assumed, units.of(assumed.place(), assumed.sector(), assumed.need()), present);
    }

    /** The same for one that holds {@code parts}. */
    Unit marked(Unit assumed, List<Unit> parts, Present present) {
        List<Unit> before = parts.stream()
                .map(part -> units.of(part.place(), part.sector(), part.need()))
                .toList();
        return marked(assumed, units.broughtUp(assumed.place(), assumed.sector(), before), present);
    }

    private Unit marked(Unit assumed, Unit known, Present present) {
        ReachedInterval reached = moves.held(assumed.place(), assumed.sector(), known.reached(), assumed.reached());
        boolean same = reached.equals(known.reached())
                && assumed.word() == known.word()
                && (assumed.flags() & ~Flag.ASSUMED.bit()) == known.flags()
                && !change(assumed.place(), assumed.sector(), assumed.need().group(), present)
                        .any();
        return new Unit(
                assumed.place(),
                assumed.sector(),
                assumed.need(),
                reached,
                assumed.partners(),
                assumed.word(),
                assumed.flags() | Flag.ASSUMED.bit(!same),
                assumed.overTarget(),
                assumed.ended(),
                assumed.sources());
    }
}
