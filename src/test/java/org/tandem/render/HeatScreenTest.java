package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Heat;
import org.tandem.document.Table;
import org.tandem.document.Tone;

class HeatScreenTest {
    @Test
    void noLineIsWiderThanTheTerminalAndNoColumnIsLost() {
        List<String> sectors = List.of("CCM", "EDU", "PRO-GBV", "WSH", "NUT");
        for (int width = 24; width < 100; width++) {
            String text = new HeatScreen(heat(sectors), new Screen(width, Paint.PLAIN)).text();
            for (String line : text.lines().toList()) {
                assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width);
            }
            List<String> heads = text.lines()
                    .filter(line -> line.startsWith("Area"))
                    .flatMap(line -> List.of(line.substring(4).strip().split(" +")).stream())
                    .toList();
            assertThat(heads).isEqualTo(sectors);
        }
    }

    @Test
    void theCodeStaysWholeWhileTheNameIsCut() {
        assertThat(new HeatScreen(heat(List.of("CCM", "EDU")), new Screen(40, Paint.PLAIN)).text())
                .isEqualTo("""
                        Area                            CCM EDU
                        Panyijiar and the swamps SS0607  C   A
                        Leer SS0604
                        """);
        assertThat(new HeatScreen(heat(List.of("CCM", "EDU")), new Screen(28, Paint.PLAIN)).text())
                .isEqualTo("""
                        Area                 CCM EDU
                        Panyijiar an… SS0607  C   A
                        Leer SS0604
                        """);
    }

    @Test
    void lettersStandOnTheirTone() {
        assertThat(new HeatScreen(heat(List.of("CCM", "EDU")), new Screen(60, Paint.COLOUR)).text())
                .contains("SS0607 \u001b[97;41m C \u001b[0m \u001b[30;42m A \u001b[0m\n", "Leer SS0604\n");
    }

    /** Two areas; one where nothing is stated. */
    private static Heat heat(List<String> sectors) {
        List<Column> letters = new ArrayList<>(List.of(Column.text("area", "Area")));
        sectors.forEach(sector -> letters.add(Column.text(sector, sector)));
        List<Cell> row = new ArrayList<>();
        letters.forEach(column -> row.add(Cell.BLANK));
        List<Heat.Cell> stated = new ArrayList<>();
        for (int i = 0; i < sectors.size(); i++) {
            stated.add(i == 0 ? new Heat.Cell("C", Tone.WORST, "critical") : new Heat.Cell("A", Tone.GOOD, "adequate"));
        }
        return new Heat(
                new Table("heat", letters, List.of(row, row)),
                List.of(),
                "",
                "Area",
                sectors.stream().map(code -> new Heat.Column(code, code)).toList(),
                List.of(
                        new Heat.Row("Panyijiar and the swamps", "SS0607", stated),
                        new Heat.Row(
                                "Leer",
                                "SS0604",
                                sectors.stream().map(code -> Heat.Cell.EMPTY).toList())),
                List.of());
    }
}
