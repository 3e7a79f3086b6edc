package org.tandem.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.model.Directory.Side;
import org.tandem.model.Letter;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Post;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.source.Origin;

/**
 * Shares out the letters of one task. What people pinned stands; the rest follows the rule table. A letter that would break a
 * rule of distinction is not proposed, whoever is left without one.
 */
final class Proposal {
    /** People consulted in vain are the usual cause of delay: beyond this many only a community is added. */
    private static final int ENOUGH_CONSULTED = 2;

    private final Actors actors;
    private final Candidates candidates;

    Proposal(Actors actors, Candidates candidates) {
        this.actors = actors;
        this.candidates = candidates;
    }

    /** The letters of {@code task} by actor, pinned ones first. */
    Map<String, Assignment> of(Task task) {
        Map<String, Assignment> letters = new LinkedHashMap<>();
        task.pins().forEach((actor, pin) -> letters.put(actor, pinned(actor, pin)));
        if (letters.values().stream().noneMatch(each -> each.letter().accountable())) {
            accountable(task, letters);
        }
        if (letters.values().stream().noneMatch(each -> each.letter().responsible())) {
            responsible(task, letters);
        }
        task.kind().consulted().forEach(seat -> consulted(seat, task, letters));
        task.kind().informed().forEach(seat -> share(seat, task, Letter.I, letters));
        return letters;
    }

    private void accountable(Task task, Map<String, Assignment> letters) {
        for (Seat seat : task.kind().accountable()) {
            for (Candidate candidate : candidates.of(seat, task)) {
                if (!letters.containsKey(candidate.actor()) && may(task, Letter.A, candidate)) {
                    letters.put(candidate.actor(), proposed(candidate, Letter.A, seat));
                    return;
                }
            }
        }
    }

    private void responsible(Task task, Map<String, Assignment> letters) {
        for (Seat seat : task.kind().responsible()) {
            int found = 0;
            for (Candidate candidate : candidates.of(seat, task)) {
                if (found < seat.most() && may(task, Letter.R, candidate) && takesWork(candidate, seat, letters)) {
                    found++;
                }
            }
            if (found > 0) {
                return;
            }
        }
    }

    /** Gives the work to {@code candidate}; who already answers by proposal does and answers, who was given another letter keeps it. */
    private boolean takesWork(Candidate candidate, Seat seat, Map<String, Assignment> letters) {
        Assignment held = letters.get(candidate.actor());
        if (held == null) {
            letters.put(candidate.actor(), proposed(candidate, Letter.R, seat));
            return true;
        }
        if (held.pinned() || held.letter() != Letter.A) {
            return false;
        }
        String reason =
                held.reason().equals(candidate.reason()) ? held.reason() : held.reason() + "; " + candidate.reason();
        letters.put(held.actor(), new Assignment(held.actor(), Letter.AR, false, reason, held.rule()));
        return true;
    }

    private void consulted(Seat seat, Task task, Map<String, Assignment> letters) {
        long already = letters.values().stream()
                .filter(each -> each.letter() == Letter.C)
                .count();
        if (already < ENOUGH_CONSULTED || seat.id().equals(RuleTable.COMMUNITY)) {
            share(seat, task, Letter.C, letters);
        }
    }

    private void share(Seat seat, Task task, Letter letter, Map<String, Assignment> letters) {
        List<Candidate> meant = candidates.of(seat, task).stream()
                .filter(candidate -> may(task, letter, candidate) && !keptFrom(task, candidate))
                .limit(seat.most())
                .toList();
        for (Candidate candidate : meant) {
            if (!letters.containsKey(candidate.actor()) && !colleagueInvolved(candidate, seat, letters)) {
                letters.put(candidate.actor(), proposed(candidate, letter, seat));
            }
        }
    }

    /** Whether the organisation that is meant as a whole already takes part through another of its posts. */
    private boolean colleagueInvolved(Candidate candidate, Seat seat, Map<String, Assignment> letters) {
        return seat.from() != Seat.From.POST
                && letters.keySet().stream().anyMatch(actor -> owner(actor).equals(owner(candidate.actor())));
    }

    private String owner(String actor) {
        return actors.post(actor)
                .map(Post::organisation)
                .orElseGet(
                        () -> actors.organisation(actor).map(Organisation::id).orElse(actor));
    }

    private boolean may(Task task, Letter letter, Candidate candidate) {
        return task.kind().nature().mayPropose(letter, actors.side(candidate.actor()));
    }

    /** A confidential humanitarian activity is not made known to mission or host by a proposal of ours. */
    private boolean keptFrom(Task task, Candidate candidate) {
        Side side = actors.side(candidate.actor());
        boolean outside = side != Side.HUMANITARIAN && side != Side.COMMUNITY;
        return task.keptAmongHumanitarians() && outside;
    }

    private static Assignment proposed(Candidate candidate, Letter letter, Seat seat) {
        return new Assignment(candidate.actor(), letter, false, candidate.reason(), seat.id());
    }

    private static Assignment pinned(String actor, Plan.Pin pin) {
        Origin origin = pin.origin();
        String place = origin.file().isEmpty() ? "by people" : "in " + origin.file();
        String line = origin.line() > 0 ? " line " + origin.line() : "";
        return new Assignment(actor, pin.letter(), true, "pinned " + place + line, "pinned");
    }
}
