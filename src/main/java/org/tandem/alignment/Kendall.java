package org.tandem.alignment;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;

/** Rank agreement as Kendall's tau-b, which allows for ties: 1 is the same order, -1 the reverse. */
final class Kendall {
    private Kendall() {}

    /** Of two lists of ranks for the same things; empty where one of them ranks all alike, for then there is no order. */
    static OptionalDouble tau(double[] one, double[] other) {
        double tau = new KendallsCorrelation().correlation(one, other);
        return Double.isNaN(tau) ? OptionalDouble.empty() : OptionalDouble.of(tau);
    }
}
