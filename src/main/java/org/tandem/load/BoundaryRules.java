package org.tandem.load;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with shapes of areas. They are drawn and not reckoned with, so none of it is an error. */
public final class BoundaryRules {
    public static final Rule UNREADABLE =
            Rule.warning("boundaries-unreadable", "the file of boundaries cannot be used for a map");
    public static final Rule WITHOUT_CODES =
            Rule.warning("boundaries-without-codes", "no shape has the code of an area of this workspace");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(UNREADABLE, WITHOUT_CODES);

    private BoundaryRules() {}
}
