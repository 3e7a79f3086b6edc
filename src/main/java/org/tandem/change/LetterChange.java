package org.tandem.change;

/**
 * A letter of the responsibility matrix that is another than before, in a row that stands in both.
 *
 * @param id of the row, as {@code gap:SS0707/EDU}
 * @param actor id of a post or organisation
 * @param name what people call it
 * @param then empty where it held none
 * @param now empty where it holds none
 * @param proposed whether nobody set it, neither before nor now
 */
public record LetterChange(
        String id, String activity, String actor, String name, String then, String now, boolean proposed) {
    /** Whether somebody began or ceased to answer for the row. */
    public boolean accountable() {
        return then.contains("A") != now.contains("A");
    }
}
