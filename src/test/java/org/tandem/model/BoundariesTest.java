package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

class BoundariesTest {
    private static Gazetteer areas(String... codes) {
        List<Area> areas = new ArrayList<>();
        for (String code : codes) {
            areas.add(new Area(
                    code,
                    "",
                    (code.length() - 2) / 2,
                    "",
                    Measure.UNKNOWN,
                    Measure.UNKNOWN,
                    Sensitivity.LOW,
                    "",
                    false,
                    Period.ALWAYS,
                    Origin.NOWHERE));
        }
        return new Gazetteer(areas, true);
    }

    private static Boundaries.Shape shape(int x, Map<String, String> properties) {
        return new Boundaries.Shape(properties, List.of(new int[] {x, 0, x + 1, 0, x + 1, 1, x, 0}));
    }

    private static Boundaries.Source file(Boundaries.Shape... shapes) {
        return new Boundaries.Source("boundaries/a.geojson", "", List.of(shapes));
    }

    @Test
    void theCodesOfTheFinestAreasCountAlthoughMoreShapesNameTheAreasAbove() {
        Boundaries.Source source = file(
                shape(0, Map.of("ADM1_PCODE", "SS07", "ADM2_PCODE", "SS0707")),
                shape(2, Map.of("ADM1_PCODE", "SS07", "ADM2_PCODE", "SS0799")),
                shape(4, Map.of("ADM1_PCODE", "SS06", "ADM2_PCODE", "SS0699")));
        assertThat(source.codeKey(areas("SS06", "SS07", "SS0707"))).isEqualTo("ADM2_PCODE");
        assertThat(new Boundaries(List.of(source)).of(areas("SS06", "SS07", "SS0707")))
                .containsOnlyKeys("SS0707");
    }

    @Test
    void shapesOfPartsMakeTheAreaAboveWhereOnlyThatIsKnown() {
        Boundaries.Source source = file(
                shape(0, Map.of("ADM1_PCODE", "SS07", "ADM2_PCODE", "SS0707")),
                shape(2, Map.of("ADM1_PCODE", "SS07", "ADM2_PCODE", "SS0799")));
        assertThat(new Boundaries(List.of(source)).of(areas("SS07")).get("SS07"))
                .hasSize(2);
    }

    @Test
    void theFirstFileThatHasAnAreaCountsAlone() {
        Boundaries both = new Boundaries(
                List.of(file(shape(0, Map.of("pcode", "SS07"))), file(shape(2, Map.of("code", "SS07")))));
        assertThat(both.of(areas("SS07")).get("SS07"))
                .singleElement()
                .satisfies(ring -> assertThat(ring[0]).isZero());
    }

    @Test
    void withoutAKnownCodeThereIsNoKey() {
        assertThat(file(shape(0, Map.of("name", "Malakal"))).codeKey(areas("SS07")))
                .isEmpty();
    }
}
