package org.tandem.model;

import java.util.List;
import java.util.Locale;

/**
 * How much a method of assessment says, beside others of the same grade.
 *
 * @param order kinds of methods, the one that says most first; each is the words by which it is known, with {@code /} between
 *     them. The word {@code others} stands for every method without a kind, and for none at all; without it these come last
 */
public record Methods(List<String> order) {
    private static final String OTHERS = "others";

    /**
     * Representative surveys and analyses of them, key informants, what somebody saw, what was worked out from afar. A projection
     * by the IPC is part of its analysis.
     */
    public static final Methods DEFAULT = new Methods(List.of(
            "survey/msna/smart/census/household/hno/ipc/ipc first projection/ipc second projection/enquête/encuesta",
            "key informant/rapid/others",
            "observation/site monitoring/displacement",
            "remote/projection/estimate"));

    /** The place of a method, 0 for the kind that says most; the kind with the longest word in it decides. */
    public int rank(String method) {
        String words = method.toLowerCase(Locale.ROOT);
        int rank = order.size();
        int longest = 0;
        for (int kind = 0; kind < order.size(); kind++) {
            for (String word : order.get(kind).split("/", -1)) {
                String known = word.strip().toLowerCase(Locale.ROOT);
                if (known.equals(OTHERS) && longest == 0) {
                    rank = kind;
                } else if (known.length() > longest && words.contains(known)) {
                    longest = known.length();
                    rank = kind;
                }
            }
        }
        return rank;
    }
}
