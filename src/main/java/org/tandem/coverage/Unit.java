package org.tandem.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One cell with everything known of it, before it becomes a row. All cells of a country are held at once, so what many of them
 * share stands there once, and the rest in few numbers.
 *
 * @param partners numbers of everybody at work in it now, in order
 * @param word how many that is; unknown where no table of presence goes down this far
 * @param flags the bits of each {@link Flag} but those that say something of the figures themselves
 * @param overTarget by how much the assessment's reached exceed its target
 * @param ended how many of those reached are, or may be, by partners whose work is over
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
        long ended,
        List<String> sources) {

    /** The same in another geography; people living there as the gazetteer counts them, where the assessment does not. */
    Unit at(Place other) {
        Assessed counted =
                need.population().known() || !need.group().everybody() ? need : need.with(place.population());
        return new Unit(other, sector, counted, reached, partners, word, flags, overTarget, ended, sources);
    }

    /** The same with {@code more} at work in it, some of whom may be counted already. */
    Unit joinedBy(int[] more) {
        int[] all = IntStream.concat(Arrays.stream(partners), Arrays.stream(more))
                .distinct()
                .sorted()
                .toArray();
        return all.length == partners.length
                ? this
                : new Unit(
                        place,
                        sector,
                        need,
                        reached,
                        all,
                        all.length == 1 ? PresenceWord.SINGLE : PresenceWord.SEVERAL,
                        flags & ~Flag.NO_PRESENCE_REPORTED.bit(),
                        overTarget,
                        ended,
                        sources);
    }

    /** The same where partners of larger areas may work for up to {@code people} here. */
    Unit widened(long people) {
        return people == 0
                ? this
                : new Unit(
                        place,
                        sector,
                        need,
                        reached.widened(people, need.inNeed()),
                        partners,
                        word,
                        flags | Flag.PRESENCE_ABOVE.bit(),
                        overTarget,
                        ended,
                        sources);
    }

    /** The same, as what an assumption bears on. */
    Unit assumed() {
        return new Unit(
                place,
                sector,
                need,
                reached,
                partners,
                word,
                flags | Flag.ASSUMED.bit(true),
                overTarget,
                ended,
                sources);
    }

    /** {@code AREA/SECTOR}, as people refer to the cell in decisions. */
    String reference() {
        return place.code() + "/" + sector;
    }
}
