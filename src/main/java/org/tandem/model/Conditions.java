package org.tandem.model;

import java.util.Map;
import org.tandem.source.Sensitivity;

/**
 * On what terms an organisation works beside armed forces and gives data.
 *
 * @param told whether the reader may know them: where not, that there is no word says nothing
 * @param words by topic: {@code armed_escort}, {@code military_assets}, {@code co_location}, {@code data}
 * @param sensitivity at least {@link #LEAST}
 */
public record Conditions(boolean told, Map<String, String> words, Sensitivity sensitivity) {
    /** They tell who moves without protection, and that is nothing for the public or a host authority, whatever a profile says. */
    public static final Sensitivity LEAST = Sensitivity.MODERATE;

    /** Nothing is stated. */
    public static final Conditions NONE = new Conditions(true, Map.of(), LEAST);

    private static final Conditions UNTOLD = new Conditions(false, Map.of(), LEAST);

    /** As stated, for readers of {@code level}. */
    public static Conditions of(Map<String, String> words, Sensitivity level) {
        return new Conditions(true, words, level.highest(LEAST));
    }

    /** The same as readers up to {@code limit} know them; of whoever states none they cannot know that either. */
    public Conditions upTo(Sensitivity limit) {
        return sensitivity.atMost(limit) ? this : UNTOLD;
    }

    /** What is said of {@code topic}; empty when nothing is, or it may not be known. */
    public String word(String topic) {
        return words.getOrDefault(topic, "");
    }

    public boolean never(String topic) {
        return word(topic).equals("never");
    }
}
