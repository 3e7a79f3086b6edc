package org.tandem.coverage;

import java.util.List;
import java.util.Set;

/**
 * One cell with everything known of it, before it becomes a row.
 *
 * @param partners everybody at work in it, by key
 * @param word how many that is; unknown where no table of presence goes down this far
 * @param flags words without a number, as {@code stale_presence}
 * @param overTarget by how much the assessment's reached exceed its target
 * @param sources files
 */
record Unit(
        CellKey cell,
        Assessed need,
        ReachedInterval reached,
        List<Partner> partners,
        PresenceWord word,
        Set<String> flags,
        long overTarget,
        Set<String> sources) {}
