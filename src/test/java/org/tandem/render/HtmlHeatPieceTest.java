package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tandem.document.Heat;
import org.tandem.document.Table;

class HtmlHeatPieceTest {
    /** Of capitals 12 pixels high in DejaVu Sans Bold, which is wider than what most pages are shown in. */
    private static final double WIDEST = 0.8 * 12;

    @Test
    void aTurnedHeadingHasRoomForAllItsLetters() {
        Heat heat = new Heat(
                new Table("heat", List.of(), List.of()),
                List.of(),
                "Coverage",
                "Area",
                List.of(new Heat.Column("PRO", "Protection"), new Heat.Column("PRO-MIN", "Mine Action")),
                List.of(new Heat.Row("SO11", "", List.of(Heat.Cell.EMPTY, Heat.Cell.EMPTY))),
                List.of());
        StringBuilder out = new StringBuilder();
        new HtmlHeatPiece(out, heat).append(heat.rows());

        Matcher turned =
                Pattern.compile("translate\\(\\d+ (\\d+)\\)rotate\\(-90\\)").matcher(out);
        assertThat(turned.find()).isTrue();
        // it begins at this height and goes up to 0, the edge of the drawing
        assertThat(Integer.parseInt(turned.group(1))).isGreaterThan((int) ("PRO-MIN".length() * WIDEST));
    }
}
