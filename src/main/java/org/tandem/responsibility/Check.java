package org.tandem.responsibility;

import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;

/** Looks for one fault in a matrix. Each is a class named after what it finds, and stands in {@link ResponsibilityRules}. */
interface Check {
    Rule rule();

    /** Whether it judges rows together, as what one actor holds, so that it must see all that people are shown. */
    default boolean ofRowsTogether() {
        return false;
    }

    /** Every place where the fault stands. */
    Stream<Finding> find(Whole matrix);
}
