package org.tandem.change;

import java.time.LocalDate;
import org.tandem.coverage.Coverage;
import org.tandem.coverage.CoverageOptions;
import org.tandem.coverage.CoverageResult;
import org.tandem.document.Once;
import org.tandem.model.Policy;
import org.tandem.responsibility.Matrix;
import org.tandem.responsibility.Responsibility;
import org.tandem.sharing.Visible;

/**
 * The workspace as it stood on one day, as one audience may know it.
 *
 * @param name what people call the state
 * @param stated the policy it states itself, by which it may not have been read
 * @param coverage its gaps
 * @param matrix its responsibilities, worked out when they are asked for
 */
public record State(String name, Visible visible, Policy stated, CoverageResult coverage, Once<Matrix> matrix) {
    /** The newest state, whose policy holds for all. */
    public static State newest(String name, Visible visible, CoverageResult coverage, Once<Matrix> matrix) {
        return new State(name, visible, visible.workspace().policy(), coverage, matrix);
    }

    /** An older state, its coverage named by {@code policy}. */
    public static State older(String name, Visible visible, CoverageOptions options, Policy policy) {
        Policy stated = visible.workspace().policy();
        Visible read = visible.under(stated.comparedBy(policy));
        CoverageResult coverage = Coverage.of(read, options);
        return new State(name, read, stated, coverage, Once.of(() -> Responsibility.of(read, coverage.gaps())));
    }

    public LocalDate asOf() {
        return visible.workspace().operation().asOf();
    }

    /** Whether its own policy names coverage as {@code other} does. */
    boolean sameBands(Policy other) {
        return stated.adequate() == other.adequate()
                && stated.partial() == other.partial()
                && stated.low() == other.low();
    }
}
