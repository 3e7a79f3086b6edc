package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesApartTest {
    private static final Map<String, String> NAMES =
            Map.of("cm-1", "IOM camp manager", "cm-2", "IOM camp manager", "cm-3", "IOM camp manager", "wfp", "WFP");
    private static final Map<String, List<String>> AREAS =
            Map.of("cm-1", List.of("SS0707"), "cm-2", List.of("SS0609"), "cm-3", List.of("SS0609"));

    private static NamesApart of(String... ids) {
        return new NamesApart(
                List.of(ids),
                id -> NAMES.getOrDefault(id, id),
                id -> AREAS.getOrDefault(id, List.of()),
                new Gazetteer(List.of(), false));
    }

    @Test
    void aNameThatStandsAloneIsLeftAsItIs() {
        assertThat(of("cm-1", "wfp").of("cm-1")).isEqualTo("IOM camp manager");
    }

    @Test
    void twoOfOneNameAreToldApartByTheirAreas() {
        NamesApart names = of("cm-1", "cm-2");
        assertThat(names.of("cm-1")).isEqualTo("IOM camp manager (SS0707)");
        assertThat(names.of("cm-2")).isEqualTo("IOM camp manager (SS0609)");
    }

    @Test
    void thoseWithOneAreaTooAreToldApartByTheirIds() {
        NamesApart names = of("cm-2", "cm-3");
        assertThat(names.of("cm-2")).isEqualTo("IOM camp manager (SS0609) (cm-2)");
        assertThat(names.of("cm-3")).isEqualTo("IOM camp manager (SS0609) (cm-3)");
    }

    @Test
    void oneWhoIsNotAmongThemIsCalledByName() {
        assertThat(of("cm-1").of("wfp")).isEqualTo("WFP");
    }
}
