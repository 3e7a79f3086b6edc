package org.tandem.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Mandate;
import org.tandem.model.Period;

/**
 * By what right joint activities are done, and what is wrong with it.
 *
 * @param kept whether a mission and its mandates are stated, so that anything could be held against them
 * @param horizon the period of the operation
 * @param register in the order of the plan
 * @param mandates the first to begin first
 * @param unserved tasks in force in the period that no activity serves, those with a humanitarian side first
 * @param expiries what ends within the period, the first to end first
 * @param jurisdiction who may do what where: the mission, those who do the work, authorities, armed actors
 * @param faults the worst first
 */
public record LegalResult(
        boolean kept,
        Period horizon,
        List<Entry> register,
        List<Term> mandates,
        List<Unserved> unserved,
        List<Expiry> expiries,
        List<Jurisdiction> jurisdiction,
        List<Question> faults) {

    /** How an activity stands. */
    public enum Status {
        /** An error stands against it. */
        NOT_IN_ORDER("not in order"),
        /** A warning does. */
        TO_SETTLE("to settle"),
        /** Nothing does. */
        IN_ORDER("in order"),
        /** Nothing does of what the audience may see, which is not all. */
        NOTHING_SHOWN("nothing shown"),
        /** No mandate is stated that it could be held against. */
        NOT_CHECKED("not checked");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * An activity.
     *
     * @param stated whether the plan states both its days
     * @param task id of the task; empty when it cites none
     * @param resolution that gives the task
     * @param verb of the task
     * @param does what the mission does, in words; empty when it only takes part, or has no part
     * @param act the same in a word
     * @param consent when the host State's consent is recorded, in words
     * @param status when a status agreement is
     * @param standing the organisations that do the work, each with its registration and the permits it needs
     * @param citations each with what it says
     * @param guidelines that apply
     */
    public record Entry(
            String id,
            String title,
            List<String> areas,
            String sector,
            Period span,
            boolean stated,
            String task,
            String resolution,
            String verb,
            String does,
            String act,
            String consent,
            String status,
            List<String> standing,
            List<Basis> citations,
            List<Guide> guidelines,
            String criticality,
            String diligence,
            Status state,
            List<Fault> faults) {

        /** Ids of the rules it breaks. */
        public List<String> rules() {
            return faults.stream()
                    .map(fault -> fault.finding().rule().id())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** Whether the host State agreed to the mission and its status on all days, in a word. */
        String consented() {
            return word(
                    List.of(LegalRules.HOST_CONSENT_MISSING, LegalRules.STATUS_AGREEMENT_MISSING), consent.isEmpty());
        }

        /** Whether those who do the work are registered and permitted on all days; empty where nobody has to be. */
        String permitted() {
            return word(
                    List.of(
                            LegalRules.HOST_AGREEMENT_MISSING,
                            LegalRules.PERMIT_EXPIRED,
                            LegalRules.PERMIT_MISSING,
                            LegalRules.REGISTRATION_EXPIRED,
                            LegalRules.REGISTRATION_MISSING),
                    standing.isEmpty());
        }

        private String word(List<Rule> rules, boolean nothing) {
            List<Finding> broken = faults.stream()
                    .map(Fault::finding)
                    .filter(finding -> rules.contains(finding.rule()))
                    .toList();
            if (broken.isEmpty()) {
                return nothing || state == Status.NOT_CHECKED ? "" : "yes";
            }
            return broken.stream()
                            .anyMatch(finding -> finding.severity() == Severity.ERROR
                                    || finding.rule().equals(LegalRules.PERMIT_EXPIRED))
                    ? "no"
                    : "unknown";
        }
    }

    /** What is cited and what it says; {@code mark} tells whether the wording has a source, empty where nothing is known. */
    public record Basis(String written, String says, String mark) {}

    /** A guideline that applies. */
    public record Guide(String id, String name, String status, String mark, String asks) {}

    /** A mandate with the days on which it is in force. */
    public record Term(Mandate mandate, Period inForce) {}

    /** A task that no activity serves. */
    public record Unserved(Mandate.Task task, String resolution, Period inForce) {}

    /**
     * What ends.
     *
     * @param what as {@code registration}
     * @param holder whose it is
     * @param activities ids of those planned beyond its end
     */
    public record Expiry(LocalDate last, String what, String holder, List<String> activities, boolean past) {}

    /**
     * Who may do what where.
     *
     * @param areas P-codes, in order
     * @param may acts, as {@code deliver}; {@code not known} where no right is recorded
     * @param not of the acts that are asked for first, those it may not do
     * @param right by what right; empty when none is recorded
     * @param until the last day of it; empty when not stated
     * @param rule what it refuses by its own rule, or the rule by which others deal with it; empty when none is stated
     */
    public record Jurisdiction(
            String who,
            List<String> areas,
            List<String> may,
            List<String> not,
            String right,
            String until,
            String rule) {}

    /**
     * A fault with the question to settle.
     *
     * @param activities ids of those it stands against
     * @param title of the activity, where it is one
     * @param whom the heading under which it is put
     */
    public record Question(List<String> activities, String title, Finding finding, String whom, String decision) {}

    /** What the checks found, by place and rule. */
    public List<Finding> findings() {
        return faults.stream().map(Question::finding).sorted(Finding.ORDER).toList();
    }

    /** How many activities stand so. */
    public long count(Status state) {
        return register.stream().filter(entry -> entry.state() == state).count();
    }

    /** Activities that cite no task. */
    public List<Entry> orphans() {
        return register.stream().filter(entry -> entry.task().isEmpty()).toList();
    }

    /** What {@code --fail-on} may ask of it. */
    public Map<String, Long> measures() {
        return new TreeMap<>(Map.of(
                "legal.not_in_order",
                count(Status.NOT_IN_ORDER),
                "legal.to_settle",
                count(Status.TO_SETTLE),
                "legal.without_task",
                (long) orphans().size(),
                "legal.expiring",
                (long) expiries.size()));
    }

    /** Of the faults of one activity, how it stands; {@code partly} where records are withheld that might stand against it. */
    static Status state(boolean kept, boolean partly, List<Severity> severities) {
        if (severities.contains(Severity.ERROR)) {
            return Status.NOT_IN_ORDER;
        }
        if (!kept) {
            return Status.NOT_CHECKED;
        }
        return severities.contains(Severity.WARNING)
                ? Status.TO_SETTLE
                : partly ? Status.NOTHING_SHOWN : Status.IN_ORDER;
    }
}
