package org.tandem.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.tandem.model.Action;
import org.tandem.model.Audience;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Plan;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** What an audience may not see changes nothing it sees, save the number withheld. */
class SharingLaws {
    private static final List<String> AREAS = List.of("SS07", "SS0707", "SS070701", "SS070702", "SS07070201", "SS0708");
    private static final List<String> SECTORS = List.of("EDU", "PRO", "WSH");

    /** A record's place in the tables, its level, its figure. */
    private record Seed(int area, int sector, Sensitivity level, int figure) {
        String place() {
            return AREAS.get(area);
        }

        String what() {
            return SECTORS.get(sector);
        }
    }

    @Test
    void hiddenRecordsChangeNothingThatIsSeen() {
        qt().forAll(
                        arbitrary().pick(Audience.values()),
                        lists().of(seeds()).ofSizeBetween(0, 8),
                        lists().of(seeds()).ofSizeBetween(0, 6),
                        arbitrary().pick(true, false))
                .checkAssert((audience, seen, hidden, stated) -> {
                    List<Seed> below = seen.stream()
                            .filter(seed -> seed.level().atMost(audience.limit()))
                            .toList();
                    List<Seed> above = hidden.stream()
                            .filter(seed -> !seed.level().atMost(audience.limit()))
                            .toList();
                    Visible without = Sharing.visible(workspace(below, List.of(), stated), audience);
                    Visible with = Sharing.visible(workspace(below, above, stated), audience);

                    assertThat(with.workspace()).usingRecursiveComparison().isEqualTo(without.workspace());
                    assertThat(with.label()).isEqualTo(without.label());
                    // a need, a presence, an action and an organisation for each
                    assertThat(with.withheld()).isEqualTo(without.withheld() + 4 * above.size());
                });
    }

    @Test
    void nothingAboveTheLimitOrFinerThanItsPlaceIsLeft() {
        qt().forAll(arbitrary().pick(Audience.values()), lists().of(seeds()).ofSizeBetween(0, 10))
                .checkAssert((audience, seeds) -> {
                    Workspace left = Sharing.visible(workspace(List.of(), seeds, true), audience)
                            .workspace();
                    assertThat(left.needs()).allSatisfy(need -> {
                        assertThat(need.sensitivity()).isLessThanOrEqualTo(audience.limit());
                        if (audience.generalised() && need.sensitivity() == Sensitivity.MODERATE) {
                            assertThat(need.area().length()).isLessThanOrEqualTo("SS0707".length());
                            assertThat(need.inNeed().orElse(1) % 10).isZero();
                        }
                    });
                    assertThat(left.presence())
                            .allSatisfy(
                                    record -> assertThat(record.sensitivity()).isLessThanOrEqualTo(audience.limit()));
                });
    }

    private static Gen<Seed> seeds() {
        return integers()
                .between(0, AREAS.size() - 1)
                .zip(
                        integers().between(0, SECTORS.size() - 1),
                        arbitrary().pick(Sensitivity.values()),
                        integers().between(0, 5_000),
                        Seed::new);
    }

    private static Workspace workspace(List<Seed> seen, List<Seed> hidden, boolean stated) {
        List<Seed> seeds = new ArrayList<>(seen);
        seeds.addAll(hidden);
        List<Need> needs = seeds.stream()
                .map(seed -> Records.need(seed.place(), seed.what(), seed.level(), seed.figure()))
                .toList();
        List<Presence> presence = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            Seed seed = seeds.get(i);
            presence.add(Records.presence("p" + i, seed.place(), seed.what(), seed.level(), Measure.of(seed.figure())));
        }
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            actions.add(Records.action(
                    "a" + i, "", "2014-06-01", Action.Status.OPEN, seeds.get(i).level()));
        }
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < seeds.size(); i++) {
            organisations.add(Records.organisation(
                    "o" + i, OrganisationKind.INGO, seeds.get(i).level()));
        }
        Workspace base = Records.with(Records.empty(), needs, presence);
        Workspace named = Records.with(base, null, organisations);
        Workspace acting = Records.with(named, Plan.EMPTY, List.of(), actions);
        Map<Sensitivity, Integer> rows = new EnumMap<>(Sensitivity.class);
        seeds.forEach(seed -> rows.merge(seed.level(), 1, Integer::sum));
        return Records.with(
                acting,
                new Gazetteer(Records.gazetteer().areas(), stated),
                List.of(Records.file("needs/all.csv", rows)));
    }
}
