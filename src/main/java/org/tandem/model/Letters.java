package org.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * How the responsibility matrix of a workspace is made.
 *
 * @param model which letters it knows
 * @param rules who may hold which letter; null where those of Tandem hold
 */
public record Letters(LetterModel model, @Nullable LetterRules rules) {
    /** RACI by the rules of Tandem. */
    public static final Letters STANDARD = new Letters(LetterModel.RACI, null);
}
