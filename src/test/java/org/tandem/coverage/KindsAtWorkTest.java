package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.model.OrganisationKind.INGO;
import static org.tandem.model.OrganisationKind.LOCAL;
import static org.tandem.model.OrganisationKind.MILITARY;
import static org.tandem.model.OrganisationKind.OTHER;
import static org.tandem.model.OrganisationKind.UN;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.render.Format;

/** Who works there, by kind of organisation. */
class KindsAtWorkTest {
    private static World by(World world) {
        return world.options(
                new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(), Set.of(), SplitBy.ORGANISATION_KIND));
    }

    private static World at(
            World world, String name, OrganisationKind kind, String area, String sector, Measure reached) {
        return world.presence(
                name, kind, area, sector, Group.EVERYBODY, Caseload.UNKNOWN, reached, Measure.UNKNOWN, true);
    }

    private static World world() {
        World world = new World()
                .area("SS0707", 2, "SS07", Measure.of(1_100), Measure.UNKNOWN)
                .need("SS0707", "EDU", 1_000)
                .need("SS0707", "WSH", 800)
                .need("SS0708", "EDU", 500)
                .need("SS0609", "EDU", 400);
        at(world, "A", INGO, "SS0707", "EDU", Measure.of(600));
        at(world, "A", OTHER, "SS0707", "WSH", Measure.of(700));
        at(world, "B", INGO, "SS0707", "EDU", Measure.of(100));
        at(world, "B", INGO, "SS0708", "WSH", Measure.of(50));
        at(world, "U", UN, "SS0707", "EDU", Measure.of(300));
        at(world, "U", UN, "SS0708", "EDU", Measure.UNKNOWN);
        at(world, "L", LOCAL, "SS0609", "EDU", Measure.UNKNOWN);
        return by(at(world, "Battalion", MILITARY, "SS0609", "EDU", Measure.of(90)));
    }

    @Test
    void eachKindHasItsCellsAndPeopleOnceAndArmedForcesHaveNoLine() {
        assertThat(world().result().kinds())
                .containsExactly(
                        // EDU 600 to 700, WSH 700 in the same county: at least 700, at most all of its 1,100 people.
                        new KindLine(INGO, 2, 2, 1, 1, 0, Interval.of(700, 1_100)),
                        new KindLine(LOCAL, 1, 1, 1, 1, 1, Interval.UNKNOWN),
                        // 300, and in Nasir up to all 500 in need.
                        new KindLine(UN, 1, 2, 1, 1, 1, Interval.of(300, 800)));
    }

    @Test
    void theCsvHoldsTheKinds() {
        World world = world();
        assertThat(Format.CSV.render(CoverageReport.document(world.result(), world.visible())))
                .startsWith("organisation_kind,organisations,cells,only_kind,single_partner,without_figure,reached_low,"
                        + "reached_high\nINGO,2,2,1,1,0,700,1100\n");
    }

    @Test
    void withoutBeingAskedForNothingIsWorkedOut() {
        assertThat(world().options(CoverageOptions.DEFAULT).result().kinds()).isEmpty();
    }
}
