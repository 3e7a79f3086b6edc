package org.tandem.requests;

import java.util.List;
import java.util.stream.Collectors;
import org.tandem.model.Measure;

/**
 * A request with what becomes of it.
 *
 * @param wanted the request, with who asks
 * @param met how much is there on every day asked for; unknown where it cannot be counted
 * @param reasons why, the weightiest first
 * @param gate the test before military and armed means; empty of questions where none are needed
 * @param needsGate whether it comes down to military or armed means
 * @param military whether what is left to decide is about such means: not where who asks accepts none
 * @param ripe whether nothing is missing but the decision
 * @param sought the decision sought, as a sentence; empty where none is
 * @param of whom it is sought: ids, or words where no post is listed
 * @param looked offers of its kind that do not serve it, each with why
 */
record Settled(
        Wanted wanted,
        Outcome outcome,
        Measure met,
        List<String> reasons,
        Gate gate,
        boolean needsGate,
        boolean military,
        boolean ripe,
        String sought,
        String of,
        List<String> looked,
        List<Allotment> allotments) {

    String id() {
        return wanted.id();
    }

    /**
     * Whether people decided the result: it is approved and all who give are bound by that, or it is refused. Otherwise it is a
     * proposal by rule. Of what is undecided there is none.
     */
    boolean confirmed() {
        return outcome != Outcome.UNDECIDED && sought.isEmpty();
    }

    /** The result and how far it stands, as {@code met if confirmed}. */
    String words() {
        return outcome.word()
                + switch (outcome) {
                    case MET, PARTLY -> confirmed() ? ", confirmed" : " if confirmed";
                    case NOT_PERMITTED -> confirmed() ? ", refused" : " by rule";
                    case UNDECIDED -> "";
                };
    }

    /** How far the result stands, in a word; empty where it is undecided. */
    String standing() {
        return switch (outcome) {
            case MET, PARTLY -> confirmed() ? "yes" : "proposal";
            case NOT_PERMITTED -> confirmed() ? "yes" : "by rule";
            case UNDECIDED -> "";
        };
    }

    /** Whether its test is worth looking at: not where a condition stands against it whatever is answered. */
    boolean testShown() {
        return needsGate
                && (!gate.forbids() || gate.criteria().stream().anyMatch(Criterion::failed) || wanted.approved());
    }

    /** What is proposed and needs a yes of who gives, beside any decision: not what waits for the last-resort test. */
    List<Allotment> toConfirm() {
        boolean decided = outcome != Outcome.UNDECIDED;
        return allotments.stream()
                .filter(each -> !each.approved() && (decided || free(each)))
                .toList();
    }

    /** Who gives, or would, what no last-resort test stands before. */
    List<String> freeGivers() {
        return allotments.stream()
                .filter(this::free)
                .map(Allotment::owner)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a mission or a force asks for itself is tested by nothing. */
    private boolean free(Allotment each) {
        return !each.military() || wanted.force();
    }

    /** Who has to confirm while something else is to be decided; empty where nothing else is. */
    String alsoOf() {
        return outcome == Outcome.UNDECIDED ? Deciders.owners(toConfirm()) : "";
    }

    /** The questions that are still open, where they have to be answered. */
    List<String> unanswered() {
        return needsGate ? gate.open().stream().map(Criterion::key).toList() : List.of();
    }

    /** Who gives what, as {@code rr-truck 1}. */
    String givers() {
        return allotments.stream()
                .map(each -> each.offer() + " " + each.quantity())
                .collect(Collectors.joining("; "));
    }
}
