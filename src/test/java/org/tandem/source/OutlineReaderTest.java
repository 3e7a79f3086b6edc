package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderTest {
    private static final int[] TRIANGLE = {
        3_000_000, 900_000, 3_100_000, 900_000, 3_100_000, 1_000_000, 3_000_000, 900_000
    };

    private static Outlines read(String json) {
        return OutlineReader.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String rings(Outlines outlines) {
        StringBuilder text = new StringBuilder(outlines.fault());
        outlines.outlines().forEach(outline -> {
            text.append(outline.properties().getOrDefault("p", "-"));
            outline.rings()
                    .forEach(ring ->
                            text.append(' ').append(Arrays.toString(ring).replace(" ", "")));
            text.append('\n');
        });
        return text.toString();
    }

    private static String triangle(String code) {
        return code + " " + Arrays.toString(TRIANGLE).replace(" ", "") + "\n";
    }

    @Test
    void keysMayStandInAnyOrder() {
        String before =
                "{'type':'FeatureCollection','note':'schematic','features':[{'type':'Feature','properties':{'p':'SS01','n':7},"
                        + "'geometry':{'type':'Polygon','coordinates':[[[30,9],[31,9],[31,10],[30,9]]]}}]}";
        String after = "{'features':[{'geometry':{'coordinates':[[[30,9],[31,9],[31,10],[30,9]]],'type':'Polygon'},"
                + "'properties':{'p':'SS01'},'type':'Feature'}],'type':'FeatureCollection'}";
        assertThat(rings(read(before))).isEqualTo(triangle("SS01"));
        assertThat(rings(read(after))).isEqualTo(triangle("SS01"));
        assertThat(read(before).note()).isEqualTo("schematic");
        assertThat(read(before).outlines().get(0).properties()).isEqualTo(Map.of("p", "SS01"));
    }

    @Test
    void heightsAreLeftOutAndPartsAndHolesKept() {
        String json = "{'type':'Feature','properties':{'p':'X'},'geometry':{'type':'MultiPolygon','coordinates':["
                + "[[[0,0,5],[1,0,5],[1,1,5],[0,0,5]],[[0.5,0.1],[0.6,0.1],[0.6,0.2],[0.5,0.1]]],"
                + "[[[2,2],[3,2],[3,3],[2,2]]]]}}";
        assertThat(rings(read(json)))
                .isEqualTo("X [0,0,100000,0,100000,100000,0,0] [50000,10000,60000,10000,60000,20000,50000,10000]"
                        + " [200000,200000,300000,200000,300000,300000,200000,200000]\n");
    }

    @Test
    void neighboursOfATopologyShareAnArcOneOfThemBackwards() {
        // Two triangles on either side of the line from (0,0) to (1,1), in steps of a tenth of a degree.
        String json = "{'type':'Topology','transform':{'translate':[30,9],'scale':[0.1,0.1]},'objects':{'a':{'type':"
                + "'GeometryCollection','geometries':[{'type':'Polygon','arcs':[[0,1]],'properties':{'p':'A'}},"
                + "{'type':'Polygon','arcs':[[-1,2]],'properties':{'p':'B'}}]}},"
                + "'arcs':[[[0,0],[10,10]],[[10,10],[0,-10],[-10,0]],[[0,0],[0,10],[10,0]]]}";
        assertThat(rings(read(json)))
                .isEqualTo("A [3000000,900000,3100000,1000000,3100000,900000,3000000,900000]\n"
                        + "B [3100000,1000000,3000000,900000,3000000,1000000,3100000,1000000]\n");
    }

    @Test
    void arcsWithoutATransformAreDegrees() {
        String json = "{'type':'Topology','objects':{'a':{'type':'Polygon','arcs':[[0]],'properties':{'p':'A'}}},"
                + "'arcs':[[[30,9],[31,9],[31,10],[30,9]]]}";
        assertThat(rings(read(json))).isEqualTo(triangle("A"));
    }

    @Test
    void pointsLinesAndShapesOfTwoCornersAreNoPolygons() {
        String json = "{'type':'FeatureCollection','features':["
                + "{'type':'Feature','properties':{'p':'P'},'geometry':{'type':'Point','coordinates':[30,9]}},"
                + "{'type':'Feature','properties':{'p':'L'},'geometry':{'type':'LineString','coordinates':[[30,9],[31,9],[31,10],[30,9]]}},"
                + "{'type':'Feature','properties':{'p':'T'},'geometry':{'type':'Polygon','coordinates':[[[30,9],[31,9],[30,9]]]}},"
                + "{'type':'Feature','properties':{'p':'N'},'geometry':null},"
                + "{'type':'Feature','properties':null,'geometry':{'type':'Polygon','coordinates':[[[30,9],[31,9],[31,10],[30,9]]]}}]}";
        assertThat(rings(read(json))).isEqualTo(triangle("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'FeatureCollection','features':[|it is no JSON; what is wrong stands in line 1",
                "code,name|it is no JSON; what is wrong stands in line 1",
                "[1,2]|it is neither GeoJSON nor TopoJSON",
                "{'a':1}|it is neither GeoJSON nor TopoJSON",
                "{'type':{'type':'FeatureCollection'}}|it is neither GeoJSON nor TopoJSON",
                "{'type':'FeatureCollection','features':[]}|it holds no polygon",
                "{'type':'FeatureCollection','features':7}|it holds no polygon",
                "{'type':'Polygon','coordinates':[[[340000,9],[350000,9],[350000,10],[340000,9]]]}|"
                        + "its coordinates are not degrees of longitude and latitude (WGS 84)",
                "{'type':'Polygon','coordinates':[[[30],[31],[31],[30]]]}|"
                        + "its coordinates are not degrees of longitude and latitude (WGS 84)",
                "{'type':'Topology','objects':{'a':{'type':'Polygon','arcs':[[3]]}},'arcs':[]}|"
                        + "a shape names the arc 3, and there are 0"
            })
    void whatIsWrongIsToldAndNothingIsThrown(String json, String fault) {
        assertThat(read(json).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Polygon','coordinates':[[[30,[9,9],9],[31,9],{},[31,10],[30,9]]]}",
                "{'type':'Polygon','coordinates':{'a':[1]},'arcs':[[[0]]]}",
                "{'type':'Topology','transform':[1],'objects':[1],'arcs':[1,[2],[[3]]]}",
                "{'type':'Topology','transform':{'scale':[[1],2],'translate':7},'objects':{'a':7,'b':[]},'arcs':7}",
                "{'type':'Feature','properties':[1],'geometry':[{'type':'Polygon'}]}",
                ""
            })
    void oddNestingIsSurvived(String json) {
        assertThat(read(json).fault()).isNotEmpty();
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(read("{'type':'Polygon','coordinates':" + "[".repeat(10_000)).fault())
                .startsWith("it is no JSON");
    }

    @Test
    void aFileDamagedAnywhereEndsInAFaultOrInShapesAndNeverInAnException() {
        String[] whole = {
            "{'type':'FeatureCollection','note':'x','features':[{'type':'Feature','properties':{'p':'A','n':1},'geometry':"
                    + "{'type':'MultiPolygon','coordinates':[[[[30,9],[31,9.5,2],[31,10],[30,9]]]]}}]}",
            "{'type':'Topology','transform':{'scale':[0.1,0.1],'translate':[30,9]},'objects':{'a':{'type':'GeometryCollection',"
                    + "'geometries':[{'type':'Polygon','arcs':[[0,-2]],'properties':{'p':'A'}}]}},'arcs':[[[0,0],[9,0]],[[0,0],[9,9]]]}"
        };
        Random random = new Random(20);
        String marks = "[]{},:'0-9.e\\ntf\u0000";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder damaged = new StringBuilder(whole[i % 2]);
            for (int blows = 1 + random.nextInt(3); blows > 0; blows--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.setCharAt(at, marks.charAt(random.nextInt(marks.length())));
                    default -> damaged.insert(at, marks.charAt(random.nextInt(marks.length())));
                }
            }
            Outlines read = read(damaged.toString());
            assertThat(read.outlines().isEmpty())
                    .as(damaged.toString())
                    .isEqualTo(!read.fault().isEmpty());
        }
    }
}
