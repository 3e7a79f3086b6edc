package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;
import org.tandem.model.LetterRules;
import org.tandem.model.Nature;
import org.tandem.model.Seat;
import org.tandem.responsibility.Matrix.Assignment;

/**
 * Shares out the letters of one task. What people pinned stands; the rest follows the rule table. A letter that would break a
 * rule of distinction is not proposed, whoever is left without one. Each step is kept, so that it can be told.
 */
final class Proposal {
    /** People consulted in vain are the usual cause of delay: beyond this many only a community is added, and whose own means are given. */
    private static final int ENOUGH_CONSULTED = 2;

    private static final String TAKEN = "";

    private static final String TOO_LOCAL = "the row has no place, and it answers for a part of the operation alone";

    private final Actors actors;
    private final Candidates candidates;
    private final LetterModel model;
    private final Task task;
    private final boolean whole;
    private final Map<String, Assignment> letters = new LinkedHashMap<>();
    private final Consent consent;
    private final List<Considered> steps = new ArrayList<>();

    private Proposal(Actors actors, Candidates candidates, LetterModel model, Task task, boolean whole) {
        this.actors = actors;
        this.candidates = candidates;
        this.model = model;
        this.task = task;
        this.whole = whole;
        this.consent = new Consent(actors, letters.values());
    }

    /**
     * The letters of {@code task} by actor, pinned ones first, and how they were found.
     *
     * @param whole whether also those are told whom rules mean that came too late
     */
    static Proposal of(Task task, Actors actors, Candidates candidates, LetterModel model, boolean whole) {
        Proposal proposal = new Proposal(actors, candidates, model, task, whole);
        task.pins().forEach((actor, pin) -> proposal.letters.put(actor, Reasons.pinned(actor, pin)));
        if (!task.settled()) {
            proposal.share();
        }
        return proposal;
    }

    Map<String, Assignment> letters() {
        return letters;
    }

    /** Everybody who was looked at, in the order in which they were. */
    List<Considered> steps() {
        return List.copyOf(steps);
    }

    private void share() {
        if (letters.values().stream().noneMatch(each -> each.letter().accountable())) {
            one(task.kind().accountable(), Letter.A);
        }
        if (letters.values().stream().noneMatch(each -> each.letter().responsible())) {
            responsible();
        }
        if (model == LetterModel.RASCI) {
            one(task.kind().supporting(), Letter.S);
        }
        if (model == LetterModel.RACI_VS) {
            one(task.kind().verifying(), Letter.V);
            one(task.kind().signing(), Letter.S);
        }
        numbered(task.kind().consulted(), this::consulted);
        numbered(task.kind().informed(), (seat, number) -> share(seat, number, Letter.I));
    }

    /** Gives {@code letter} to the first who may have it, seat by seat; to nobody where people gave it to somebody. */
    private void one(List<Seat> seats, Letter letter) {
        boolean[] found = {letters.values().stream().anyMatch(each -> each.letter() == letter)};
        numbered(seats, (seat, number) -> {
            if (found[0]) {
                passed(letter, seat, number, Considered.AFTER);
                return;
            }
            List<Candidate> all = found(seat);
            for (int place = 0; place < all.size(); place++) {
                Candidate candidate = all.get(place);
                String why = found[0] ? first(all, place) : refusal(letter, candidate, seat);
                step(letter, seat, number, place, all, why);
                if (why.equals(TAKEN)) {
                    letters.put(candidate.actor(), proposed(consent.told(candidate, seat), letter, seat));
                    found[0] = true;
                }
            }
        });
    }

    private void responsible() {
        Letter work = model.work();
        int[] found = {0};
        numbered(task.kind().responsible(), (seat, number) -> {
            if (found[0] > 0) {
                passed(work, seat, number, Considered.AFTER);
                return;
            }
            int most = model == LetterModel.DACI ? 1 : seat.most();
            List<Candidate> all = found(seat);
            for (int place = 0; place < all.size(); place++) {
                Candidate candidate = all.get(place);
                String why = found[0] >= most ? first(all, place) : refusedWork(work, candidate, seat);
                step(work, seat, number, place, all, why);
                if (why.equals(TAKEN)) {
                    takesWork(work, candidate, seat);
                    found[0]++;
                }
            }
        });
    }

    /** Who already answers by proposal may do the work too, where the model has a letter for both. */
    private String refusedWork(Letter work, Candidate candidate, Seat seat) {
        Assignment held = letters.get(candidate.actor());
        boolean both = held != null
                && !held.pinned()
                && held.letter() == Letter.A
                && model.knows(Letter.AR)
                && !candidates.tooLocal(candidate, seat, task);
        if (!both && task.kind().nature() == Nature.COMMON && underAnother(candidate)) {
            return "does not report to who answers for it";
        }
        return both && may(work, candidate) ? TAKEN : refusal(work, candidate, seat);
    }

    private boolean underAnother(Candidate candidate) {
        Chains chains = new Chains(actors);
        return letters.values().stream()
                .filter(each -> each.letter().accountable())
                .anyMatch(each -> chains.across(task.kind().nature(), each.actor(), candidate.actor()));
    }

    private void takesWork(Letter work, Candidate candidate, Seat seat) {
        Assignment held = letters.get(candidate.actor());
        if (held == null) {
            letters.put(candidate.actor(), proposed(candidate, work, seat));
            return;
        }
        String reason =
                held.reason().equals(candidate.reason()) ? held.reason() : held.reason() + "; " + candidate.reason();
        letters.put(held.actor(), new Assignment(held.actor(), Letter.AR, false, reason, held.rule()));
    }

    private void consulted(Seat seat, int number) {
        long already = letters.values().stream()
                .filter(each -> each.letter() == Letter.C)
                .count();
        if (already < ENOUGH_CONSULTED || seat.id().equals(LetterRules.COMMUNITY) || seat.from() == Seat.From.GIVER) {
            share(seat, number, Letter.C);
        } else {
            passed(Letter.C, seat, number, Considered.ENOUGH);
        }
    }

    /** Tells of those whom a seat means that is not asked any more. */
    private void passed(Letter letter, Seat seat, int number, String why) {
        List<Candidate> all = whole ? found(seat) : List.of();
        for (int place = 0; place < all.size(); place++) {
            Assignment held = letters.get(all.get(place).actor());
            step(letter, seat, number, place, all, held == null ? why : holds(held));
        }
    }

    private void share(Seat seat, int number, Letter letter) {
        List<Candidate> all = found(seat);
        // of many who speak for as many places none is meant by a row that has no place
        long fitting = all.stream()
                .filter(each -> !candidates.tooLocal(each, seat, task))
                .count();
        boolean anywhere = task.areas().isEmpty() && seat.from() == Seat.From.ORGANISATION && fitting > seat.most();
        int meant = 0;
        for (int place = 0; place < all.size(); place++) {
            Candidate candidate = all.get(place);
            String why = refusal(letter, candidate, seat);
            if (candidates.tooLocal(candidate, seat, task)) {
                why = TOO_LOCAL;
            } else if (anywhere) {
                why = "the row has no place, and " + fitting + " fit";
            } else if (allowed(letter, candidate)) {
                why = meant >= seat.most() ? first(all, place) : why;
                meant++;
            }
            step(letter, seat, number, place, all, why);
            if (why.equals(TAKEN)) {
                letters.put(candidate.actor(), proposed(candidate, letter, seat));
            }
        }
    }

    /** Why {@code candidate} is not given {@code letter}; empty where it may be. */
    private String refusal(Letter letter, Candidate candidate, Seat seat) {
        Assignment held = letters.get(candidate.actor());
        if (held != null) {
            return holds(held);
        }
        if (candidates.tooLocal(candidate, seat, task)) {
            return TOO_LOCAL;
        }
        if (!may(letter, candidate)) {
            return "may not be proposed: " + task.kind().nature().principle();
        }
        if (shares(letter) && keptFrom(candidate)) {
            return "its disclosure could do significant harm, so no proposal makes it known outside humanitarian hands";
        }
        if (shares(letter) && colleagueInvolved(candidate, seat)) {
            return "its organisation takes part already";
        }
        return consent.refusal(seat).orElse(TAKEN);
    }

    private static String holds(Assignment held) {
        return "holds " + held.letter().code() + " already";
    }

    /** Whether a letter only makes known or helps, and does not carry the work or its result. */
    private boolean shares(Letter letter) {
        return letter == Letter.C || letter == Letter.I || (letter == Letter.S && model == LetterModel.RASCI);
    }

    private boolean allowed(Letter letter, Candidate candidate) {
        return may(letter, candidate) && !keptFrom(candidate);
    }

    private boolean may(Letter letter, Candidate candidate) {
        return task.kind().nature().mayPropose(letter, actors.side(candidate.actor()), model);
    }

    /** Whether the organisation that is meant as a whole already takes part through another of its posts. */
    private boolean colleagueInvolved(Candidate candidate, Seat seat) {
        boolean whole = seat.from() == Seat.From.ORGANISATION
                || seat.from() == Seat.From.LEAD
                || seat.from() == Seat.From.PARTNER
                || seat.from() == Seat.From.PARTNER_NEARBY
                || seat.from() == Seat.From.REQUESTER
                || seat.from() == Seat.From.GIVER
                || seat.from() == Seat.From.MISSION;
        return whole
                && letters.keySet().stream()
                        .anyMatch(actor -> actors.owner(actor).equals(actors.owner(candidate.actor())));
    }

    /** A confidential humanitarian activity is not made known to mission or host by a proposal of ours. */
    private boolean keptFrom(Candidate candidate) {
        Side side = actors.side(candidate.actor());
        boolean outside = side != Side.HUMANITARIAN && side != Side.COMMUNITY;
        return task.keptAmongHumanitarians() && outside;
    }

    private List<Candidate> found(Seat seat) {
        return candidates.of(seat, task);
    }

    private static String first(List<Candidate> all, int place) {
        return all.get(place - 1).before(all.get(place));
    }

    private void step(Letter letter, Seat seat, int number, int place, List<Candidate> all, String verdict) {
        Candidate candidate = all.get(place);
        steps.add(new Considered(
                letter, seat.id(), number, place + 1, all.size(), candidate.actor(), candidate.reason(), verdict));
    }

    private interface Visitor {
        void visit(Seat seat, int number);
    }

    private static void numbered(List<Seat> seats, Visitor visitor) {
        for (int number = 0; number < seats.size(); number++) {
            visitor.visit(seats.get(number), number + 1);
        }
    }

    private static Assignment proposed(Candidate candidate, Letter letter, Seat seat) {
        return new Assignment(candidate.actor(), letter, false, candidate.reason(), seat.id());
    }
}
