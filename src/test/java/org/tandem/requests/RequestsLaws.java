package org.tandem.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Period;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;

/** What holds of any requests and offers, swept day by day. */
class RequestsLaws {
    @Test
    void noDayHasMoreOfAnOfferGivenThanThereIsAndWhatIsUsedUpIsGivenOnce() {
        qt().withExamples(3000).forAll(longs().all()).checkAssert(seed -> {
            Workspace world = RequestWorlds.world(seed);
            RequestsResult result = RequestWorlds.of(world);
            for (RequestsResult.Left left : result.offers()) {
                long there = left.offered().offer().quantity().orElse(0);
                Period time = left.offered().offer().period();
                List<Allotment> given = result.allotments().stream()
                        .filter(each -> each.offer().equals(left.offered().id()))
                        .toList();
                if (left.offered().consumable()) {
                    assertThat(given.stream().mapToLong(Allotment::quantity).sum())
                            .isLessThanOrEqualTo(there);
                }
                for (int day = -5; day < RequestWorlds.DAYS + 20; day++) {
                    LocalDate today = RequestWorlds.START.plusDays(day);
                    long sum = on(given, today);
                    assertThat(sum).as(left.offered().id() + " on " + today).isLessThanOrEqualTo(there);
                    assertThat(sum == 0 || time.contains(today)).isTrue();
                }
            }
        });
    }

    @Test
    void noRequestIsGivenMoreThanItAsksForOnAnyDayNorOnADayItDoesNotAskFor() {
        qt().withExamples(2000).forAll(longs().all()).checkAssert(seed -> {
            for (Settled each : RequestWorlds.of(RequestWorlds.world(seed)).requests()) {
                for (int day = -5; day < RequestWorlds.DAYS + 20; day++) {
                    LocalDate today = RequestWorlds.START.plusDays(day);
                    long given = on(each.allotments(), today);
                    assertThat(given)
                            .isLessThanOrEqualTo(each.wanted().quantity().orElse(0));
                    assertThat(given == 0 || each.wanted().request().period().contains(today))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void metMeansThatAllIsThereOnEveryDay() {
        qt().withExamples(2000).forAll(longs().all()).checkAssert(seed -> {
            for (Settled each : RequestWorlds.of(RequestWorlds.world(seed)).requests()) {
                if (each.outcome() == Outcome.MET) {
                    Period time = each.wanted().request().period();
                    long once = each.allotments().stream()
                            .filter(Allotment::consumable)
                            .mapToLong(Allotment::quantity)
                            .sum();
                    List<Allotment> daily = each.allotments().stream()
                            .filter(given -> !given.consumable())
                            .toList();
                    for (LocalDate day = first(time); time.contains(day); day = day.plusDays(1)) {
                        assertThat(on(daily, day) + once)
                                .isGreaterThanOrEqualTo(
                                        each.wanted().request().quantity().orElse(0));
                    }
                }
            }
        });
    }

    @Test
    void militaryMeansServeOnlyWhatPassedItsTestAndCountOnlyOnceApproved() {
        qt().withExamples(3000).forAll(longs().all()).checkAssert(seed -> {
            for (Settled each : RequestWorlds.of(RequestWorlds.world(seed)).requests()) {
                boolean military =
                        !each.wanted().force() && each.allotments().stream().anyMatch(Allotment::military);
                assertThat(each.wanted().ruled("refused") && !each.allotments().isEmpty())
                        .isFalse();
                if (military) {
                    assertThat(each.gate().criteria()).allMatch(answer -> answer.state() == Criterion.State.FULFILLED);
                    assertThat(each.gate().against()).isEmpty();
                    assertThat(each.wanted().conditions().words().values()).doesNotContain("never");
                }
                if (military && !each.wanted().approved()) {
                    assertThat(each.outcome()).isEqualTo(Outcome.UNDECIDED);
                    assertThat(each.sought()).isNotEmpty();
                }
            }
        });
    }

    /** The mandate held against each day by its own words, without what holds it elsewhere. */
    @Test
    void theMissionGivesOnlyWhatATaskCoversOnEveryDayAndNothingToAForceWithoutRiskAssessment() {
        qt().withExamples(3000).forAll(longs().all()).checkAssert(seed -> {
            Workspace world = RequestWorlds.world(seed);
            List<Mandate> mandates = mandates(world);
            for (Settled each : RequestWorlds.of(world).requests()) {
                boolean mission = each.allotments().stream()
                        .anyMatch(given -> given.owner().equals("unmiss"));
                Resource request = each.wanted().request();
                if (mission && !mandates.isEmpty()) {
                    List<Mandate.Task> tasks = mandates.get(0).tasks().stream()
                            .filter(task ->
                                    task.id().equals(request.terms().asked().mandateTask()))
                            .toList();
                    assertThat(tasks).hasSize(1);
                    assertThat(tasks.get(0).verb()).isEqualTo("facilitate");
                    assertThat(request.terms().asked().assistance()).isNotEqualTo("direct");
                    assertThat(tasks.get(0).areas())
                            .allMatch(area -> world.areas().within(request.area(), area));
                    Period time = request.period();
                    for (LocalDate day = first(time); time.contains(day); day = day.plusDays(1)) {
                        assertThat(mandates.get(0).period().contains(day)).isTrue();
                    }
                }
                if (mission && request.terms().asked().benefits().contains("army")) {
                    assertThat(request.terms().asked().diligence()).isNotNull();
                }
            }
        });
    }

    private static List<Mandate> mandates(Workspace world) {
        Mission mission = world.mission();
        return mission == null ? List.of() : mission.mandates();
    }

    @Test
    void whatIsAskedAndOfferedInAnotherOrderOfTheFilesIsSettledAlike() {
        qt().withExamples(1000).forAll(longs().all()).checkAssert(seed -> {
            Workspace world = RequestWorlds.world(seed);
            List<Organisation> other = new ArrayList<>(world.organisations());
            Collections.reverse(other);
            assertThat(RequestWorlds.of(RequestWorlds.with(world, other)).requests())
                    .isEqualTo(RequestWorlds.of(world).requests());
        });
    }

    /** So that no law holds for want of what it speaks of. */
    @Test
    void theWorldsHoldEveryOutcomeAndMilitaryMeansBothApprovedAndProposed() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        Set<Boolean> approved = new HashSet<>();
        Set<String> answers = new TreeSet<>();
        for (long seed = 0; seed < 300; seed++) {
            for (Settled each : RequestWorlds.of(RequestWorlds.world(seed)).requests()) {
                outcomes.add(each.outcome());
                each.gate().criteria().stream()
                        .filter(Criterion::duty)
                        .forEach(duty ->
                                answers.add(duty.key() + " " + duty.state().word()));
                each.allotments().stream()
                        .filter(given -> given.military() && !each.wanted().force())
                        .forEach(given -> approved.add(given.approved()));
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
        assertThat(approved).containsExactlyInAnyOrder(true, false);
        assertThat(answers)
                .containsExactly(
                        "hrddp answered",
                        "hrddp not answered",
                        "mandate_task answered",
                        "mandate_task no",
                        "mandate_task not answered");
    }

    private static long on(List<Allotment> given, LocalDate day) {
        return given.stream()
                .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.until()))
                .mapToLong(Allotment::quantity)
                .sum();
    }

    private static LocalDate first(Period time) {
        LocalDate first = time.from();
        if (first == null) {
            throw new AssertionError("a request without a first day is met");
        }
        return first;
    }
}
