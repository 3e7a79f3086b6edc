package org.tandem.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.RealData;

/** Published boundaries: every shape is read, with its code and with all its rings closed. */
class RealOutlinesTest {
    @ParameterizedTest
    @CsvSource({
        "SSD_adm2, admin2Pcode, 79",
        "SSD_adm1, admin1Pcode, 10",
        "CAF_adm2, admin2Pcode, 72",
        "MLI_adm2, admin2Pcode, 50",
        "COD_adm1, admin1Pcode, 26",
        "SOM_adm1, admin1Pcode, 18"
    })
    void everyShapeHasItsCode(String name, String key, int shapes) throws IOException {
        Outlines outlines;
        try (InputStream in = Files.newInputStream(RealData.file("boundaries/" + name + ".topojson"))) {
            outlines = OutlineReader.read(in);
        }
        assertThat(outlines.fault()).isEmpty();
        Set<String> codes = new HashSet<>();
        for (Outlines.Outline outline : outlines.outlines()) {
            codes.add(outline.properties().getOrDefault(key, ""));
            assertThat(outline.rings()).isNotEmpty().allSatisfy(ring -> {
                assertThat(ring[0]).isEqualTo(ring[ring.length - 2]);
                assertThat(ring[1]).isEqualTo(ring[ring.length - 1]);
            });
        }
        assertThat(codes).hasSize(shapes).doesNotContain("");
    }
}
