package org.tandem.sharing;

import java.util.List;
import java.util.function.Function;
import org.tandem.source.Sensitivity;

/** Lets records through up to a level, and counts those that it holds back. */
final class Sieve {
    private final Sensitivity limit;
    private int withheld;

    Sieve(Sensitivity limit) {
        this.limit = limit;
    }

    /** The records at or below the limit, in their order. */
    <T> List<T> keep(List<T> records, Function<T, Sensitivity> level) {
        List<T> kept =
                records.stream().filter(each -> level.apply(each).atMost(limit)).toList();
        count(records.size() - kept.size());
        return kept;
    }

    /** Counts records held back elsewhere. */
    void count(int more) {
        withheld += more;
    }

    int withheld() {
        return withheld;
    }
}
