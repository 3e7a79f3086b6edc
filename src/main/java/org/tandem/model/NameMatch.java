package org.tandem.model;

import java.util.List;

/**
 * When the name of a place that no area bears may be read as the name of one.
 *
 * @param leastAlike how much of the longer name must stay as it is, in percent; 100 where no name is read as another
 * @param apart pairs of names that are never read as each other, however alike
 */
public record NameMatch(int leastAlike, List<Pair> apart) {
    /** What holds unless the workspace says otherwise: one slip in seven letters. */
    public static final NameMatch DEFAULT = new NameMatch(85, List.of());

    /** Two names. */
    public record Pair(String one, String other) {}
}
