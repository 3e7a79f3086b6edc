package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Heat;
import org.tandem.document.Table;
import org.tandem.document.Tone;
import org.tandem.document.Trend;
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

    private static Trend.Point point(long people, long low, long high) {
        return new Trend.Point(new Trend.Range(true, people, people), new Trend.Range(true, low, high));
    }

    /** Days 10 apart, then 20; the scale ends at 1,000. */
    private static org.w3c.dom.Document trend(Trend.Point... points) {
        List<LocalDate> days = Stream.of("2014-01-01", "2014-01-11", "2014-01-31", "2014-02-10")
                .map(LocalDate::parse)
                .toList();
        Trend.Counts counts = new Trend.Counts(
                "Rows by band",
                "words",
                List.of(new Heat.Key("C", Tone.WORST, "critical"), new Heat.Key("L", Tone.LOW, "low")),
                List.of(List.of(3L, 1L), List.of(0L, 4L), List.of(0L, 0L), List.of(4L, 0L)));
        List<Trend.Point> all = List.of(points);
        return Xml.of(page(new Trend(
                "Over time",
                days.subList(0, all.size()),
                new Trend.Counts(
                        counts.title(),
                        counts.words(),
                        counts.kinds(),
                        counts.days().subList(0, all.size())),
                List.of(new Trend.Panel("Health", "the figures in words", true, all)))));
    }

    private static List<String> attributes(org.w3c.dom.Document page, String element, String type, String attribute) {
        return Xml.all(page, element).stream()
                .filter(each -> each.getAttribute("class").equals(type))
                .map(each -> each.getAttribute(attribute))
                .toList();
    }

    @Test
    void aLineOverTimeStopsAtADayOfWhichNothingIsKnownAndGoesOnAfterIt() {
        Trend.Point nothing = new Trend.Point(Trend.Range.UNKNOWN, Trend.Range.UNKNOWN);
        org.w3c.dom.Document page = trend(point(500, 0, 500), point(1000, 250, 250), nothing, point(750, 750, 750));
        // From 26 to 294 for 40 days; from 132 down to 24 for 1,000 people.
        assertThat(attributes(page, "path", "whole", "d")).containsExactly("M26 78L93 24M294 51");
        assertThat(attributes(page, "circle", "", "cx")).containsExactly("26", "93", "294");
        assertThat(attributes(page, "text", "none", "x")).containsExactly("227");
        assertThat(attributes(page, "rect", "may", "height")).containsExactly("54");
        assertThat(Xml.all(page, "svg").stream().map(svg -> svg.getAttribute("aria-label")))
                .contains("Health. the figures in words");
    }

    @Test
    void aDayWithoutAFigureOfThePartHasAMarkAndNoColumn() {
        org.w3c.dom.Document page =
                trend(point(500, 0, 0), new Trend.Point(new Trend.Range(true, 400, 400), Trend.Range.UNKNOWN));
        assertThat(attributes(page, "text", "none", "x")).containsExactly("294");
        assertThat(attributes(page, "circle", "", "cx")).containsExactly("26", "294");
        assertThat(attributes(page, "rect", "may", "height")).isEmpty();
    }
}
