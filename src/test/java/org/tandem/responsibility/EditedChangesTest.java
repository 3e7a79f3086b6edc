package org.tandem.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.model.Letter;

class EditedChangesTest {
    @Test
    void whatTheFileSetsIsToldApartFromWhatFollows() {
        Matrix before =
                matrix(row("edited", held("a", Letter.R), held("b", Letter.A)), row("other", held("a", Letter.R)));
        Matrix after = matrix(
                row("edited", held("a", Letter.AR)),
                row("other", held("c", Letter.R)),
                row("new", held("c", Letter.I)));

        assertThat(EditedChanges.of(before, after, Set.of("edited")))
                .extracting(
                        change -> change.row().id(),
                        EditedChanges.Changed::actor,
                        EditedChanges.Changed::then,
                        EditedChanges.Changed::now,
                        EditedChanges.Changed::edited)
                .containsExactly(
                        tuple("edited", "a", "R", "A/R", true),
                        tuple("edited", "b", "A", "", true),
                        tuple("other", "c", "", "R", false),
                        tuple("other", "a", "R", "", false),
                        tuple("new", "c", "", "I", false));
        assertThat(EditedChanges.of(before, before, Set.of("edited"))).isEmpty();
    }

    private static Matrix matrix(Matrix.Row... rows) {
        return new Matrix(List.of(rows), List.of(), List.of());
    }

    private static Matrix.Row row(String id, Matrix.Assignment... letters) {
        return new Matrix.Row(id, "Do " + id, "SS0707", "EDU", List.of(letters));
    }

    private static Matrix.Assignment held(String actor, Letter letter) {
        return new Matrix.Assignment(actor, letter, false, "", "rule");
    }
}
