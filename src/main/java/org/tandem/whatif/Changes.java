package org.tandem.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.Gap;
import org.tandem.coverage.PresenceWord;
import org.tandem.model.Group;
import org.tandem.model.Measure;

/**
 * The rows of a report that an assumption changes, in the order of the assumed report.
 *
 * @param rows each before and after
 * @param all how many rows the report has
 */
record Changes(List<Row> rows, int all) {
    /** A row as it is known and as it would be. */
    record Row(Gap before, Gap after) {
        /** Whether more people are, or may be, without help. */
        boolean widens() {
            return less(before.unmet().high(), after.unmet().high())
                    || less(before.unmet().low(), after.unmet().low());
        }

        boolean narrows() {
            return less(after.unmet().high(), before.unmet().high())
                    || less(after.unmet().low(), before.unmet().low());
        }

        private static boolean less(Measure one, Measure other) {
            return other.exceeds(one);
        }

        /** Whether the row goes from some other word for how many are there to {@code word}. */
        boolean becomes(PresenceWord word) {
            return before.presence() != word && after.presence() == word;
        }
    }

    private record Key(String reference, Group group) {}

    /** What differs between the report of what is known and that of what is assumed. */
    static Changes of(CoverageResult known, CoverageResult assumed) {
        Map<Key, Gap> after = new HashMap<>();
        List<Gap> order = new ArrayList<>();
        for (Gap gap : assumed.gaps()) {
            if (gap.assumed()) {
                after.put(new Key(gap.reference(), gap.group()), gap);
                order.add(gap);
            }
        }
        Map<Key, Gap> before = new HashMap<>();
        for (Gap gap : known.gaps()) {
            Key key = new Key(gap.reference(), gap.group());
            if (after.containsKey(key)) {
                before.put(key, gap);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Gap gap : order) {
            Gap was = before.get(new Key(gap.reference(), gap.group()));
            if (was != null) {
                rows.add(new Row(was, gap));
            }
        }
        return new Changes(rows, assumed.gaps().size());
    }

    List<Row> those(Predicate<Row> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
