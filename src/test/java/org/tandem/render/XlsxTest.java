package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Later;
import org.tandem.document.Table;

/** Workbooks, read back by unzipping and the JDK's XML parser alone. */
class XlsxTest {
    @Test
    void everyKindOfCellKeepsItsType() throws IOException {
        XlsxSheets book = written(List.of(
                new Cell.Text("a; b"),
                new Cell.Count(80_000),
                new Cell.Decimal(new BigDecimal("30.0")),
                new Cell.Date(LocalDate.of(2014, 6, 15)),
                new Cell.Listing(List.of("one", "two")),
                new Cell.Unknown("not assessed"),
                new Cell.Suppressed(10),
                new Cell.Date(LocalDate.of(1899, 12, 31))));

        assertThat(book.rows("table").get(1))
                .containsExactly("a; b", "80000", "30.0", "2014-06-15", "one; two", "", "", "1899-12-31");
        assertThat(book.types("table").get(1))
                .containsExactly(
                        "text @", "number #,##0", "number #,##0.0", "number yyyy-mm-dd", "text @", "", "", "text @");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        List<String> words =
                List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "'quoted'", "0101", "1E5", " =HYPERLINK(\"x\")");
        XlsxSheets book = written(words.stream().<Cell>map(Cell.Text::new).toList());

        assertThat(book.rows("table").get(1)).isEqualTo(words);
        assertThat(book.types("table").get(1)).containsOnly("text @");
        assertThat(book.xml()).doesNotContain("<f>");
    }

    @Test
    void noCharacterIsLostOrReadAsAnother() throws IOException {
        List<String> words =
                List.of("<&>\"'", "a\rb\u0007", "_x0041_", "_x_", "دارفور", "\ud83d\ude00", "two\nlines", " blanks ");
        XlsxSheets book = written(words.stream().<Cell>map(Cell.Text::new).toList());

        assertThat(book.rows("table").get(1)).isEqualTo(words);
    }

    @Test
    void aTextTooLongForACellSaysSo() throws IOException {
        String text = written(List.of(new Cell.Text("x".repeat(40_000))))
                .rows("table")
                .get(1)
                .get(0);

        assertThat(text)
                .startsWith("xxx")
                .endsWith("… (40000 characters; CSV holds all)")
                .hasSizeLessThan(32_767);
    }

    @Test
    void moreRowsThanASheetHoldsAreRefused() {
        Table table = new Table(
                "rows", List.of(Column.text("a", "A")), Later.each(1_048_576, row -> List.of(new Cell.Text("x"))));

        assertThatThrownBy(() -> bytes(document("2014-06-15", table)))
                .isInstanceOf(IOException.class)
                .hasMessage("a sheet holds 1048575 rows and this table has 1048576; CSV holds all");
    }

    @Test
    void theHeadingRowIsBoldAndStaysInSightAndFilters() throws IOException {
        XlsxSheets book = written(List.of(new Cell.Text("x"), new Cell.Text("y")));

        assertThat(book.rows("table").get(0)).containsExactly("c0", "c1");
        assertThat(book.types("table").get(0)).containsOnly("text bold");
        assertThat(book.xml()).contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B2\">");
    }

    @Test
    void aSecondSheetTellsWhoItIsForAndWhatTheReportSaysInWords() throws IOException {
        XlsxSheets book = written(List.of(new Cell.Text("x")));

        assertThat(book.names()).containsExactly("table", "About");
        assertThat(book.rows("About"))
                .containsExactly(
                        List.of("A title"),
                        List.of("Handling", "TLP:GREEN & more"),
                        List.of("For", "humanitarian"),
                        List.of("As of", "2014-06-15"),
                        List.of("Records withheld", "3"),
                        List.of("", "It opens."),
                        List.of(),
                        List.of("How this was made"),
                        List.of("", "=first point"),
                        List.of("", "second point"),
                        List.of(),
                        List.of("Columns"),
                        List.of("c0", "Column 0"));
    }

    @Test
    void theSameInputMakesTheSameBytesInEveryTimeZone() throws IOException, InterruptedException {
        Table table = table(List.of(new Cell.Date(LocalDate.of(2014, 6, 15)), new Cell.Count(1)));
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String day : List.of("2014-06-15", "1979-01-01", "2110-01-01")) {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                byte[] first = bytes(document(day, table));
                // The clock of an archive ticks every two seconds, but that of its properties every millisecond.
                Thread.sleep(3);
                TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
                assertThat(bytes(document(day, table))).isEqualTo(first);
                assertThat(new XlsxSheets(first).xml()).contains(">" + day + "T00:00:00Z</dcterms:created>");
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static XlsxSheets written(List<Cell> cells) throws IOException {
        return new XlsxSheets(bytes(document("2014-06-15", table(cells))));
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.XLSX.write(document, out);
        return out.toByteArray();
    }

    private static Table table(List<Cell> cells) {
        List<Column> columns = java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(i -> Column.text("c" + i, "Column " + i))
                .toList();
        return new Table("rows", columns, List.of(cells));
    }

    private static Document document(String day, Table table) {
        return new Document(
                "table",
                "A title",
                new Document.Handling("humanitarian", "TLP:GREEN & more", 3, day),
                Map.of(),
                List.of(
                        Block.paragraph("It opens."),
                        Block.heading("Rows"),
                        new Block.Grid(table),
                        Block.heading("How this was made"),
                        Block.points(List.of("=first point", "second point"))),
                table);
    }
}
