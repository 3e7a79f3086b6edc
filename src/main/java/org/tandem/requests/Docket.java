package org.tandem.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.model.Measure;

/** A request while it is settled: the offers that fit it, what it is given so far, and what is to be said of it. */
final class Docket {
    /** So many open questions are read out as people put them; of more the keys alone, and the form has them all. */
    private static final int TOLD_IN_WORDS = 3;

    private final Wanted wanted;
    private final Sentences sentences;
    private final Share share;
    private final List<String> reasons = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private final List<Offered> civilian = new ArrayList<>();
    private final List<Offered> military = new ArrayList<>();
    private final List<Offered> held = new ArrayList<>();
    private Gate gate = Gate.NONE;
    private boolean needsGate;
    private boolean asksMission;
    private boolean ripe;

    Docket(Wanted wanted, Ledger ledger, Sentences sentences) {
        this.wanted = wanted;
        this.sentences = sentences;
        this.share = new Share(ledger, wanted);
    }

    /** Sorts the offers of its kind: civilian, military, held back by what binds their owner, and those that do not fit, with why. */
    void sort(Pool pool, Duties duties) {
        List<Offered> armed = new ArrayList<>();
        for (Offered each : pool.ofKind(wanted)) {
            Optional<String> misfit = pool.misfit(wanted, each);
            if (misfit.isPresent()) {
                looked.add(sentences.offer(each) + ": " + misfit.get());
            } else if (each.military() && !wanted.force()) {
                armed.add(each);
            } else if (bound(each, duties).isEmpty()) {
                civilian.add(each);
            } else {
                held.add(each);
            }
        }
        List<Offered> free =
                armed.stream().filter(each -> bound(each, duties).isEmpty()).toList();
        military.addAll(free.isEmpty() ? armed : free);
        armed.stream().filter(each -> !military.contains(each)).forEach(held::add);
    }

    /** Says of what is held back why, where it does not come down to it. */
    void passOver(Duties duties) {
        held.forEach(each -> looked.add(sentences.offer(each) + ": " + String.join("; ", bound(each, duties))));
    }

    /** What binds its owner and is not answered as it should be. */
    private List<String> bound(Offered offered, Duties duties) {
        return duties.of(wanted, offered.owner()).stream()
                .filter(each -> each.state() != Criterion.State.FULFILLED)
                .map(Criterion::words)
                .toList();
    }

    /** Gives it what it lacks of {@code offers}, where {@code decided} as that, else as a proposal; those of which nothing is left are told. */
    void give(List<Offered> offers, Predicate<Offered> decided) {
        share.take(offers, decided)
                .forEach(each -> looked.add(
                        sentences.offer(each) + ": what is left of it is held for requests that come before"));
    }

    /** Whether anybody offers something of its kind, though it does not serve it. */
    boolean offered() {
        return !looked.isEmpty();
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

    /** Says which questions are open, and what the decision should know. */
    void open() {
        if (!gate.open().isEmpty()) {
            because("not answered: " + gate.openKeys());
        }
        because(gate.notes());
    }

    void approvalDoesNotHold() {
        aboveAll("the approval does not hold while questions are open");
    }

    /** What has to be answered first, as the beginning of a sentence; empty where nothing is open. */
    String toAnswer() {
        List<Criterion> open = gate.open().stream().filter(each -> !each.duty()).toList();
        String keys = open.stream()
                .map(each -> open.size() > TOLD_IN_WORDS
                        ? "`" + each.key() + "`"
                        : "\"" + each.question() + "\" (`" + each.key() + "`)")
                .collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>(keys.isEmpty() ? List.of() : List.of("answer " + keys));
        gate.open().stream().filter(Criterion::duty).map(Duties::asked).forEach(parts::add);
        String all = String.join("; ", parts);
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /** Who has to answer: what binds a giver is for the giver, or the mission that is asked for it; the rest is for who asks. */
    String answerers(String mission) {
        List<String> givers = (military.isEmpty() ? held : military)
                .stream().map(Offered::owner).sorted().toList();
        boolean asks = gate.open().stream().anyMatch(each -> !each.duty());
        boolean gives = gate.open().stream().anyMatch(Criterion::duty);
        return Stream.concat(
                        asks ? Stream.of(wanted.owner()) : Stream.of(),
                        gives ? (givers.isEmpty() ? Stream.of(mission) : givers.stream()) : Stream.of())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Puts {@code test} before what may not be given freely; {@code needed} when it comes down to that. */
    void test(Gate test, boolean needed) {
        gate = test;
        needsGate = needed;
    }

    /** It does not come down to military and armed means. */
    void needsNoTest() {
        needsGate = false;
    }

    /** Whether a mission is to be asked for what nobody offers is the question. */
    void asksMission() {
        asksMission = true;
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

    /** What is offered and held back by what binds its owner. */
    List<Offered> held() {
        return held;
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
                asksMission || (needsGate && !gate.forbids()),
                ripe,
                sought,
                of,
                List.copyOf(looked),
                share.allotments());
    }
}
