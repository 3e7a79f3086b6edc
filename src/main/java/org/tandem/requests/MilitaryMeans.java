package org.tandem.requests;

import java.util.Optional;

/** What becomes of a request that civilians cannot serve in full: military and armed means, through the last-resort test. */
final class MilitaryMeans {
    static final String WITHOUT_ESCORT = "Withdraw it, or plan the movement without an escort";

    private final CivilianMeans civilian;
    private final Sentences sentences;
    private final Deciders deciders;
    private final Approvers approvers;
    private final String mission;

    MilitaryMeans(CivilianMeans civilian, Sentences sentences, Deciders deciders, Approvers approvers, String mission) {
        this.approvers = approvers;
        this.mission = mission;
        this.civilian = civilian;
        this.sentences = sentences;
        this.deciders = deciders;
    }

    /** Military offers fit it. */
    Settled settle(Docket docket) {
        Wanted wanted = docket.wanted();
        Gate gate = docket.gate();
        if (gate.forbids()) {
            return forbidden(docket);
        }
        if (!gate.passes()) {
            docket.open();
            if (wanted.approved()) {
                docket.approvalDoesNotHold();
            }
            fromCivilians(docket);
            docket.because("offered, and held back by the test: " + sentences.offers(docket.military()));
            return docket.done(Outcome.UNDECIDED, askedFor(docket), docket.answerers(mission));
        }
        docket.because(gate.notes());
        if (!wanted.approved()) {
            return proposed(docket);
        }
        Optional<String> unfit = approvers.unfit(wanted);
        unfit.ifPresent(why -> docket.aboveAll("the approval does not hold: who gave it " + why));
        return unfit.isPresent() ? proposed(docket) : approved(docket);
    }

    /** Nobody offers an escort; whether there may be one is asked all the same. */
    Settled escortWithoutOffer(Docket docket) {
        if (docket.gate().forbids()) {
            return forbidden(docket);
        }
        docket.open();
        Wanted wanted = docket.wanted();
        String able = sentences.able(wanted);
        docket.because(
                "no escort is offered" + (able.isEmpty() ? "" : "; " + able + sentences.place(wanted.request())));
        return docket.done(
                Outcome.UNDECIDED,
                askedFor(docket),
                docket.gate().open().isEmpty() ? deciders.coordinator() : docket.answerers(mission));
    }

    private Settled approved(Docket docket) {
        docket.give(docket.military(), each -> true);
        if (docket.share().complete()) {
            return civilian.served(docket, Outcome.MET);
        }
        if (!docket.share().some()) {
            return heldForOthers(docket);
        }
        docket.lacking();
        return civilian.served(docket, Outcome.PARTLY);
    }

    /** Held back for it until somebody decides. */
    private Settled proposed(Docket docket) {
        Wanted wanted = docket.wanted();
        fromCivilians(docket);
        docket.give(docket.military(), each -> false);
        Share share = docket.share();
        if (!share.some()) {
            return heldForOthers(docket);
        }
        if (!share.complete()) {
            docket.because("with all that is left, " + share.least() + " of " + Sentences.asked(wanted.request())
                    + " can be given");
        }
        String what = sentences.held(share.allotments());
        docket.because("every question is answered; held back for it until the decision: " + what);
        docket.ripen();
        return docket.done(
                Outcome.UNDECIDED,
                (wanted.ruled("deferred") ? "Take up again what was deferred: approve" : "Approve") + " or refuse "
                        + what + " as a last resort",
                deciders.coordinator());
    }

    private Settled heldForOthers(Docket docket) {
        docket.because("all that is offered is held for requests that come before");
        return docket.done(
                Outcome.UNDECIDED, "Which of the requests goes first, or who offers more", deciders.coordinator());
    }

    private Settled forbidden(Docket docket) {
        docket.because(docket.gate().against());
        if (docket.share().some()) {
            docket.lacking();
            docket.because("the rest would be military means, which are not permitted");
            return civilian.served(docket, Outcome.PARTLY);
        }
        Wanted wanted = docket.wanted();
        return docket.done(
                Outcome.NOT_PERMITTED,
                wanted.escort() ? WITHOUT_ESCORT : "Find civilian means, or withdraw it",
                wanted.owner());
    }

    private void fromCivilians(Docket docket) {
        if (docket.share().some()) {
            docket.lacking();
        } else {
            docket.because("no civilian offer serves it"
                    + sentences.place(docket.wanted().request()));
        }
    }

    private String askedFor(Docket docket) {
        String what = docket.wanted().escort()
                ? "the armed escort"
                : docket.military().stream()
                        .map(each -> "`" + each.id() + "`")
                        .findFirst()
                        .orElse("military assets");
        String first = docket.toAnswer();
        String decision = what + " as a last resort";
        return first.isEmpty()
                ? "Approve or refuse " + decision
                : first + "; then it is for " + deciders.names(deciders.coordinator()) + " to approve or refuse "
                        + decision;
    }
}
