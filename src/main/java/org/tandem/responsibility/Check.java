package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** Looks for one fault in a matrix. Each is a class named after what it finds, and stands in {@link ResponsibilityRules}. */
interface Check {
    Rule rule();

    /** Every place where the fault stands. */
    Stream<Finding> find(Whole matrix);
}
