package org.tandem.whatif;

import java.util.Comparator;
import java.util.List;
import org.tandem.document.Later;
import org.tandem.model.Presence;
import org.tandem.model.Progress;
import org.tandem.model.Scenario;

/** Somebody comes, or does more than now. */
final class Arriving {
    private static final Comparator<Presence> ORDER = Comparator.comparing(Presence::area)
            .thenComparing(Presence::sector)
            .thenComparing(Presence::partner)
            .thenComparing(Presence::group)
            .thenComparing(Presence::sensitivity);

    private Arriving() {}

    static void apply(Draft draft, Step.Arrival arrival) {
        Scenario.Adds said = arrival.said();
        boolean bounded =
                said.countedAsReached().known() || said.countedAsPlanned().known();
        Presence added = new Presence(
                arrival.partner(),
                arrival.name(),
                arrival.kind(),
                said.area(),
                said.sector(),
                said.group(),
                said.sensitivity(),
                arrival.caseload(),
                said.countedAsReached(),
                said.countedAsPlanned(),
                bounded ? Progress.UNDER_WAY : Progress.UNDER_WAY.openEnded(),
                said.origin());
        List<Presence> all = draft.presence;
        int at = 0;
        while (at < all.size() && ORDER.compare(all.get(at), added) < 0) {
            at++;
        }
        int place = at;
        if (place < all.size() && ORDER.compare(all.get(place), added) == 0) {
            Presence there = all.get(place);
            Presence both = merged(there, added);
            draft.touched += both.equals(there) ? 0 : 1;
            draft.presence = Later.each(all.size(), index -> index == place ? both : all.get(index));
        } else {
            draft.touched++;
            draft.presence = Later.each(
                    all.size() + 1,
                    index -> index < place ? all.get(index) : index == place ? added : all.get(index - 1));
        }
    }

    /** Both rows of one partner, as a table's are put together: the largest figures, and the claim that promises least. */
    private static Presence merged(Presence there, Presence added) {
        return new Presence(
                there.partner(),
                there.name(),
                there.kind(),
                there.area(),
                there.sector(),
                there.group(),
                there.sensitivity(),
                there.caseload().leastSafe(added.caseload()),
                there.reached().max(added.reached()),
                there.planned().max(added.planned()),
                there.progress().with(added.progress()),
                there.origin());
    }
}
