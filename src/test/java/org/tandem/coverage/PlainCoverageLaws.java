package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Progress;

/** In any world the rows are those that come of the definitions followed word by word. */
class PlainCoverageLaws {
    private static final List<String> AREAS = List.of("SSD", "SS07", "SS06", "SS0707", "SS0708", "SS0609", "XX99");
    private static final List<String> SECTORS = List.of("EDU", "PRO", "PRO-GBV");
    private static final List<String> GROUPS = List.of("", "IDP", "REF");

    @Test
    void theRowsAreThoseOfTheDefinition() {
        qt().withExamples(3000).forAll(longs().all()).checkAssert(seed -> {
            World world = world(new Random(seed));
            assertThat(world.result().gaps().stream().map(PlainCoverage.Row::of).toList())
                    .isEqualTo(new PlainCoverage(world.visible().workspace()).rows());
        });
    }

    static World world(Random random) {
        World world = new World();
        for (String area : AREAS) {
            for (String sector : SECTORS) {
                need(world, area, sector, random);
                for (String name : List.of("C", "A", "B")) {
                    if (random.nextInt(5) == 0) {
                        presence(world, name, area, sector, random);
                    }
                }
            }
            if (random.nextInt(12) == 0) {
                presence(world, "A", area, "Hum", random);
            }
        }
        return random.nextBoolean() ? world : world.shuffled(random);
    }

    private static void need(World world, String area, String sector, Random random) {
        if (random.nextInt(3) == 0) {
            return;
        }
        for (String group : GROUPS) {
            if (random.nextInt(2) == 0) {
                world.need(area, sector, need -> {
                    need.group(Group.ofStatus(group));
                    if (random.nextInt(4) > 0) {
                        need.inNeed(random.nextInt(5) * 1000L);
                    }
                    return random.nextInt(3) > 0 ? need.severity(1 + random.nextInt(2)) : need;
                });
            }
        }
    }

    /** One or two rows, whose figures may differ and whose partner may be written in two ways. */
    private static void presence(World world, String name, String area, String sector, Random random) {
        for (int rows = random.nextInt(2); rows >= 0; rows--) {
            world.presence(
                    random.nextInt(4) == 0 ? name.toLowerCase(java.util.Locale.ROOT) : name,
                    random.nextInt(10) == 0 ? OrganisationKind.MILITARY : OrganisationKind.INGO,
                    area,
                    sector,
                    random.nextInt(4) == 0 ? Group.ofStatus("IDP") : Group.EVERYBODY,
                    Caseload.values()[random.nextInt(3)],
                    random.nextInt(3) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(4) * 700L),
                    random.nextInt(3) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(4) * 500L),
                    Progress.of(random.nextInt(16)));
        }
    }
}
