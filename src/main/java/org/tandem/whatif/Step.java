package org.tandem.whatif;

import java.util.Set;
import org.tandem.model.Caseload;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Scenario;

/** An assumption whose names have been found in the workspace. */
public sealed interface Step {
    Scenario.Assumption said();

    /**
     * An organisation leaves.
     *
     * @param partner its key in tables of presence, and its id where it has a profile
     * @param name what people call it
     */
    record Departure(Scenario.Leaves said, String partner, String name) implements Step {}

    /**
     * Part of the mission leaves.
     *
     * @param ids of the unit and the posts that go
     */
    record Rotation(Scenario.RotatesOut said, Set<String> ids) implements Step {}

    /**
     * An organisation takes up work.
     *
     * @param partner its key in tables of presence
     * @param name what people call it
     * @param caseload as stated, else as of its work in the sector; that of its work in the place where it promises less
     */
    record Arrival(Scenario.Adds said, String partner, String name, OrganisationKind kind, Caseload caseload)
            implements Step {}
}
