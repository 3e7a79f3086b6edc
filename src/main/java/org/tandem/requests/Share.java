package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import org.tandem.model.Resource;

/** What one request is given while it is settled, and how much of it that covers on each of its days. */
final class Share {
    private final Ledger ledger;
    private final Wanted wanted;
    private final Resource request;
    private final Cover cover = new Cover();
    private final int before;

    Share(Ledger ledger, Wanted wanted) {
        this.ledger = ledger;
        this.wanted = wanted;
        this.request = wanted.request();
        this.before = ledger.allotments().size();
    }

    /**
     * Takes what is wanted of {@code offers}, one after the other.
     *
     * @param decided whether an approval covers it; otherwise it is a proposal
     * @return those of which nothing is left while more is wanted
     */
    List<Offered> take(List<Offered> offers, boolean decided) {
        List<Offered> spent = new ArrayList<>();
        for (Offered each : offers) {
            boolean approved = decided
                    && (wanted.namedOffer().isEmpty() || wanted.namedOffer().equals(each.id()));
            long given = ledger.give(wanted, each, cover, wanted.quantity().orElse(0), approved);
            if (given == 0 && !complete()) {
                spent.add(each);
            }
        }
        return spent;
    }

    /** Whether on every day all that is asked for is there. */
    boolean complete() {
        return least() >= request.quantity().orElse(0);
    }

    /** How much is there on the day with the least. */
    long least() {
        return cover.least(Ledger.first(request.period()), Ledger.last(request.period()));
    }

    /** Whether on any day something is there. */
    boolean some() {
        return cover.most(Ledger.first(request.period()), Ledger.last(request.period())) > 0;
    }

    List<Allotment> allotments() {
        List<Allotment> all = ledger.allotments();
        return all.subList(before, all.size());
    }

    /** How much is there without what still waits for a decision. */
    long civilianLeast() {
        Cover sure = new Cover();
        allotments().stream()
                .filter(each -> !each.military())
                .forEach(each -> sure.add(new Cover.Piece(
                        each.quantity(),
                        each.consumable()
                                ? Ledger.first(request.period())
                                : each.from().toEpochDay(),
                        each.consumable()
                                ? Ledger.last(request.period())
                                : each.until().toEpochDay())));
        return sure.least(Ledger.first(request.period()), Ledger.last(request.period()));
    }
}
