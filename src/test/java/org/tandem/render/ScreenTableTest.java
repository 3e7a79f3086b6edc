package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Table;

/** Tables on a terminal: within its width, nothing cut off, and still to be read as a table. */
class ScreenTableTest {
    private static final String CHARACTERS = "ab z09.;:'-/_%|*é中\ud83d\ude00";
    private static final String DRAWN = "[\\s·:–-]";

    @Test
    void wordsGoOnBelowWhereALineIsTooLong() {
        assertThat(ScreenTable.text(gaps(), 80)).isEqualTo("""
                Area                           Sector  Not reached  Assessed    Remark
                -----------------------------  ------  -----------  ----------  ----------------
                Leer [SS0604]                  PRO          98,000  2014-06-02
                Pibor [SS0308]                 WSH               0              access was cut
                                                                                off in May
                Wau and [part | of] its north  EDU             <10  no date
                """);
    }

    @Test
    void theFirstColumnStandsInWhereItGoesOn() {
        assertThat(ScreenTable.text(gaps(), 54)).isEqualTo("""
                Area            Sector      Not  Assessed    Remark
                                        reached
                --------------  ------  -------  ----------  ---------
                Leer [SS0604]   PRO      98,000  2014-06-02
                Pibor [SS0308]  WSH           0              access
                                                             was cut
                                                             off in
                                                             May
                Wau and [part   EDU         <10  no date
                  | of] its
                  north
                """);
    }

    @Test
    void whereColumnsDoNotFitEachRowIsARecordWithItsHeadings() {
        assertThat(ScreenTable.text(gaps(), 36)).isEqualTo("""
                Area: Leer [SS0604] · Sector: PRO ·
                  Not reached: 98,000 ·
                  Assessed: 2014-06-02 · Remark: –
                Area: Pibor [SS0308] · Sector: WSH ·
                  Not reached: 0 · Assessed: – ·
                  Remark: access was cut off in May
                Area: Wau and [part | of] its
                  north · Sector: EDU ·
                  Not reached: <10 ·
                  Assessed: no date · Remark: –
                """);
    }

    @Test
    void noLineIsWiderThanTheTerminalAndNoLetterIsLost() {
        qt().forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Table table = table(random);
            int width = 20 + random.nextInt(100);

            String text = ScreenTable.text(table, width);

            assertThat(text.lines()).allSatisfy(line -> {
                assertThat(DisplayText.width(line)).isLessThanOrEqualTo(width);
                assertThat(line).isEqualTo(line.stripTrailing());
            });
            assertThat(letters(text)).containsAll(letters(all(table)));
        });
    }

    private static List<String> letters(String text) {
        return text.replaceAll(DRAWN, "")
                .codePoints()
                .mapToObj(Character::toString)
                .sorted()
                .toList();
    }

    private static String all(Table table) {
        StringBuilder all = new StringBuilder();
        table.columns().forEach(column -> all.append(column.heading()));
        table.rows().forEach(row -> row.forEach(cell -> all.append(DisplayText.of(cell))));
        return all.toString();
    }

    private static Table table(Random random) {
        List<Column> columns = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            String heading = text(random, 12);
            columns.add(random.nextBoolean() ? Column.text("c" + i, heading) : Column.number("c" + i, heading));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            rows.add(columns.stream().map(column -> cell(random, column)).toList());
        }
        return new Table("t", columns, rows);
    }

    private static Cell cell(Random random, Column column) {
        if (random.nextInt(5) == 0) {
            return Cell.BLANK;
        }
        return column.kind() == Column.Kind.NUMBER
                ? new Cell.Count(random.nextInt())
                : new Cell.Text(text(random, random.nextInt(10) == 0 ? 200 : 30));
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int[] letters = CHARACTERS.codePoints().toArray();
        for (int i = random.nextInt(longest); i >= 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static Table gaps() {
        return new Table(
                "gaps",
                List.of(
                        Column.text("area", "Area"),
                        Column.text("sector", "Sector"),
                        Column.number("unmet", "Not reached"),
                        Column.text("assessed", "Assessed"),
                        Column.text("remark", "Remark"),
                        Column.text("code", "Code").dataOnly()),
                List.of(
                        row("Leer [SS0604]", "PRO", new Cell.Count(98_000), "2014-06-02", ""),
                        row("Pibor [SS0308]", "WSH", new Cell.Count(0), "", "access was cut off in May"),
                        row("Wau and [part | of] its north", "EDU", new Cell.Suppressed(10), "no date", "")));
    }

    private static List<Cell> row(String area, String sector, Cell unmet, String assessed, String remark) {
        return List.of(
                new Cell.Text(area),
                new Cell.Text(sector),
                unmet,
                new Cell.Text(assessed),
                new Cell.Text(remark),
                new Cell.Text("hidden"));
    }
}
