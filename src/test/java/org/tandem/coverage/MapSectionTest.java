package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;

/** Maps from the files of a workspace to the page. */
class MapSectionTest {
    private static final Pattern TITLE =
            Pattern.compile("<g role=\"listitem\" class=\"(\\w+)\"><title>([^<]*)</title>");
    private static final String NEEDS = "area,sector,people_in_need,severity,reached,assessed_on,sensitivity\n";
    private static final String LEER = "SS0604,EDU,100,4,0,2014-06-01,low\n";
    private static final String MALAKAL = "SS0707,EDU,100,3,60,2014-06-01,low\n";
    private static final String HIDDEN = "SS0609,EDU,777,5,0,2014-06-01,severe\n";

    @TempDir
    Path folder;

    private static String shape(String code, int x) {
        return "{\"type\": \"Feature\", \"properties\": {\"pcode\": \"" + code
                + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[" + x + ", 9], [" + (x + 1)
                + ", 9], ["
                + (x + 1) + ", 10], [" + x + ", 9]]]}}";
    }

    private static String shapes(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(", ", features) + "]}";
    }

    private TestWorkspace workspace(String name, String needs) {
        return TestWorkspace.in(folder.resolve(name)).file("needs/a.csv", NEEDS + needs);
    }

    private String page(String name, String... options) {
        String[] line = new String[options.length + 4];
        System.arraycopy(new String[] {"gaps", name, "--format", "html"}, 0, line, 0, 4);
        System.arraycopy(options, 0, line, 4, options.length);
        Ran ran = Ran.in(folder, line);
        assertThat(ran.exit()).as(ran.err()).isZero();
        return ran.out();
    }

    private static List<String> areas(String page) {
        Matcher titles = TITLE.matcher(page);
        return titles.results()
                .map(title -> title.group(1) + " " + title.group(2))
                .toList();
    }

    @Test
    void anAreaIsDrawnInItsBandAndOneWithoutAShapeIsNamed() {
        workspace("w", LEER + MALAKAL + "SS0101,EDU,100,3,90,2014-06-01,low\n")
                .file("boundaries/a.geojson", shapes(shape("SS0604", 30), shape("SS0707", 31), shape("SS0303", 32)));
        String page = page("w");
        // One sector has no severity of all sectors together: the worst gap of each area stands in its place.
        assertThat(areas(page))
                .containsExactly(
                        "empty not in this workspace",
                        "worst SS0604: Education: critical, 0.0 % covered",
                        "middle SS0707: Education: partial, 60.0 % covered",
                        "empty not in this workspace",
                        "worst SS0604: critical, 0.0 % covered",
                        "middle SS0707: partial, 60.0 % covered");
        assertThat(page).contains("Not on the map, having no shape: SS0101.");
    }

    @Test
    void whatLiesFarAwayDoesNotMakeTheCountrySmall() {
        workspace("w", LEER + MALAKAL)
                .file("boundaries/a.geojson", shapes(shape("SS0604", 30), shape("SS0707", 31), shape("XX", 50)));
        assertThat(areas(page("w"))).noneMatch(area -> area.startsWith("empty"));
    }

    @Test
    void anAreaThatTheGazetteerKnowsAndNobodySpeaksOfIsDrawnBlank() {
        workspace("w", LEER)
                .file("areas.csv", "code,name,level\nSSD,South Sudan,0\nSS0604,Leer,2\nSS0707,Malakal,2\n")
                .file("boundaries/a.geojson", shapes(shape("SS0604", 30), shape("SS0707", 31)));
        assertThat(areas(page("w"))).contains("empty Malakal [SS0707]");
    }

    @Test
    void figuresBroughtUpTakeTheShapesOfTheAreasBelow() {
        workspace("w", LEER + MALAKAL)
                .file(
                        "areas.csv",
                        "code,name,level,parent\nSSD,South Sudan,0,\nSS06,Unity,1,SSD\nSS0604,Leer,2,SS06\nSS0609,Rubkona,2,SS06\n"
                                + "SS07,Upper Nile,1,SSD\nSS0707,Malakal,2,SS07\n")
                .file("boundaries/a.geojson", shapes(shape("SS0604", 30), shape("SS0609", 32)));
        String page = page("w", "--level", "1");
        assertThat(areas(page)).contains("worst Unity [SS06]: critical, 0.0 % covered");
        assertThat(page).contains("Not on the map, having no shape: Upper Nile [SS07].");
    }

    @Test
    void whatAnAudienceMayNotSeeIsNotOnItsMap() {
        String shapes = shapes(shape("SS0604", 30), shape("SS0609", 31));
        workspace("with", LEER + HIDDEN).file("boundaries/a.geojson", shapes);
        workspace("without", LEER).file("boundaries/a.geojson", shapes);
        String with = page("with", "--audience", "humanitarian");
        assertThat(areas(with)).isNotEmpty().noneMatch(area -> area.contains("SS0609"));
        assertThat(body(with)).isEqualTo(body(page("without", "--audience", "humanitarian")));
        assertThat(areas(page("with"))).anyMatch(area -> area.contains("SS0609"));
    }

    /** What stands below the line that counts the records withheld. */
    private static String body(String page) {
        return page.substring(page.indexOf("<main>"));
    }

    @Test
    void aFileThatCannotBeReadCostsTheMapAlone() {
        workspace("broken", LEER).file("boundaries/a.geojson", "{");
        workspace("none", LEER);
        Ran ran = Ran.in(folder, "gaps", "broken", "--format", "html");
        assertThat(ran.out()).isEqualTo(page("none"));
        assertThat(ran.err()).contains("1 warning");
        assertThat(Ran.in(folder, "gaps", "broken", "--format", "csv").err()).doesNotContain("warning");
    }
}
