package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.model.Measure;

/** The flags of rows as lists of words. Thousands of rows have the same few flags and share one list, whichever thread makes them. */
final class FlagLists {
    private static final Flag[] ALL = Flag.values();
    private static final int NUMBERED =
            Flag.OVER_DELIVERY.bit() | Flag.OVER_TARGET.bit() | Flag.GROUPS_MAY_OVERLAP.bit();

    private final Map<Integer, List<String>> shared = new ConcurrentHashMap<>();

    /**
     * The words of the flags {@code bits}, in order.
     *
     * @param surplus the number of {@link Flag#OVER_DELIVERY}
     * @param overTarget the number of {@link Flag#OVER_TARGET}
     * @param most the number of {@link Flag#GROUPS_MAY_OVERLAP}
     */
    List<String> of(int bits, long surplus, long overTarget, Measure most) {
        if ((bits & NUMBERED) != 0) {
            return list(bits, surplus, overTarget, most);
        }
        List<String> known = shared.get(bits);
        if (known == null) {
            known = list(bits, 0, 0, Measure.UNKNOWN);
            shared.put(bits, known);
        }
        return known;
    }

    private static List<String> list(int bits, long surplus, long overTarget, Measure most) {
        List<String> words = new ArrayList<>();
        for (Flag flag : ALL) {
            if (flag.in(bits)) {
                words.add(
                        switch (flag) {
                            case GROUPS_MAY_OVERLAP -> flag.word() + "=" + most.orElse(0);
                            case OVER_DELIVERY -> flag.word() + "=" + surplus;
                            case OVER_TARGET -> flag.word() + "=" + overTarget;
                            default -> flag.word();
                        });
            }
        }
        return List.copyOf(words);
    }
}
