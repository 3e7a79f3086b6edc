package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * Worlds of people with a status, a sex, an age and more, of whom tables tell some groups, which may hold each other, and never
 * everybody. The people of all groups told of a cell must lie in what is told of it, as must those of them whom partners reach.
 */
class GroupTruthLaws {
    private static final int EXAMPLES = 3000;
    private static final List<String> DISTRICTS = List.of("SS0707", "SS0708", "SS0609");

    private record Person(String status, String sex, int age, boolean farmer, boolean nursing, boolean disabled) {}

    private static final Map<Group, Predicate<Person>> GROUPS = groups();

    private final Map<String, List<Person>> inNeed = new TreeMap<>();
    private final Set<Person> reached = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    private World world = new World();

    private static Map<Group, Predicate<Person>> groups() {
        Map<Group, Predicate<Person>> groups = new LinkedHashMap<>();
        groups.put(Group.ofStatus("IDP"), person -> person.status().equals("IDP"));
        groups.put(Group.ofStatus("HST"), person -> person.status().equals("HST"));
        groups.put(new Group("", "f", "", ""), person -> person.sex().equals("f"));
        groups.put(new Group("", "m", "", ""), person -> person.sex().equals("m"));
        groups.put(new Group("", "", "0-17", ""), person -> person.age() < 18);
        groups.put(new Group("", "", "5-11", ""), person -> person.age() >= 5 && person.age() < 12);
        groups.put(new Group("", "", "10-24", ""), person -> person.age() >= 10 && person.age() < 25);
        groups.put(new Group("", "", "18+", ""), person -> person.age() >= 18);
        groups.put(new Group("", "f", "adults", ""), person -> person.sex().equals("f") && person.age() >= 18);
        groups.put(new Group("", "f", "0-17", ""), person -> person.sex().equals("f") && person.age() < 18);
        groups.put(
                new Group("IDP", "f", "", ""),
                person -> person.status().equals("IDP") && person.sex().equals("f"));
        groups.put(new Group("PLW", "f", "", ""), Person::nursing);
        groups.put(Group.ofStatus("Farmers"), Person::farmer);
        groups.put(
                new Group("Farmers", "f", "", ""),
                person -> person.farmer() && person.sex().equals("f"));
        groups.put(new Group("", "", "", "y"), Person::disabled);
        groups.put(new Group("", "", "youth", ""), person -> person.age() > 13 && person.age() < 31);
        return groups;
    }

    @Test
    void whatIsTrueLiesInWhatIsToldOfCellsAndOfWhatHoldsThem() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            make(new Random(seed));
            for (OptionalInt level : List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(0))) {
                CoverageOptions asked = new CoverageOptions(Basis.REACHED, level, Set.of(), Set.of(), false);
                CoverageResult result = world.options(asked).result();
                assertThat(result.gaps()).isNotEmpty();
                result.gaps().forEach(this::holds);
                Headline.SectorLine line = result.headline().sectors().get(0);
                long all = people("SSD").size();
                holds("the sector", all, new Interval(line.inNeed(), line.mostInNeed()));
                holds("the sector reached", reachedOf("SSD"), line.reached());
                holds("the sector unmet", all - reachedOf("SSD"), line.plan().unmet());
            }
        });
    }

    @Test
    void whereMenAndWomenAreToldTheirSumIsTheFigureWhateverElseIsTold() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<Person> people = people(random);
            World told = new World();
            GROUPS.forEach((group, who) -> {
                if (group.splits() == 1 && !group.sex().isEmpty() || random.nextInt(3) == 0) {
                    tell(told, "SS0707", group, people);
                }
            });
            Gap gap = told.gap("SS0707", "EDU");
            assertThat(gap.inNeed()).isEqualTo(Measure.of(people.size()));
            assertThat(gap.mostInNeed()).isEqualTo(gap.inNeed());
        });
    }

    private void holds(Gap gap) {
        long all = people(gap.area()).size();
        long truth = reachedOf(gap.area());
        holds(gap.reference(), all, new Interval(gap.inNeed(), gap.mostInNeed()));
        holds(gap.reference() + " reached", truth, gap.reached());
        holds(gap.reference() + " unmet", all - truth, gap.unmet());
        if (all > 0 && gap.coverage().known()) {
            holds(gap.reference() + " coverage", Bands.tenths(truth, all), gap.coverage());
        }
    }

    private static void holds(String where, long truth, Interval told) {
        if (told.known()) {
            assertThat(truth)
                    .as(where)
                    .isBetween(told.low().orElse(-1), told.high().orElse(-1));
        }
    }

    private List<Person> people(String area) {
        return inNeed.entrySet().stream()
                .filter(district -> area.equals("SSD") || district.getKey().startsWith(area))
                .flatMap(district -> district.getValue().stream())
                .toList();
    }

    private long reachedOf(String area) {
        return people(area).stream().filter(reached::contains).count();
    }

    private void make(Random random) {
        world = new World();
        inNeed.clear();
        reached.clear();
        for (String district : DISTRICTS) {
            List<Person> everybody = people(random);
            List<Group> told = new ArrayList<>(GROUPS.keySet());
            Collections.shuffle(told, random);
            Set<Group> some = new HashSet<>(told.subList(0, 1 + random.nextInt(5)));
            some.forEach(group -> tell(world, district, group, everybody));
            inNeed.put(
                    district,
                    everybody.stream()
                            .filter(person -> some.stream()
                                    .anyMatch(group -> GROUPS.get(group).test(person)))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
        for (String place : List.of("SS0707", "SS0708", "SS07", "SSD")) {
            if (random.nextBoolean()) {
                List<Person> some = people(place).stream()
                        .filter(person -> random.nextInt(3) == 0)
                        .toList();
                reached.addAll(some);
                world.partner("P" + place, place, "EDU", Measure.of(some.size()), Caseload.SHARED);
            }
        }
    }

    private static List<Person> people(Random random) {
        List<Person> people = new ArrayList<>();
        for (int count = random.nextInt(25); count > 0; count--) {
            String sex = random.nextBoolean() ? "f" : "m";
            int age = random.nextInt(90);
            people.add(new Person(
                    random.nextBoolean() ? "IDP" : "HST",
                    sex,
                    age,
                    random.nextInt(3) == 0,
                    sex.equals("f") && age > 13 && age < 50 && random.nextBoolean(),
                    random.nextInt(6) == 0));
        }
        return people;
    }

    private static void tell(World world, String district, Group group, List<Person> people) {
        long count = people.stream().filter(GROUPS.get(group)).count();
        world.need(district, "EDU", need -> need.group(group).inNeed(count).severity(3));
    }
}
