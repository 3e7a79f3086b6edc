package org.tandem.requests;

/** What becomes of a request that only the United Nations could serve further, while the mandate or due diligence stands before it. */
final class BoundMeans {
    private final CivilianMeans civilian;
    private final Sentences sentences;
    private final String mission;

    BoundMeans(CivilianMeans civilian, Sentences sentences, String mission) {
        this.mission = mission;
        this.civilian = civilian;
        this.sentences = sentences;
    }

    /** What is held back is all that is left; {@code docket} has its questions as test. */
    Settled settle(Docket docket) {
        Wanted wanted = docket.wanted();
        Gate gate = docket.gate();
        if (gate.forbids()) {
            docket.because(gate.against());
            if (docket.share().some()) {
                docket.lacking();
                docket.because("the rest would be means that may not be given");
                return civilian.served(docket, Outcome.PARTLY);
            }
            return docket.done(Outcome.NOT_PERMITTED, "Find other means, or withdraw it", wanted.owner());
        }
        docket.open();
        if (wanted.approved()) {
            docket.approvalDoesNotHold();
        }
        if (docket.share().some()) {
            docket.lacking();
        } else {
            docket.because("no other offer serves it" + sentences.place(wanted.request()));
        }
        docket.because("offered, and held back until then: " + sentences.offers(docket.held()));
        return docket.done(
                Outcome.UNDECIDED,
                docket.toAnswer() + "; then confirm that it is given, and on what terms",
                docket.answerers(mission));
    }
}
