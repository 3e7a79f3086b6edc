package org.tandem.requests;

import java.util.List;
import org.tandem.model.Resource;

/** What becomes of a request that civilian offers serve, or that no offer serves. */
final class CivilianMeans {
    private static final String CONFIRM = "Confirm that it is given, and on what terms";

    private final Sentences sentences;
    private final Deciders deciders;

    CivilianMeans(Sentences sentences, Deciders deciders) {
        this.sentences = sentences;
        this.deciders = deciders;
    }

    /** No military offer fits: what civilians give is all there is. */
    Settled settle(Docket docket) {
        if (docket.share().some()) {
            docket.lacking();
            docket.needsNoTest();
            return served(docket, Outcome.PARTLY);
        }
        Wanted wanted = docket.wanted();
        Resource request = wanted.request();
        String place = sentences.place(request);
        String able = sentences.able(wanted);
        docket.because("no offer serves it" + place);
        if (docket.needsGate() || !able.isEmpty()) {
            docket.because(docket.gate().against());
        }
        if (!able.isEmpty()) {
            docket.because(able + place + "; nobody has offered it");
        }
        if (!able.isEmpty() && !docket.gate().forbids()) {
            docket.asksMission();
            return docket.done(
                    Outcome.UNDECIDED,
                    "Say whether the mission is to be asked for it as a last resort; the test has to be answered first",
                    deciders.coordinator());
        }
        String cluster = request.terms().asked().cluster();
        return docket.done(
                Outcome.UNDECIDED,
                "Find who can give it: " + (docket.offered() ? "no offer serves it" : "nobody offers it"),
                cluster.isEmpty() ? wanted.owner() : cluster);
    }

    /** It is given what its docket holds; what people have not decided, the givers have to confirm. */
    Settled served(Docket docket, Outcome outcome) {
        List<Allotment> given = docket.share().allotments();
        docket.aboveAll(sentences.given(given));
        docket.because(sentences.terms(given));
        return given.stream().allMatch(Allotment::approved)
                ? docket.done(outcome, "", "")
                : docket.done(
                        outcome,
                        CONFIRM + (outcome == Outcome.PARTLY ? rest(docket) : ""),
                        Deciders.owners(
                                given.stream().filter(each -> !each.approved()).toList()));
    }

    /** What is left open by a part, which no confirmation settles. */
    private String rest(Docket docket) {
        return "; " + deciders.name(docket.wanted().owner())
                + " then says whether a part will do, or who is asked for the rest";
    }
}
