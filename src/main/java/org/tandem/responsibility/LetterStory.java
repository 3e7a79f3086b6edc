package org.tandem.responsibility;

import java.util.List;
import org.tandem.model.ActivityKind;
import org.tandem.model.LetterModel;

/**
 * How the letters of a row were found.
 *
 * @param settled whether people settled the whole row in an edited matrix
 * @param steps everybody who was looked at, in that order
 */
public record LetterStory(
        Matrix.Row row, ActivityKind kind, boolean settled, LetterModel model, List<Considered> steps) {}
