package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;

/** Settles one request after the other, in the order they come: what the first is given the next does not get. */
final class Settling {
    private final Workspace workspace;
    private final Gazetteer areas;
    private final Pool pool;
    private final Ledger ledger;
    private final Deciders deciders;
    private final LocalDate asOf;

    Settling(Workspace workspace, Pool pool, Ledger ledger) {
        this.workspace = workspace;
        this.areas = workspace.areas();
        this.pool = pool;
        this.ledger = ledger;
        this.deciders = new Deciders(workspace.directory());
        this.asOf = workspace.operation().asOf();
    }

    Settled settle(Wanted wanted) {
        return new One(wanted).settle();
    }

    /** A request while it is settled. */
    private final class One {
        private final Wanted wanted;
        private final Resource request;
        private final List<String> reasons = new ArrayList<>();
        private final List<String> looked = new ArrayList<>();
        private final List<Offered> civilian = new ArrayList<>();
        private final List<Offered> military = new ArrayList<>();
        private final Share share;
        private Gate gate = Gate.NONE;
        private boolean needsGate;
        private boolean ripe;

        One(Wanted wanted) {
            this.wanted = wanted;
            this.request = wanted.request();
            this.share = new Share(ledger, wanted);
        }

        Settled settle() {
            decided();
            if (wanted.ruled("refused")) {
                return done(Outcome.NOT_PERMITTED, "", "");
            }
            if (wanted.over(asOf)) {
                reasons.add("the time it was wanted for is over since "
                        + request.period().until());
                return done(Outcome.UNDECIDED, "Withdraw it, or say for which days it is wanted now", wanted.owner());
            }
            sort();
            if (!wanted.force()) {
                gate = Gate.of(wanted, deciders.name(wanted.owner()), workspace);
                needsGate = wanted.escort()
                        || !military.isEmpty()
                        || !request.terms().asked().lastResort().isEmpty();
            }
            if (!wanted.counted()) {
                return uncounted();
            }
            give(civilian);
            if (share.complete()) {
                needsGate = false;
                return served(Outcome.MET);
            }
            return military.isEmpty() ? civilianOnly() : lastResort();
        }

        /** What people decided stands first among the reasons. */
        private void decided() {
            Decision decision = wanted.decision();
            if (decision != null) {
                reasons.add(decision.ruling().outcome()
                        + (decision.on() == null ? "" : " on " + decision.on())
                        + (decision.by().isEmpty() ? "" : " by " + deciders.name(decision.by()))
                        + (decision.reason().isEmpty() ? "" : ": " + decision.reason())
                        + " (" + decision.id() + ")");
            }
        }

        private void sort() {
            for (Offered each : pool.ofKind(wanted)) {
                Optional<String> misfit = pool.misfit(wanted, each);
                if (misfit.isPresent()) {
                    looked.add("`" + each.id() + "` of " + deciders.name(each.owner()) + ": " + misfit.get());
                } else if (each.military() && !wanted.force()) {
                    military.add(each);
                } else {
                    civilian.add(each);
                }
            }
        }

        private void give(List<Offered> offers) {
            share.take(offers)
                    .forEach(each -> looked.add("`" + each.id() + "` of " + deciders.name(each.owner())
                            + ": what is left of it is held for requests that come before"));
        }

        private Settled uncounted() {
            List<String> missing = new ArrayList<>();
            if (!request.quantity().known()) {
                missing.add("how much");
            }
            if (request.unit().isBlank()) {
                missing.add("in which unit");
            }
            if (request.period().from() == null) {
                missing.add("from which day");
            }
            if (request.period().until() == null) {
                missing.add("to which day");
            }
            reasons.add("it does not say " + String.join(", ", missing) + ", so no offer can be held against it");
            if (needsGate) {
                against();
            }
            boolean never = gate.forbids() && wanted.escort();
            return done(
                    never ? Outcome.NOT_PERMITTED : Outcome.UNDECIDED,
                    never ? "Withdraw it, or plan the movement without an escort" : "Say " + String.join(", ", missing),
                    wanted.owner());
        }

        /** No military offer fits: what civilians give is all there is. */
        private Settled civilianOnly() {
            if (wanted.escort() && needsGate) {
                return escortWithoutOffer();
            }
            if (share.some()) {
                lacking();
                needsGate = false;
                return served(Outcome.PARTLY);
            }
            reasons.add("no offer serves it in " + place());
            String able = able();
            if (needsGate || !able.isEmpty()) {
                against();
            }
            boolean ask = !able.isEmpty() && !gate.forbids();
            if (!able.isEmpty()) {
                reasons.add("in " + place() + " " + able + "; nobody has offered it");
            }
            return done(
                    Outcome.UNDECIDED,
                    ask
                            ? "Say whether the mission is to be asked for it as a last resort; the test has to be answered first"
                            : "Find who can give it: nobody offers it",
                    ask
                            ? deciders.coordinator()
                            : request.terms().asked().cluster().isEmpty()
                                    ? wanted.owner()
                                    : request.terms().asked().cluster());
        }

        private Settled escortWithoutOffer() {
            if (gate.forbids()) {
                return forbidden();
            }
            open();
            String able = able();
            reasons.add("no escort is offered" + (able.isEmpty() ? "" : "; in " + place() + " " + able));
            return done(Outcome.UNDECIDED, askedFor(), gate.open().isEmpty() ? deciders.coordinator() : wanted.owner());
        }

        private Settled lastResort() {
            if (gate.forbids()) {
                return forbidden();
            }
            if (!gate.passes()) {
                open();
                if (wanted.approved()) {
                    reasons.add(0, "the approval does not hold while questions are open");
                }
                civilians();
                offered();
                return done(Outcome.UNDECIDED, askedFor(), wanted.owner());
            }
            reasons.addAll(gate.notes());
            if (wanted.approved()) {
                give(military);
                return share.complete() ? served(Outcome.MET) : share.some() ? partly() : given();
            }
            civilians();
            give(military);
            if (!share.some()) {
                return given();
            }
            if (!share.complete()) {
                reasons.add("with all that is left, " + share.least() + " of "
                        + request.quantity().orElse(0) + " " + request.unit() + " can be given");
            }
            List<Allotment> lent =
                    share.allotments().stream().filter(Allotment::military).toList();
            String what = lent.stream()
                    .map(each -> each.quantity() + " " + each.unit() + " of `" + each.offer() + "` ("
                            + deciders.name(each.owner()) + ")")
                    .distinct()
                    .collect(Collectors.joining(" and "));
            reasons.add("every question is answered; held back for it until the decision: " + what);
            String outcome = wanted.ruled("deferred") ? "Take up again what was deferred: approve" : "Approve";
            ripe = true;
            return done(
                    Outcome.UNDECIDED, outcome + " or refuse " + what + " as a last resort", deciders.coordinator());
        }

        private Settled given() {
            reasons.add("all that is offered is held for requests that come before");
            return done(
                    Outcome.UNDECIDED, "Which of the requests goes first, or who offers more", deciders.coordinator());
        }

        private Settled forbidden() {
            against();
            if (share.some()) {
                return partlyWithout();
            }
            String sought = wanted.escort()
                    ? "Withdraw it, or plan the movement without an escort"
                    : "Find civilian means, or withdraw it";
            return done(Outcome.NOT_PERMITTED, sought, wanted.owner());
        }

        private Settled partlyWithout() {
            lacking();
            reasons.add("the rest would be military means, which are not permitted");
            return served(Outcome.PARTLY);
        }

        private Settled partly() {
            lacking();
            return served(Outcome.PARTLY);
        }

        private Settled served(Outcome outcome) {
            List<Allotment> mine = share.allotments();
            reasons.add(
                    0,
                    mine.stream()
                            .map(each -> deciders.name(each.owner()) + " gives " + each.quantity() + " " + each.unit()
                                    + " from " + each.from() + " to " + each.until())
                            .collect(Collectors.joining("; ")));
            mine.stream().map(Allotment::offer).distinct().forEach(this::terms);
            boolean settled = mine.stream().allMatch(Allotment::approved);
            return done(
                    outcome,
                    settled ? "" : "Confirm that it is given, and on what terms",
                    settled ? "" : Deciders.owners(mine));
        }

        /** What the giver asks for in return. */
        private void terms(String offer) {
            for (Offered each : pool.offers()) {
                if (each.id().equals(offer)) {
                    each.offer()
                            .terms()
                            .given()
                            .conditions()
                            .forEach(condition -> reasons.add("the giver asks: " + condition));
                    if (!each.offer().terms().cost().isEmpty()) {
                        reasons.add("cost: " + each.offer().terms().cost());
                    }
                }
            }
        }

        private void against() {
            reasons.addAll(gate.against());
        }

        private void open() {
            if (!gate.open().isEmpty()) {
                reasons.add("not answered: " + gate.openKeys());
            }
            reasons.addAll(gate.notes());
        }

        private void civilians() {
            if (share.some()) {
                lacking();
            } else {
                reasons.add("no civilian offer serves it in " + place());
            }
        }

        private void offered() {
            reasons.add("offered, and held back by the test: "
                    + military.stream()
                            .map(each -> "`" + each.id() + "` of " + deciders.name(each.owner()))
                            .collect(Collectors.joining(", ")));
        }

        private void lacking() {
            Measure approved = wanted.approved() ? wanted.quantity() : Measure.UNKNOWN;
            if (request.quantity().exceeds(approved)) {
                reasons.add("approved for " + approved.orElse(0) + " of "
                        + request.quantity().orElse(0) + " " + request.unit());
            }
            long least = share.least();
            reasons.add((least == 0 ? "on some days none" : Long.toString(least)) + " of "
                    + request.quantity().orElse(0) + " " + request.unit()
                    + (needsGate && !wanted.approved() ? " can come from civilians" : " can be given"));
        }

        private String askedFor() {
            return gate.open().isEmpty()
                    ? "Approve or refuse " + what() + " as a last resort"
                    : "Answer " + gate.openKeys() + "; then approve or refuse " + what() + " as a last resort";
        }

        private String what() {
            return wanted.escort()
                    ? "the armed escort"
                    : military.stream()
                            .map(each -> "`" + each.id() + "`")
                            .findFirst()
                            .orElse("military assets");
        }

        private String able() {
            return pool.able(wanted).stream()
                    .map(each -> each.unit().id() + " has "
                            + (each.capability().quantity().known()
                                    ? each.capability().quantity().orElse(0) + " "
                                    : "")
                            + each.capability().unit())
                    .collect(Collectors.joining(", "));
        }

        private String place() {
            return request.area().isEmpty() ? "no stated place" : areas.name(request.area());
        }

        private Settled done(Outcome outcome, String sought, String of) {
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
}
