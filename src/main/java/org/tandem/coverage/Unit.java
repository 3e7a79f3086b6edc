package org.tandem.coverage;

import java.util.List;

/**
 * One cell with everything known of it, before it becomes a row. All cells of a country are held at once, so what many of them
 * share stands there once, and the rest in few numbers.
 *
 * @param partners numbers of everybody at work in it, in order
 * @param word how many that is; unknown where no table of presence goes down this far
 * @param flags the bits of each {@link Flag} but those that say something of the figures themselves
 * @param overTarget by how much the assessment's reached exceed its target
 * @param sources files, in order
 */
@SuppressWarnings("ArrayRecordComponent") // units are not compared
record Unit(
        Place place,
        String sector,
        Assessed need,
        ReachedInterval reached,
        int[] partners,
        PresenceWord word,
        int flags,
        long overTarget,
        List<String> sources) {

    /** {@code AREA/SECTOR}, as people refer to the cell in decisions. */
    String reference() {
        return place.code() + "/" + sector;
    }
}
