package org.tandem.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When an assessment is due, overdue and delinquent, by how often its kind is expected anew. The table is that of HDX data
 * freshness; an interval between two of its lines lies in proportion between them.
 */
public final class FreshnessScale {
    /** Days from which data with the first number as interval are due, overdue, delinquent. */
    private static final List<int[]> TABLE = List.of(
            new int[] {1, 2, 3},
            new int[] {2, 4, 6},
            new int[] {7, 14, 21},
            new int[] {14, 21, 28},
            new int[] {30, 44, 60},
            new int[] {60, 84, 108},
            new int[] {90, 120, 150},
            new int[] {120, 147, 174},
            new int[] {180, 210, 240},
            new int[] {300, 342, 384},
            new int[] {365, 425, 455},
            new int[] {730, 785, 840});

    private static final String OTHERS = "default";
    private static final int A_YEAR = 365;

    private final long asOf;
    private final Map<String, Integer> intervals;
    private final List<String> methods;
    /** Of the few methods that tables name, each by its words. */
    private final Map<String, Limits> known = new HashMap<>();

    private String lastMethod = "";
    private Limits lastLimits;

    /** The ages in days from which data are due, overdue and delinquent; no data ever are where the first is 0. */
    private record Limits(int due, int overdue, int delinquent) {
        static Limits of(int interval) {
            return interval <= 0 ? new Limits(0, 0, 0) : new Limits(interval, limit(interval, 1), limit(interval, 2));
        }

        Freshness at(long age) {
            if (due == 0 || age < due) {
                return Freshness.FRESH;
            }
            if (age < overdue) {
                return Freshness.DUE;
            }
            return age < delinquent ? Freshness.OVERDUE : Freshness.DELINQUENT;
        }
    }

    /** What holds on the day {@code asOf} for methods expected anew after so many days. */
    public FreshnessScale(LocalDate asOf, Map<String, Integer> intervals) {
        this.asOf = asOf.toEpochDay();
        this.intervals = intervals;
        // The longest words first, so that "site monitoring" is not taken for a shorter one it may hold.
        this.methods = intervals.keySet().stream()
                .filter(method -> !method.equals(OTHERS))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.lastLimits = Limits.of(interval(lastMethod));
    }

    /** How fresh an assessment of that day and method is; null where it has no day. */
    public @Nullable Freshness of(@Nullable LocalDate assessedOn, String method) {
        if (assessedOn == null) {
            return null;
        }
        return limits(method).at(asOf - assessedOn.toEpochDay());
    }

    /** The first day, from the epoch, of which an assessment of that method is not delinquent; the least there is where none ever is. */
    public long validFrom(String method) {
        Limits limits = limits(method);
        return limits.due() == 0 ? Long.MIN_VALUE : asOf - limits.delinquent() + 1;
    }

    private Limits limits(String method) {
        if (!method.equals(lastMethod)) {
            lastMethod = method;
            lastLimits = known.computeIfAbsent(method, words -> Limits.of(interval(words)));
        }
        return lastLimits;
    }

    /** After how many days an assessment of that method is expected anew; 0 for never. */
    public int interval(String method) {
        String words = method.toLowerCase(Locale.ROOT);
        for (String known : methods) {
            if (words.contains(known.toLowerCase(Locale.ROOT))) {
                return intervals.getOrDefault(known, A_YEAR);
            }
        }
        return intervals.getOrDefault(OTHERS, A_YEAR);
    }

    /** How fresh figures {@code age} days old are when new ones are expected every {@code interval} days; 0 for never. */
    public static Freshness at(long age, int interval) {
        return Limits.of(interval).at(age);
    }

    private static int limit(int interval, int column) {
        int[] below = TABLE.get(0);
        for (int[] line : TABLE) {
            if (line[0] == interval) {
                return line[column];
            }
            if (line[0] > interval) {
                int part = (line[column] - below[column]) * (interval - below[0]);
                return below[column] + Math.round((float) part / (line[0] - below[0]));
            }
            below = line;
        }
        return interval + below[column] - below[0];
    }
}
