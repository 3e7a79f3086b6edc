package org.tandem.legal;

import java.util.List;
import org.tandem.diagnostic.Finding;

/**
 * Something wrong with the right by which things are done, and what has to be decided.
 *
 * @param activities ids of those it stands against, in order
 * @param decision what is sought, as a question to settle
 */
record Fault(List<String> activities, Finding finding, Whom whom, String decision) {
    /** About one activity. */
    Fault(String activity, Finding finding, Whom whom, String decision) {
        this(List.of(activity), finding, whom, decision);
    }

    /** About none, as a fault of how the register is kept. */
    static Fault ofRegister(Finding finding, Whom whom, String decision) {
        return new Fault(List.of(), finding, whom, decision);
    }

    /** Whom the question is for. */
    enum Whom {
        HOST("With the host authorities"),
        MISSION("With the mission"),
        ORGANISATIONS("With the organisations that do the work"),
        HUMANITARIAN("Among humanitarians, led by the Humanitarian Coordinator and OCHA"),
        KEEPER("For whoever keeps this register");

        private final String heading;

        Whom(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }
}
