package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.document.AreaMap;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Heat;
import org.tandem.document.Table;
import org.tandem.document.Tone;
import org.w3c.dom.Element;

class HtmlMapTest {
    private static final Table NONE = new Table("none", List.of(Column.text("a", "A")), List.of());
    private static final Heat.Cell CRITICAL = new Heat.Cell("C", Tone.WORST, "critical");

    private static AreaMap.Area box(String label, int west, int south, int east, int north) {
        return new AreaMap.Area(
                label, List.of(new int[] {west, south, east, south, east, north, west, north, west, south}));
    }

    private static AreaMap map(List<AreaMap.Area> areas, int sheets) {
        List<AreaMap.Sheet> all = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            all.add(new AreaMap.Sheet(
                    "Sector " + i, areas.stream().map(area -> CRITICAL).toList()));
        }
        return new AreaMap("Map", areas, all, List.of());
    }

    private static String page(AreaMap map) {
        Document.Handling handling = new Document.Handling("internal", "TLP:GREEN (LOW)", 0, "2014-06-15");
        return Html.render(new Document("gaps", "Gaps", handling, Map.of(), List.of(map), NONE));
    }

    private static List<String> paths(AreaMap map) {
        return Xml.all(Xml.of(page(map)), "path").stream()
                .filter(path -> path.getAttribute("id").startsWith("m1-"))
                .map(path -> path.getAttribute("d"))
                .toList();
    }

    @Test
    void aSquareOnTheEquatorIsSquareAndAtSixtyDegreesHalfAsWideAsHigh() {
        assertThat(paths(map(List.of(box("A", 0, -50_000, 100_000, 50_000)), 1)))
                .containsExactly("M4 1236l1232 0 0-1232-1232 0z");
        // cos(60 degrees) is a half: 1232 units down, 616 across.
        assertThat(paths(map(List.of(box("A", 0, 5_950_000, 100_000, 6_050_000)), 1)))
                .containsExactly("M4 1236l616 0 0-1232-616 0z");
    }

    @Test
    void neighboursStayJoinedHoweverFineTheirBorderIsDrawn() {
        List<Integer> border = new ArrayList<>();
        for (int y = 0; y <= 100_000; y += 7) {
            border.add(100_000 + y % 3);
            border.add(y);
        }
        int[] west = new int[border.size() + 4];
        int[] east = new int[border.size() + 4];
        for (int i = 0; i < border.size(); i += 2) {
            west[i] = border.get(i);
            west[i + 1] = border.get(i + 1);
            east[border.size() - 2 - i] = border.get(i);
            east[border.size() - 1 - i] = border.get(i + 1);
        }
        System.arraycopy(new int[] {0, 100_000, 0, 0}, 0, west, border.size(), 4);
        System.arraycopy(new int[] {200_000, 0, 200_000, 100_000}, 0, east, border.size(), 4);
        List<String> paths =
                paths(map(List.of(new AreaMap.Area("W", List.of(west)), new AreaMap.Area("E", List.of(east))), 1));
        assertThat(paths).containsExactly("M620 620l0-616-616 0 0 616z", "M620 4l0 616 616 0 0-616z");
    }

    @Test
    void eachAreaSaysInATitleWhatItsColourSaysAndHasALetterWhereThereIsRoom() {
        org.w3c.dom.Document page = Xml.of(
                page(map(List.of(box("Large", 0, 0, 100_000, 100_000), box("Small", 100_000, 0, 100_500, 500)), 1)));
        assertThat(Xml.all(page, "g").stream().map(Element::getTextContent).map(String::strip))
                .containsExactly("Large: critical", "Small: critical");
        assertThat(Xml.all(page, "text").stream()
                        .filter(text -> text.getAttribute("class").equals("worst"))
                        .map(Element::getTextContent))
                .containsExactly("C");
    }

    @Test
    void aMapOfManyAreasAndSectorsStaysLightAndTellsWhatItDoesNotDraw() {
        List<AreaMap.Area> areas = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int x = i % 40 * 10_000;
            int y = i / 40 * 10_000;
            int[] ring = new int[400];
            for (int corner = 0; corner < 200; corner++) {
                ring[2 * corner] = x + (int) (5000 * StrictMath.cos(corner * 0.0314));
                ring[2 * corner + 1] = y + (int) (5000 * StrictMath.sin(corner * 0.0314));
            }
            areas.add(new AreaMap.Area("Area " + i, List.of(ring)));
        }
        String page = page(map(areas, 12));
        assertThat(page.length()).isLessThan(900_000);
        assertThat(page).contains("Not drawn, to keep the page light: Sector 4, Sector 5,");
    }
}
