package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.coverage.Caseloads;
import org.tandem.coverage.Derivation;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;

/** The two ends of how many are reached, written out with the numbers of the partners. */
final class ReachedSum {
    private final Derivation derivation;

    ReachedSum(Derivation derivation) {
        this.derivation = derivation;
    }

    String words() {
        if (derivation.partners().isEmpty()) {
            return "At least 0, for nobody is reported for this area itself. At most " + onlyLarger() + ".";
        }
        Caseloads sum = derivation.caseloads();
        return least(sum) + most(sum) + cap(sum);
    }

    private String least(Caseloads sum) {
        String least = "At least " + GapFigures.number(sum.least()) + ": ";
        String distinct = terms(true) + ", for distinct caseloads are added";
        String largest = "the largest of those whose caseloads are not distinct, for they may serve the same people";
        boolean allDistinct = derivation.partners().stream().allMatch(share -> share.caseload() == Caseload.DISTINCT);
        if (allDistinct) {
            return least + distinct + ".";
        }
        return least
                + (sum.distinct() == 0
                        ? largest
                        : "the larger of " + distinct + ", and of " + GapFigures.number(sum.largest()) + ", " + largest)
                + ".";
    }

    private String most(Caseloads sum) {
        if (sum.open()) {
            return " At most everybody in need, for some give no figure.";
        }
        if (sum.partly()) {
            return " At most " + GapFigures.number(sum.most())
                    + ", if those without a figure reach all whom they target and all of them serve different people"
                    + larger() + ".";
        }
        return " At most " + terms(true, false) + ", if all of them serve different people" + larger() + ".";
    }

    /** The numbers of the partners, added: of those with distinct caseloads, or of all. */
    private String terms(boolean... distinct) {
        List<Long> people = new ArrayList<>();
        for (boolean which : distinct) {
            derivation.partners().stream()
                    .filter(share -> which == (share.caseload() == Caseload.DISTINCT))
                    .filter(share -> share.people().known())
                    .forEach(share -> people.add(share.people().orElse(0)));
        }
        long sum = people.stream().mapToLong(Long::longValue).sum();
        String added = people.stream().map(GapFigures::number).collect(Collectors.joining(" + "));
        return people.size() < 2 ? added : added + " = " + GapFigures.number(sum);
    }

    private String larger() {
        return derivation.larger().isEmpty() ? "" : "; and up to " + onlyLarger();
    }

    private String onlyLarger() {
        boolean all =
                derivation.larger().stream().allMatch(share -> share.most().known());
        long people = derivation.larger().stream()
                .mapToLong(share -> share.most().orElse(0))
                .sum();
        String more = derivation.partners().isEmpty() ? "" : " more";
        return all
                ? GapFigures.number(people) + more + " by those reported only for a larger area"
                : "everybody in need by those reported only for a larger area, some of whom give no figure";
    }

    private String cap(Caseloads sum) {
        if (!(derivation.gap().inNeed() instanceof Measure.Known need)) {
            return "";
        }
        boolean capped = !sum.open()
                && (sum.most() > need.value()
                        || (!derivation.larger().isEmpty()
                                && derivation.gap().reached().high().orElse(0) == need.value()));
        return (capped ? " Never more than the " + GapFigures.number(need.value()) + " in need." : "")
                + surplus(sum.least(), need.value());
    }

    /** What is said of people reached beyond those in need. */
    static String surplus(long least, long inNeed) {
        return least <= inNeed
                ? ""
                : " That is " + GapFigures.number(least - inNeed)
                        + " more than are in need here; the surplus is told and set against no other place.";
    }
}
