package org.tandem.change;

import java.util.Comparator;
import org.tandem.coverage.Gap;

/**
 * What a row is about: an area under the newer codes, a sector, a group.
 *
 * @param former whether the area was of the older state and is no one area of the newer, whatever bears its code now
 */
record Key(String area, String sector, String group, boolean former) implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::area)
            .thenComparing(Key::sector)
            .thenComparing(Key::group)
            .thenComparing(Key::former);

    /** The row of the newer state. */
    static Key of(Gap gap) {
        return new Key(gap.area(), gap.sector(), gap.group().code(), false);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
