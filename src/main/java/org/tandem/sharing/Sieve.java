package org.tandem.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.tandem.document.Later;
import org.tandem.source.Sensitivity;

/** Lets records through up to a level, and counts those that it holds back. */
final class Sieve {
    private final Sensitivity limit;
    private int withheld;

    Sieve(Sensitivity limit) {
        this.limit = limit;
    }

    /**
     * The records at or below the limit, in their order. Of a country's only the places in {@code records} are kept, for these
     * may be records that are made when they are asked for.
     */
    <T> List<T> keep(List<T> records, Function<T, Sensitivity> level) {
        int[] places = new int[records.size()];
        int kept = 0;
        int place = 0;
        for (T each : records) {
            if (level.apply(each).atMost(limit)) {
                places[kept++] = place;
            }
            place++;
        }
        count(places.length - kept);
        int[] all = Arrays.copyOf(places, kept);
        return kept == places.length ? records : Later.each(kept, index -> records.get(all[index]));
    }

    /** Counts records held back elsewhere. */
    void count(int more) {
        withheld += more;
    }

    int withheld() {
        return withheld;
    }
}
