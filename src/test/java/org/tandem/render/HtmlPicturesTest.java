package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Heat;
import org.tandem.document.Table;
import org.tandem.document.Tone;
import org.w3c.dom.Element;

/** Heat maps and bars as drawings that say in words what they show. */
class HtmlPicturesTest {
    private static final Table NONE = new Table("none", List.of(Column.text("a", "A")), List.of());

    private static String page(Block block) {
        Document.Handling handling = new Document.Handling("internal", "TLP:GREEN (LOW)", 0, "2014-06-15");
        return Html.render(new Document("gaps", "Gaps", handling, Map.of(), List.of(block), NONE));
    }

    private static Heat heat(int rows, int columns) {
        List<Heat.Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Heat.Column("S" + i, "Sector " + i))
                .toList();
        List<Heat.Row> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<Heat.Cell> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                cells.add(j == 1 ? Heat.Cell.EMPTY : new Heat.Cell("C", Tone.WORST, "critical, 0.0 %"));
            }
            lines.add(new Heat.Row("Area " + i, "SS" + i, cells));
        }
        return new Heat(
                NONE, List.of(), "Coverage", "Area", heads, lines, List.of(new Heat.Key("C", Tone.WORST, "critical")));
    }

    private static List<Element> role(org.w3c.dom.Document page, String role) {
        return Xml.all(page, "g").stream()
                .filter(group -> group.getAttribute("role").equals(role))
                .toList();
    }

    @Test
    void aHeatMapIsATableForThoseWhoHearItAndEachCellSaysWhatItShows() {
        org.w3c.dom.Document page = Xml.of(page(heat(2, 2)));
        assertThat(role(page, "row")).hasSize(3);
        assertThat(role(page, "rowheader").stream().map(Element::getTextContent))
                .containsExactly("Area 0 [SS0]Area 0 SS0", "Area 1 [SS1]Area 1 SS1");
        assertThat(role(page, "cell").stream().map(Element::getTextContent))
                .containsExactly(
                        "Area 0 [SS0], Sector 0: critical, 0.0 %C", "", "Area 1 [SS1], Sector 0: critical, 0.0 %C", "");
    }

    @Test
    void rowsFarDownAreFoldedAwayInPiecesThatAPageOfPaperHolds() {
        org.w3c.dom.Document page = Xml.of(page(heat(95, 2)));
        List<Element> pieces = Xml.all(page, "svg").stream()
                .filter(drawing -> drawing.getAttribute("role").equals("table"))
                .toList();
        assertThat(pieces.stream()
                        .map(drawing -> drawing.getElementsByTagName("rect").getLength()))
                .containsExactly(30, 30, 30, 5);
        assertThat(pieces.get(0).getParentNode().getParentNode().getNodeName()).isEqualTo("figure");
        assertThat(pieces.get(1).getParentNode().getParentNode().getNodeName()).isEqualTo("details");
        assertThat(Xml.texts(page, "summary")).containsExactly("Rows 31 to 95");
    }

    @Test
    void aMapOfACountryStaysLightAndTellsWhatItDoesNotDraw() {
        String page = page(heat(10_000, 10));
        assertThat(page.length()).isLessThan(1_500_000);
        assertThat(page).contains("<p>9,400 more rows are not drawn; data formats hold them.</p>");
    }

    @Test
    void aBarIsFilledAsFarAsIsSureAndHatchedAsFarAsMayBe() {
        Bars bars = new Bars(
                "Coverage",
                List.of(
                        new Bars.Bar("Education", true, 119, 465, Tone.WORST, "11.9-46.5 %"),
                        new Bars.Bar("Health", true, 0, 0, Tone.WORST, "0.0 %"),
                        Bars.Bar.unknown("Protection", "not known")),
                List.of(new Bars.Mark(0, "critical"), new Bars.Mark(200, "low")));
        org.w3c.dom.Document page = Xml.of(page(bars));
        List<Element> drawn = Xml.all(page, "svg").stream()
                .filter(drawing -> drawing.getAttribute("role").equals("img"))
                .toList();
        assertThat(drawn.stream().map(drawing -> drawing.getAttribute("aria-label")))
                .containsExactly("Education: 11.9-46.5 %", "Health: 0.0 %", "Protection: not known");
        assertThat(rects(drawn.get(0)))
                .containsExactly("track 0% 100%", "sure 0% 11.9%", "may 11.9% 34.6%", "end 46.5% 3");
        assertThat(rects(drawn.get(1))).containsExactly("track 0% 100%", "end 0% 3");
        assertThat(rects(drawn.get(2))).containsExactly("track 0% 100%");
    }

    private static List<String> rects(Element drawing) {
        List<String> rects = new ArrayList<>();
        for (int i = 0; i < drawing.getElementsByTagName("rect").getLength(); i++) {
            if (drawing.getElementsByTagName("rect").item(i) instanceof Element rect) {
                rects.add(rect.getAttribute("class") + " " + rect.getAttribute("x") + " " + rect.getAttribute("width"));
            }
        }
        return rects;
    }
}
