package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tandem.model.Resource;

/** What one request is given while it is settled, and how much of it that covers on each of its days. */
final class Share {
    /** Of how many offers, the best first, any may be left out; of more the search would take too long. */
    private static final int SEARCHED = 8;

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
     * Takes what is wanted of {@code offers}, one after the other. Where a near one gives so much that a minimum of the next is no longer
     * reached, or gives on some days what has to be taken whole, as few as possible are left out so that all is there: one offer more
     * never leaves a request short.
     *
     * @param decided whether an approval covers one; otherwise it is a proposal
     * @return those of which nothing is left while more is wanted
     */
    List<Offered> take(List<Offered> offers, Predicate<Offered> decided) {
        List<Offered> spent = new ArrayList<>();
        for (Offered each : those(offers)) {
            boolean approved = decided.test(each)
                    && (wanted.namedOffer().isEmpty() || wanted.namedOffer().equals(each.id()));
            long given = ledger.give(wanted, each, cover, wanted.quantity().orElse(0), approved);
            if (given == 0 && !complete()) {
                spent.add(each);
            }
        }
        return spent;
    }

    private List<Offered> those(List<Offered> offers) {
        if (!uneven(offers) || completes(offers)) {
            return offers;
        }
        int tried = Math.min(offers.size(), SEARCHED);
        for (int out = 1; out < tried; out++) {
            for (int mask = 0; mask < (1 << tried); mask++) {
                if (Integer.bitCount(mask) == out) {
                    List<Offered> rest = without(offers, mask);
                    if (completes(rest)) {
                        return rest;
                    }
                }
            }
        }
        return offers;
    }

    private static List<Offered> without(List<Offered> offers, int mask) {
        return IntStream.range(0, offers.size())
                .filter(each -> each >= SEARCHED || ((mask >> each) & 1) == 0)
                .mapToObj(offers::get)
                .toList();
    }

    /** Whether the order in which they are taken can decide whether they suffice. */
    private static boolean uneven(List<Offered> offers) {
        boolean least = offers.stream()
                .anyMatch(each -> each.offer().terms().given().min().orElse(1) > 1);
        return least || offers.stream().map(Offered::consumable).distinct().count() > 1;
    }

    /** Whether {@code offers} would give all that is asked for. */
    private boolean completes(List<Offered> offers) {
        Ledger trial = ledger.copy();
        Cover tried = cover.copy();
        offers.forEach(each -> trial.give(wanted, each, tried, wanted.quantity().orElse(0), false));
        return least(tried) >= request.quantity().orElse(0);
    }

    /** Whether on every day all that is asked for is there. */
    boolean complete() {
        return least() >= request.quantity().orElse(0);
    }

    /** How much is there on the day with the least. */
    long least() {
        return least(cover);
    }

    private long least(Cover of) {
        return of.least(Ledger.first(request.period()), Ledger.last(request.period()));
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
