package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.model.Caseload;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * Worlds in which everybody is known by a number: who is in need, and which partners reach whom. Tables are made of them as
 * partners would fill them in, some for a district and some for a province or the country, some without a figure. What is told of
 * each cell, and of all together, must leave room for what is true.
 */
class TruthLaws {
    private static final int EXAMPLES = 2000;
    private static final List<String> DISTRICTS = List.of("SS0707", "SS0708", "SS0609");
    private static final List<String> PLACES = List.of("SS0707", "SS0708", "SS0609", "SS07", "SS06", "SSD");

    /** Everybody in need, by district. */
    private final Map<String, Set<Integer>> inNeed = new TreeMap<>();

    /** Districts of which a table tells the people in need; partners reach people in the others too. */
    private final Set<String> assessed = new HashSet<>();

    private final Set<Integer> reached = new HashSet<>();
    private World world = new World();

    @Test
    void whatIsTrueLiesInWhatIsToldOfEveryCell() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            make(new Random(seed));
            holds(OptionalInt.empty());
        });
    }

    @Test
    void whatIsTrueLiesInWhatIsToldOfProvincesAndOfTheCountry() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            make(new Random(seed));
            holds(OptionalInt.of(1));
            holds(OptionalInt.of(0));
        });
    }

    @Test
    void whatIsTrueLiesInTheTotalOfTheSector() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            make(new Random(seed));
            world.result().headline().sectors().forEach(line -> {
                Set<Integer> people = assessed("SSD");
                assertThat(line.inNeed()).isEqualTo(Measure.of(people.size()));
                holds("the sector", people.stream().filter(reached::contains).count(), line.reached());
            });
        });
    }

    @Test
    void whatIsTrueLiesInWhatIsToldOfMissionAreasHoweverTheyCutProvinces() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            make(random);
            Map<String, String> stated = new TreeMap<>();
            for (String place : PLACES) {
                if (random.nextBoolean()) {
                    stated.put(place, "M" + random.nextInt(2));
                    world.inMissionArea(place, stated.get(place));
                }
            }
            CoverageOptions asked =
                    new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(), Set.of(), SplitBy.MISSION_AREA);
            List<Gap> gaps = world.options(asked).result().gaps();
            long told = 0;
            for (Gap gap : gaps) {
                Set<Integer> people = inNeed.entrySet().stream()
                        .filter(district -> assessed.contains(district.getKey()))
                        .filter(district ->
                                missionArea(district.getKey(), stated).equals(gap.area()))
                        .flatMap(district -> district.getValue().stream())
                        .collect(Collectors.toSet());
                long truth = people.stream().filter(reached::contains).count();
                assertThat(gap.inNeed()).isEqualTo(Measure.of(people.size()));
                holds(gap.reference(), truth, gap.reached());
                told += people.size();
            }
            assertThat(told).isEqualTo(assessed("SSD").size());
        });
    }

    /** What a district states, else its province, else the country. */
    private static String missionArea(String district, Map<String, String> stated) {
        String ofProvince =
                stated.getOrDefault(district.substring(0, 4), stated.getOrDefault("SSD", "no mission area"));
        return stated.getOrDefault(district, ofProvince);
    }

    private void holds(OptionalInt level) {
        CoverageOptions asked = new CoverageOptions(Basis.REACHED, level, Set.of(), Set.of(), false);
        List<Gap> gaps = world.options(asked).result().gaps();
        assertThat(gaps).isNotEmpty();
        for (Gap gap : gaps) {
            Set<Integer> people = assessed(gap.area());
            long truth = people.stream().filter(reached::contains).count();
            assertThat(gap.inNeed()).isEqualTo(Measure.of(people.size()));
            holds(gap.reference(), truth, gap.reached());
            holds(gap.reference() + " unmet", people.size() - truth, gap.unmet());
        }
    }

    private static void holds(String where, long truth, Interval told) {
        if (told.known()) {
            assertThat(truth)
                    .as(where)
                    .isBetween(told.low().orElse(-1), told.high().orElse(-1));
        }
    }

    private Set<Integer> people(String area) {
        return inNeed.entrySet().stream()
                .filter(district -> area.equals("SSD") || district.getKey().startsWith(area))
                .flatMap(district -> district.getValue().stream())
                .collect(Collectors.toSet());
    }

    private Set<Integer> assessed(String area) {
        return inNeed.entrySet().stream()
                .filter(district -> assessed.contains(district.getKey()))
                .filter(district -> area.equals("SSD") || district.getKey().startsWith(area))
                .flatMap(district -> district.getValue().stream())
                .collect(Collectors.toSet());
    }

    private void make(Random random) {
        world = new World();
        inNeed.clear();
        assessed.clear();
        reached.clear();
        for (int district = 0; district < DISTRICTS.size(); district++) {
            Set<Integer> here = new HashSet<>();
            for (int person = random.nextInt(20); person > 0; person--) {
                here.add(1000 * district + person);
            }
            inNeed.put(DISTRICTS.get(district), here);
            if (assessed.isEmpty() || random.nextInt(4) > 0) {
                assessed.add(DISTRICTS.get(district));
                world.need(DISTRICTS.get(district), "EDU", here.size());
            }
        }
        List<Map<String, Set<Integer>>> partners = new ArrayList<>();
        for (int partner = random.nextInt(4); partner >= 0; partner--) {
            partners.add(partner(random));
        }
        for (int partner = 0; partner < partners.size(); partner++) {
            tell(partners, partner, random);
        }
    }

    /** Whom a partner reaches, by the places that its table names. */
    private Map<String, Set<Integer>> partner(Random random) {
        Map<String, Set<Integer>> byPlace = new TreeMap<>();
        Set<Integer> all = new HashSet<>();
        for (int places = random.nextInt(3); places >= 0; places--) {
            String place = PLACES.get(random.nextInt(PLACES.size()));
            Set<Integer> some = people(place).stream()
                    .filter(person -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
            all.addAll(some);
            byPlace.put(place, some);
        }
        reached.addAll(all);
        // whoever names a place means all whom it reaches there
        byPlace.replaceAll(
                (place, some) -> all.stream().filter(people(place)::contains).collect(Collectors.toSet()));
        return byPlace;
    }

    private void tell(List<Map<String, Set<Integer>>> partners, int number, Random random) {
        Set<Integer> others = new HashSet<>();
        for (int other = 0; other < partners.size(); other++) {
            if (other != number) {
                partners.get(other).values().forEach(others::addAll);
            }
        }
        partners.get(number).forEach((place, people) -> {
            boolean alone = people.stream().noneMatch(others::contains);
            Caseload claim = alone && random.nextBoolean()
                    ? Caseload.DISTINCT
                    : random.nextBoolean() ? Caseload.SHARED : Caseload.UNKNOWN;
            Measure figure = random.nextInt(5) == 0 ? Measure.UNKNOWN : Measure.of(people.size());
            world.partner("P" + number, place, "EDU", figure, claim);
            if (figure.known() && random.nextInt(3) == 0) {
                world.partner("P" + number, place, "EDU", Measure.of(random.nextInt(people.size() + 1)), claim);
            }
        });
    }
}
