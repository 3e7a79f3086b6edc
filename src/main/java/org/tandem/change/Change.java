package org.tandem.change;

import java.util.List;
import org.tandem.document.Once;
import org.tandem.model.Gazetteer;

/** Holds states of a workspace against each other. What comes of it depends on nothing but the states. */
public final class Change {
    private Change() {}

    /**
     * What changed.
     *
     * @param earlier one state or more, oldest first
     */
    public static ChangeResult of(List<State> earlier, State now) {
        Gazetteer areas = now.visible().workspace().areas();
        List<Recoded> codes =
                earlier.stream().map(state -> new Recoded(state, areas)).toList();
        State then = earlier.get(earlier.size() - 1);
        Recoded lastCodes = codes.get(codes.size() - 1);
        SamePartners partners = new SamePartners(new Known(then), new Known(now), lastCodes);
        List<CellChange> all = new CellChanges(earlier, now, codes, partners).all();
        return new ChangeResult(
                earlier,
                now,
                all,
                ChangeResult.ordered(all),
                Once.of(() -> NeedMoves.of(
                        then.coverage().options().ownLevel() ? all : cells(then, now, partners), lastCodes, then, now)),
                SectorChange.of(then.coverage().headline(), now.coverage().headline()),
                partners.renames(),
                partners.arrived(),
                partners.left(),
                Once.of(() -> Responsibilities.of(then, now, lastCodes, partners)));
    }

    /** Every cell at its own level, where rows are brought up or split: a sum tells of no figure what became of it. */
    private static List<CellChange> cells(State then, State now, SamePartners partners) {
        Recoded codes = new Recoded(
                then, then.coverage().cells(), now.visible().workspace().areas());
        return new CellChanges(List.of(then), now, List.of(codes), partners)
                .all(now.coverage().cells());
    }
}
