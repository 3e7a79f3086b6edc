package org.tandem.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;

/**
 * What an assumption changes of who works in a cell.
 *
 * @param before the partners that are known to be there, by key
 * @param after those that are assumed to be
 */
record AssumedChange(Map<String, Partner> before, Map<String, Partner> after) {
    static AssumedChange of(Present before, List<String> keysBefore, Present after, List<String> keysAfter) {
        return new AssumedChange(byKey(before, keysBefore), byKey(after, keysAfter));
    }

    private static Map<String, Partner> byKey(Present present, List<String> keys) {
        Map<String, Partner> partners = new HashMap<>();
        for (Partner each : present.partners()) {
            // numbers differ from one index to the other
            partners.put(
                    keys.get(each.number()),
                    new Partner(0, each.people(), each.complete(), each.most(), each.caseload(), each.progress()));
        }
        return partners;
    }

    boolean any() {
        return !before.equals(after);
    }

    /**
     * How many are reached where an assessment reports {@code reported} for the situation as it is. Whom a partner with a
     * distinct caseload served is reached by nobody else, so the figure falls by exactly these when it leaves and rises by them
     * when it comes; whom another served, others may serve too, so the figure changes by anything up to these.
     */
    ReachedInterval of(long reported, Measure inNeed) {
        long low = reported;
        long high = reported;
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Partner was = before.get(key);
            Partner is = after.get(key);
            if (was == null || is == null || !was.equals(is)) {
                long less = was == null ? 0 : was.people().orElse(-1);
                long more = is == null ? 0 : is.people().orElse(-1);
                if (less < 0 && more < 0) {
                    continue;
                }
                if (less < 0) {
                    // nobody knows how many it served: all of them, at worst
                    low = is == null ? 0 : low;
                    high += more;
                } else if (more < 0) {
                    low -= less;
                    high = was == null ? Math.max(high, inNeed.orElse(high)) : high;
                } else if (more < less) {
                    low -= less - more;
                    high -= distinct(was) ? less - more : 0;
                } else {
                    low += distinct(is) ? more - less : 0;
                    high += more - less;
                }
            }
        }
        return ReachedInterval.between(Math.max(0, low), Math.max(0, high), inNeed);
    }

    private static boolean distinct(@Nullable Partner partner) {
        return partner != null && partner.caseload() == Caseload.DISTINCT;
    }
}
