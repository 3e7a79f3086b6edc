package org.tandem.model;

import java.util.List;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What an activity's means come to in people. It is what can be planned for, never who is reached.
 *
 * @param activity id, else what it is called
 * @param partner key of the partner, as in {@link Presence}
 * @param name of the partner
 * @param means each with what it comes to alone
 * @param limit id of the norm whose means are the least of the service that counts
 * @param people served by the ratios that count
 * @param least served by the ratios by which the fewest are
 * @param most served by those by which the most are
 * @param shared how many other activities have one of its means at the same time: then nobody knows how many are served here,
 *     and {@code people} is the most
 * @param targeted what the activity itself states; then that counts
 */
public record Capacity(
        String activity,
        String partner,
        String name,
        String area,
        String sector,
        List<Means> means,
        String limit,
        long people,
        long least,
        long most,
        int shared,
        Measure targeted,
        Sensitivity sensitivity,
        Origin origin) {

    /** Means with what they alone come to, in the words of the file. */
    public record Means(Norm norm, String words, long people) {}

    /** Whether the people of this capacity count as planned for. */
    public boolean counts() {
        return shared == 0 && !targeted.known();
    }
}
