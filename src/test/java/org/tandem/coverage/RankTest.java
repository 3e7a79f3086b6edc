package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tandem.model.Freshness;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;

class RankTest {
    private static final long MOST = 1L << 42;

    /** The order in words, one step after the other. */
    private static final Comparator<Unit> ORDER = Comparator.<Unit>comparingLong(
                    unit -> -unit.need().severity().orElse(0))
            .thenComparingLong(unit -> -without(unit))
            .thenComparingLong(RankTest::share)
            .thenComparing(RankTest::freshness)
            .thenComparing(unit -> unit.place().code())
            .thenComparing(Unit::sector)
            .thenComparing(unit -> unit.need().group())
            .thenComparing(unit -> unit.need().group().parts().toString());

    private static long without(Unit unit) {
        return unit.need()
                .most()
                .map(people -> unit.reached().known() ? people - unit.reached().low() : people)
                .orElse(-1);
    }

    private static long share(Unit unit) {
        return unit.reached().known() && unit.need().most().exceeds(0)
                ? Bands.tenths(unit.reached().low(), unit.need().most().orElse(1))
                : -1;
    }

    private static Freshness freshness(Unit unit) {
        Freshness known = unit.need().freshness();
        return known == null ? Freshness.DELINQUENT : known;
    }

    @Test
    void isTheOrderOfComparingWhateverOrderTheyComeIn() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<Unit> units = units(random, random.nextInt(60));
            List<Unit> sorted = new ArrayList<>(units);
            sorted.sort(ORDER);
            assertThat(Rank.ranked(units)).containsExactlyElementsOf(sorted);
            Collections.shuffle(units, random);
            assertThat(Rank.ranked(units)).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void nothingIsInOrder() {
        assertThat(Rank.ranked(List.of())).isEmpty();
    }

    /** Of few figures, so that many are equal, each name once and in order. */
    private static List<Unit> units(Random random, int count) {
        Map<String, Place> places = new HashMap<>();
        Map<String, Unit> units = new HashMap<>();
        while (units.size() < count) {
            String code = "SS0" + random.nextInt(10);
            Place place = places.computeIfAbsent(
                    code, any -> new Place(code, 1, Measure.UNKNOWN, Measure.UNKNOWN, List.of()));
            String sector = List.of("EDU", "HEA", "WSH").get(random.nextInt(3));
            Group group = List.of(Group.EVERYBODY, Group.ofStatus("IDP"), new Group("", "f", "", ""))
                    .get(random.nextInt(3));
            units.computeIfAbsent(code + "/" + sector + "/" + group.code(), any -> unit(place, sector, group, random));
        }
        List<Unit> all = new ArrayList<>(units.values());
        all.sort(Comparator.<Unit, String>comparing(unit -> unit.place().code())
                .thenComparing(Unit::sector)
                .thenComparing(unit -> unit.need().group()));
        return all;
    }

    private static Unit unit(Place place, String sector, Group group, Random random) {
        Measure inNeed = random.nextInt(4) == 0
                ? Measure.UNKNOWN
                : Measure.of(random.nextInt(9) == 0 ? MOST - random.nextInt(3) : random.nextInt(4));
        long low = Math.min(random.nextInt(3), inNeed.orElse(2));
        ReachedInterval reached =
                random.nextBoolean() ? ReachedInterval.UNKNOWN : new ReachedInterval(low, low, 0, false);
        Assessed need = new Assessed(
                group,
                random.nextInt(4) == 0 ? Measure.UNKNOWN : Measure.of(3 + random.nextInt(3)),
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                inNeed,
                inNeed.known() && random.nextInt(5) == 0 ? 1 : 0,
                Measure.UNKNOWN,
                Measure.UNKNOWN,
                null,
                fresh(random),
                Grade.NONE,
                Dispute.NONE,
                false,
                false,
                List.of());
        return new Unit(place, sector, need, reached, new int[0], PresenceWord.NONE, 0, 0, 0, List.of());
    }

    private static @Nullable Freshness fresh(Random random) {
        Freshness[] all = Freshness.values();
        int which = random.nextInt(all.length + 1);
        return which == all.length ? null : all[which];
    }
}
