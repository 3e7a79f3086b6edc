package org.tandem.load;

import org.tandem.diagnostic.Rule;

/**
 * What became of the text of one cell or key.
 *
 * @param <T> what it was read as
 */
public sealed interface Reading<T> {
    /** Read as it stands. */
    record Good<T>(T value) implements Reading<T> {}

    /**
     * Used after a repair that is told.
     *
     * @param message what was found, values in backticks
     * @param expected what would have been right
     */
    record Repaired<T>(T value, Rule rule, String message, String expected) implements Reading<T> {}

    /**
     * Not usable.
     *
     * @param message what was found, values in backticks
     * @param expected what would have been right and what to do
     * @param nearest the nearest valid value; empty where there is none
     */
    record Bad<T>(Rule rule, String message, String expected, String nearest) implements Reading<T> {}
}
