package org.tandem.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Decisions;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Policy;
import org.tandem.model.Precedence;
import org.tandem.source.Sensitivity;

/** Two assessments of one cell that differ by more of the larger figure than the policy allows. Neither is averaged away: people decide. */
public final class AssessmentsConflict {
    private AssessmentsConflict() {}

    /** How sensitive it is to tell that a record of {@code level} has a rival. */
    static Sensitivity about(Sensitivity level, long inNeed, long rival, Policy policy) {
        return level.highest(policy.levelOf(inNeed)).highest(policy.levelOf(rival));
    }

    /** What is told of a record that has a rival. */
    static Finding finding(Need need, Policy policy) {
        Need.Rival rival = need.rival().orElseThrow();
        return finding(need, need.inNeed().orElse(0), rival.origin() + " says " + rival.inNeed(), policy);
    }

    /**
     * Tells of records of one cell that differ in sensitivity and in their people in need: of the one that counts against the one
     * that differs most from it. Which counts is settled as among rows of one level, and so is which are still in play.
     *
     * @param needs what one audience may see, by area, sector and group: nobody else is to know that they differ
     * @param decisions those that the audience may see; what they settle is not told
     */
    public static void acrossLevels(
            List<Need> needs, Decisions decisions, LocalDate asOf, Policy policy, Consumer<Finding> findings) {
        Precedence precedence = new Precedence(asOf, policy);
        List<Need> cell = new ArrayList<>();
        for (Need need : needs) {
            if (!cell.isEmpty() && !sameCell(cell.get(0), need)) {
                compare(cell, decisions, precedence, policy, findings);
                cell.clear();
            }
            if (need.inNeed().known()) {
                cell.add(need);
            }
        }
        compare(cell, decisions, precedence, policy, findings);
    }

    private static boolean sameCell(Need one, Need other) {
        return one.area().equals(other.area())
                && one.sector().equals(other.sector())
                && one.group().equals(other.group());
    }

    private static void compare(
            List<Need> cell, Decisions decisions, Precedence precedence, Policy policy, Consumer<Finding> findings) {
        if (cell.size() < 2) {
            return;
        }
        Comparator<Need> order = precedence.by(Need::inNeed);
        Need used = cell.stream().min(order).orElseThrow();
        Need other = cell.stream()
                .filter(need -> precedence.ofOneTurn(need, used))
                .max(Comparator.comparingLong(need -> apart(used, need)))
                .orElseThrow();
        Decision decision = decisions.about(used.area(), used.sector());
        if (decision != null && decision.settles(used.assessedOn(), other.assessedOn())) {
            return;
        }
        long people = used.inNeed().orElse(0);
        BigDecimal larger = BigDecimal.valueOf(Math.max(people, other.inNeed().orElse(0)));
        if (BigDecimal.valueOf(apart(used, other))
                        .compareTo(policy.conflictRatio().multiply(larger))
                > 0) {
            String words = other.origin() + ", a record of level " + other.sensitivity() + ", says "
                    + other.inNeed().orElse(0);
            findings.accept(finding(used, people, words, policy)
                    .about(used.sensitivity().highest(other.sensitivity())));
        }
    }

    private static long apart(Need one, Need other) {
        return Math.abs(one.inNeed().orElse(0) - other.inNeed().orElse(0));
    }

    private static Finding finding(Need need, long people, String other, Policy policy) {
        return Finding.of(
                        TableRules.ASSESSMENTS_CONFLICT,
                        need.origin(),
                        people + " people in need in " + need.area() + ", sector `" + need.sector() + "`, group `"
                                + need.group().code() + "`; " + other)
                .expecting("figures that differ by at most "
                        + policy.conflictRatio()
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " % of the larger; decide which one holds and record the decision in `plan.yaml`")
                .about(need.sensitivity());
    }
}
