package org.tandem.cli;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tandem.coverage.Derivation;
import org.tandem.model.FreshnessScale;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Precedence;
import org.tandem.model.Workspace;

/** Tells why an assessment does not count where another one does. */
final class StandingBack {
    private final Derivation derivation;
    private final Workspace workspace;
    private final Precedence precedence;

    StandingBack(Derivation derivation, Workspace workspace) {
        this.derivation = derivation;
        this.workspace = workspace;
        this.precedence = workspace.precedence();
    }

    /** Why the people in need of {@code other} are not those of the row, as the end of a sentence. */
    String why(Need other) {
        Optional<Need> same = derivation.counting().stream()
                .filter(need -> need.group().equals(other.group()))
                .findFirst();
        if (same.isEmpty()) {
            return GroupStory.notAdded(derivation);
        }
        if (!other.inNeed().known()) {
            return "it states no people in need";
        }
        Need counts = same.get();
        if (derivation.passedOver().isPresent() || decidedFor(counts, other)) {
            return "people decided for the other assessment";
        }
        return "the other counts, for " + reason(counts, other);
    }

    /** Whether people chose the day of {@code counts}, which is not that of {@code other}; what else speaks for it no longer matters. */
    private boolean decidedFor(Need counts, Need other) {
        return derivation.flags().containsKey("decided")
                && derivation
                        .decision()
                        .map(Decision::assessedOn)
                        .filter(day -> day.equals(counts.assessedOn()) && !day.equals(other.assessedOn()))
                        .isPresent();
    }

    private String reason(Need counts, Need other) {
        Precedence.Reason reason = precedence.reason(counts, other);
        return reason.words()
                + switch (reason) {
                    case GRADE -> " (" + grade(counts) + " before " + grade(other) + ")";
                    case METHOD -> " (" + method(counts) + " before " + method(other) + ")";
                    case VALIDITY -> ", " + notValid(other);
                    case KNOWN -> ", " + ahead(other);
                    case NEWER, LARGER, FIRST, SOONER -> "";
                };
    }

    private String ahead(Need need) {
        return "which this one is (" + need.assessedOn() + ", after "
                + workspace.operation().asOf() + ")";
    }

    private String notValid(Need need) {
        if (need.grade().doubtful()) {
            return "while this one is graded as hardly to be believed ("
                    + need.grade().code() + ")";
        }
        if (need.assessedOn() == null) {
            return "while nobody knows of what day this one is";
        }
        long age = need.assessedOn().until(workspace.operation().asOf(), ChronoUnit.DAYS);
        int interval = new FreshnessScale(
                        workspace.operation().asOf(), workspace.policy().updateIntervalDays())
                .interval(need.method());
        return "while this one is " + GapFigures.number(age)
                + " days old, long overdue where a new one is expected every " + interval + " days";
    }

    private static String grade(Need need) {
        return need.grade().code().isEmpty() ? "not graded" : need.grade().code();
    }

    private static String method(Need need) {
        return need.method().isBlank() ? "no method stated" : need.method();
    }
}
