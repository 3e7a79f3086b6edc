package org.tandem.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.source.Sensitivity;

class ItemNumbersTest {
    private static AgendaItem item(String lead) {
        return new AgendaItem("", Purpose.INFORM, lead, List.of(), 1, List.of(), Sensitivity.LOW, "", "");
    }

    private static String of(List<String> items, List<String> annex) {
        return new ItemNumbers(items(items), items(annex))
                .of(item -> item.lead().equals("x"));
    }

    private static List<AgendaItem> items(List<String> leads) {
        return leads.stream().map(ItemNumbersTest::item).toList();
    }

    @Test
    void oneItemIsAnItem() {
        assertThat(of(List.of("a", "x"), List.of())).isEqualTo("item 2");
    }

    @Test
    void threeInARowAreToldFromFirstToLast() {
        assertThat(of(List.of("x", "x", "x", "a", "x"), List.of())).isEqualTo("items 1 to 3, 5");
    }

    @Test
    void theAnnexGoesOnCounting() {
        assertThat(of(List.of("a", "x"), List.of("x", "a"))).isEqualTo("items 2, 3");
    }

    @Test
    void nothingIsSaidOfNone() {
        assertThat(of(List.of("a"), List.of("a"))).isEmpty();
    }
}
