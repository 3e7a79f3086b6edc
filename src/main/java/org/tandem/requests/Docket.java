package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.model.Measure;

/** A request while it is settled: the offers that fit it, what it is given so far, and what is to be said of it. */
final class Docket {
    private final Wanted wanted;
    private final Sentences sentences;
    private final Share share;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private final List<Offered> civilian = new ArrayList<>();
    private final List<Offered> military = new ArrayList<>();
    private Gate gate = Gate.NONE;
    private boolean needsGate;
    private boolean ripe;

    Docket(Wanted wanted, Ledger ledger, Sentences sentences) {
        this.wanted = wanted;
        this.sentences = sentences;
        this.share = new Share(ledger, wanted);
    }

    /** Sorts the offers of its kind: civilian, military, and those that do not fit, with why. */
    void sort(Pool pool) {
        for (Offered each : pool.ofKind(wanted)) {
            Optional<String> misfit = pool.misfit(wanted, each);
            if (misfit.isPresent()) {
                looked.add(sentences.offer(each) + ": " + misfit.get());
            } else if (each.military() && !wanted.force()) {
                military.add(each);
            } else {
                civilian.add(each);
            }
        }
    }

    /** Gives it what it lacks of {@code offers}; those of which nothing is left are told. */
    void give(List<Offered> offers) {
        share.take(offers)
                .forEach(each -> looked.add(
                        sentences.offer(each) + ": what is left of it is held for requests that come before"));
    }

    void because(String reason) {
        reasons.add(reason);
    }

    void because(List<String> more) {
        reasons.addAll(more);
    }

    /** What has more weight than all that was said. */
    void aboveAll(String reason) {
        reasons.add(0, reason);
    }

    /** Says how far what is there falls short. */
    void lacking() {
        because(sentences.lacking(wanted, share.least(), needsGate && !wanted.approved()));
    }

    /** Puts {@code test} before military and armed means; {@code needed} when it comes down to them. */
    void test(Gate test, boolean needed) {
        gate = test;
        needsGate = needed;
    }

    /** It does not come down to military and armed means. */
    void needsNoTest() {
        needsGate = false;
    }

    /** Nothing is missing but the decision. */
    void ripen() {
        ripe = true;
    }

    Wanted wanted() {
        return wanted;
    }

    List<Offered> civilian() {
        return civilian;
    }

    List<Offered> military() {
        return military;
    }

    Share share() {
        return share;
    }

    Gate gate() {
        return gate;
    }

    boolean needsGate() {
        return needsGate;
    }

    /** The end of it; {@code sought} and {@code of} are empty where no decision is. */
    Settled done(Outcome outcome, String sought, String of) {
        Measure met = wanted.counted()
                ? Measure.of(outcome == Outcome.UNDECIDED ? share.civilianLeast() : share.least())
                : Measure.UNKNOWN;
        return new Settled(
                wanted,
                outcome,
                met,
                List.copyOf(reasons),
                gate,
                needsGate,
                ripe,
                sought,
                of,
                List.copyOf(looked),
                share.allotments());
    }
}
