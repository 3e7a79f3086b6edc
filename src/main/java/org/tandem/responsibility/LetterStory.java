package org.tandem.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.model.ActivityKind;
import org.tandem.model.LetterModel;
import org.tandem.model.NamesApart;
import org.tandem.model.Plan;

/**
 * How the letters of a row were found.
 *
 * @param row as it stands, with what people set
 * @param pins what people set in it, by actor
 * @param forbidden those whose pinned letter no rule may propose, by the principle of the kind
 * @param steps everybody who was looked at for what people left open, in that order
 * @param own what the rules propose of their own where nobody set a letter of this row; those of other rows stand
 * @param ownSteps everybody who was looked at for that, in that order
 * @param names what people call all of them side by side
 */
public record LetterStory(
        Matrix.Row row,
        ActivityKind kind,
        LetterModel model,
        Map<String, Plan.Pin> pins,
        Set<String> forbidden,
        List<Considered> steps,
        Matrix.Row own,
        List<Considered> ownSteps,
        NamesApart names) {
    /** Whether {@code actor} holds a letter or was looked at for one. */
    public boolean about(String actor) {
        return row.of(actor).isPresent()
                || Stream.of(steps, ownSteps)
                        .flatMap(List::stream)
                        .anyMatch(step -> step.actor().equals(actor));
    }
}
