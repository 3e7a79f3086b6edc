package org.tandem.requests;

import java.time.LocalDate;
import java.util.List;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Settles one request after the other, in the order they come: what the first is given the next does not get. */
final class Settling {
    private final Workspace workspace;
    private final Duties duties;
    private final Pool pool;
    private final Ledger ledger;
    private final Deciders deciders;
    private final Sentences sentences;
    private final CivilianMeans civilian;
    private final MilitaryMeans military;
    private final Approvers approvers;
    private final BoundMeans bound;
    private final LocalDate asOf;

    Settling(Visible visible, Pool pool, Ledger ledger) {
        this.workspace = visible.workspace();
        this.duties = new Duties(visible);
        this.pool = pool;
        this.ledger = ledger;
        this.deciders = new Deciders(workspace.directory());
        this.sentences = new Sentences(workspace.areas(), pool, deciders);
        this.civilian = new CivilianMeans(sentences, deciders);
        this.approvers = new Approvers(visible);
        this.military = new MilitaryMeans(civilian, sentences, deciders, approvers, duties.mission());
        this.bound = new BoundMeans(civilian, sentences, duties.mission());
        this.asOf = workspace.operation().asOf();
    }

    Settled settle(Wanted wanted) {
        Docket docket = new Docket(wanted, ledger, sentences);
        Decision decision = wanted.decision();
        if (decision != null) {
            docket.because(sentences.decided(decision));
        }
        Decision later = wanted.later();
        if (later != null) {
            docket.because("not followed, for it is of after " + asOf + ": " + sentences.decided(later));
        }
        if (wanted.ruled("refused")) {
            return docket.done(Outcome.NOT_PERMITTED, "", "");
        }
        if (wanted.over(asOf)) {
            docket.because("the time it was wanted for is over since "
                    + wanted.request().period().until());
            return docket.done(
                    Outcome.UNDECIDED, "Withdraw it, or say for which days it is wanted now", wanted.owner());
        }
        docket.sort(pool, duties);
        List<String> gaining = duties.gaining(wanted);
        if (!gaining.isEmpty()) {
            docket.because("a force that is not of the United Nations gains from it: " + String.join(", ", gaining));
        }
        if (!wanted.force()) {
            docket.test(
                    Gate.of(wanted, deciders.name(wanted.owner()), workspace)
                            .and(beforeMilitary(docket))
                            .knowing(duties.unheld(docket.military())),
                    wanted.escort()
                            || !docket.military().isEmpty()
                            || !wanted.request().terms().asked().lastResort().isEmpty());
        }
        if (!wanted.counted()) {
            return uncounted(docket);
        }
        docket.give(docket.civilian(), each -> approvers.confirms(wanted, each.owner()));
        unconfirmed(docket);
        boolean onlyHeld = !docket.share().complete()
                && docket.military().isEmpty()
                && !docket.held().isEmpty();
        if (onlyHeld) {
            docket.test(Gate.NONE.and(duties.of(wanted, docket.held())), true);
            return bound.settle(docket);
        }
        docket.passOver(duties);
        if (docket.share().complete()) {
            docket.needsNoTest();
            return civilian.served(docket, Outcome.MET);
        }
        if (!docket.military().isEmpty()) {
            return military.settle(docket);
        }
        return wanted.escort() && docket.needsGate() ? military.escortWithoutOffer(docket) : civilian.settle(docket);
    }

    /** Says why an approval confirms nothing of what civilians give. */
    private void unconfirmed(Docket docket) {
        Wanted wanted = docket.wanted();
        boolean open = docket.share().allotments().stream()
                .anyMatch(each -> wanted.approved() && !approvers.confirms(wanted, each.owner()));
        if (open) {
            approvers
                    .unfit(wanted)
                    .ifPresent(why -> docket.because("the approval confirms nothing: who gave it " + why));
        }
    }

    /** What binds those who offer military means; where nobody does, the mission, when it is asked for by what it has or may do. */
    private List<Criterion> beforeMilitary(Docket docket) {
        Wanted wanted = docket.wanted();
        boolean asked = !sentences.able(wanted).isEmpty()
                || !wanted.request().terms().asked().mandateTask().isEmpty();
        return docket.military().isEmpty() && asked
                ? duties.of(wanted, duties.mission())
                : duties.of(wanted, docket.military());
    }

    /** No offer can be held against it. */
    private Settled uncounted(Docket docket) {
        Wanted wanted = docket.wanted();
        List<String> missing = Sentences.missing(wanted.request());
        docket.because("it does not say " + String.join(", ", missing) + ", so no offer can be held against it");
        if (docket.needsGate()) {
            docket.because(docket.gate().against());
        }
        return docket.gate().forbids() && wanted.escort()
                ? docket.done(Outcome.NOT_PERMITTED, MilitaryMeans.WITHOUT_ESCORT, wanted.owner())
                : docket.done(Outcome.UNDECIDED, "Say " + String.join(", ", missing), wanted.owner());
    }
}
