package org.tandem.load;

import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/** Armed forces in a table of humanitarian presence: told, and never counted, for distinction's sake. */
final class PresenceMilitary {
    private PresenceMilitary() {}

    static void tell(PresenceRow row, Consumer<Finding> findings) {
        String name = row.organisation().isBlank() ? row.acronym() : row.organisation();
        findings.accept(Finding.of(
                        TableRules.PRESENCE_MILITARY,
                        row.origin(),
                        "`" + name + "` is an armed actor and is not counted as humanitarian presence")
                .expecting("civilian organisations; what a mission can lend stands in `mission.yaml` under `offers`")
                .about(row.sensitivity()));
    }
}
