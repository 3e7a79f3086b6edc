package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.model.Decisions;
import org.tandem.sharing.Visible;

class BaseUnitsTest {
    private static final int AREAS = 70;
    private static final int SECTORS = 60;

    private final Visible visible = world().visible();
    private final Lineage lineage = new Lineage(visible.workspace().areas());
    private final List<NeedCell> cells = NeedCells.of(
            visible.workspace(), CoverageOptions.DEFAULT, false, lineage, new Decisions(List.of()), visible.small());

    /** Counties of two states; in one of them somebody works for a sector of the state as a whole. */
    private static World world() {
        World world = new World();
        for (int area = 0; area < AREAS; area++) {
            String code = String.format(Locale.ROOT, "SS06%02d", area + 20);
            world.area(code, 2, area < AREAS / 2 ? "SS06" : "SS07");
            for (int sector = 0; sector < SECTORS; sector++) {
                world.need(code, sector(sector), 100 + area * sector);
                if ((area + sector) % 3 == 0) {
                    world.partner("P" + sector, code, sector(sector), 10 * area);
                }
            }
        }
        return world.partner("Larger", "SS06", sector(3), 50).partner("Larger", "SS07", sector(4), 70);
    }

    private static String sector(int number) {
        return String.format(Locale.ROOT, "S%02d", number);
    }

    private Units units() {
        return new Units(
                PresenceIndex.of(visible.workspace().presence(), lineage, Basis.REACHED, visible.small()),
                Basis.REACHED,
                new Sources(),
                visible);
    }

    @Test
    void twoThreadsMakeTheSameAsOne() {
        assertThat(cells).hasSize(AREAS * SECTORS);
        Units alone = units();
        List<Unit> expected = new ArrayList<>();
        cells.forEach(cell -> expected.add(alone.of(cell.place(), cell.sector(), cell.figure())));
        Units halved = units();
        assertThat(BaseUnits.of(cells, halved, this::units))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
                .containsExactlyElementsOf(expected);
        for (String sector : List.of(sector(3), sector(4), sector(5))) {
            assertThat(halved.larger().people(sector)).isEqualTo(alone.larger().people(sector));
        }
        assertThat(halved.larger().people(sector(4), Set.of(lineage.place("SS07"))))
                .isEqualTo(70);
    }
}
