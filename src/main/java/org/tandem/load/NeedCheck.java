package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/** A check of one row of an assessment that needs no other row. */
@FunctionalInterface
public interface NeedCheck {
    void check(NeedRow row, CheckContext context, Consumer<Finding> findings);
}
