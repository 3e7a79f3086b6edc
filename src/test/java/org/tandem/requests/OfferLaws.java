package org.tandem.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.Sparse;
import org.tandem.model.LegalStatus;
import org.tandem.model.Measure;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Resource;
import org.tandem.model.Terms;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** What one offer more does, and that civilian offers go before military ones. */
class OfferLaws {
    private static final String UNIT = "trucks";

    /** Nothing is offered from a minimum on, and all of it comes back, or all of it is used up. */
    @Test
    void oneOfferMoreLeavesEveryRequestMetThatWasMet() {
        qt().withExamples(800).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            String consumable = random.nextBoolean() ? "yes" : "no";
            List<Resource> requests = requests(random, 4);
            List<Resource> offers = offers(random, 4, consumable, 0);
            Set<String> before = met(of(requests, offers));
            List<Resource> more = new ArrayList<>(offers);
            more.add(offer(random, "more", consumable, 0));
            assertThat(met(of(requests, more))).containsAll(before);
        });
    }

    /** Minimums, and what comes back beside what is used up: for one request by itself. */
    @Test
    void oneOfferMoreLeavesARequestMetWhateverTheOffersAreLike() {
        qt().withExamples(1500).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<Resource> requests = requests(random, 1);
            List<Resource> offers = offers(random, 3, "", 4);
            Set<String> before = met(of(requests, offers));
            List<Resource> more = new ArrayList<>(offers);
            more.add(offer(random, "more", "", 4));
            assertThat(met(of(requests, more))).containsAll(before);
        });
    }

    /** The sum of what civilians offer, counted day by day by hand. */
    @Test
    void whereCivilianOffersSufficeNothingMilitaryIsGivenOrAsked() {
        qt().withExamples(800).forAll(longs().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            Resource request = requests(random, 1).get(0);
            List<Resource> offers = offers(random, 3, "no", 0);
            Workspace world = world(List.of(request), offers, offers(random, 3, "no", 0));
            boolean suffices = true;
            for (LocalDate day = first(request.period()); request.period().contains(day); day = day.plusDays(1)) {
                LocalDate today = day;
                long there = offers.stream()
                        .filter(each ->
                                each.period().contains(today) && each.area().equals(request.area()))
                        .mapToLong(each -> each.quantity().orElse(0))
                        .sum();
                suffices &= there >= request.quantity().orElse(0);
            }
            Settled settled = RequestWorlds.of(world).requests().get(0);
            if (suffices) {
                assertThat(settled.outcome()).isEqualTo(Outcome.MET);
                assertThat(settled.allotments()).noneMatch(Allotment::military);
                assertThat(settled.unanswered()).isEmpty();
            } else {
                assertThat(settled.outcome()).isNotEqualTo(Outcome.MET);
            }
        });
    }

    private static Set<String> met(RequestsResult result) {
        return result.requests().stream()
                .filter(each -> each.outcome() == Outcome.MET)
                .map(Settled::id)
                .collect(Collectors.toSet());
    }

    private static RequestsResult of(List<Resource> requests, List<Resource> offers) {
        return RequestWorlds.of(world(requests, offers, List.of()));
    }

    /** One NGO asks, another offers, and a force does. */
    private static Workspace world(List<Resource> requests, List<Resource> civilian, List<Resource> military) {
        List<Resource> lent = new ArrayList<>();
        military.forEach(each -> lent.add(new Resource(
                "force-" + each.id(),
                each.kind(),
                each.quantity(),
                each.unit(),
                each.area(),
                each.period(),
                "",
                List.of(),
                each.terms(),
                each.sensitivity(),
                each.origin())));
        return RequestWorlds.with(
                RequestWorlds.world(0),
                List.of(
                        organisation("asks", OrganisationKind.INGO, List.of(), requests),
                        organisation("gives", OrganisationKind.NNGO, civilian, List.of()),
                        organisation("force", OrganisationKind.MILITARY, lent, List.of())));
    }

    private static Organisation organisation(
            String id, OrganisationKind kind, List<Resource> offers, List<Resource> requests) {
        return Sparse.organisation(
                id,
                id,
                "",
                kind,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Map.of("military_assets", "last_resort"),
                LegalStatus.NONE,
                List.of(),
                List.of(),
                offers,
                requests,
                Sensitivity.LOW,
                RequestWorlds.ORIGIN);
    }

    private static List<Resource> requests(Random random, int number) {
        List<Resource> requests = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            requests.add(resource(random, "r" + each, 6, Terms.NONE));
        }
        return requests;
    }

    private static List<Resource> offers(Random random, int number, String consumable, int least) {
        List<Resource> offers = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            offers.add(offer(random, "o" + each, consumable, least));
        }
        return offers;
    }

    /**
     * An offer.
     *
     * @param consumable {@code yes} or {@code no}; empty for either
     * @param least the highest minimum, 0 for none
     */
    private static Resource offer(Random random, String id, String consumable, int least) {
        Terms.Given given = new Terms.Given(
                "",
                consumable.isEmpty() ? RequestWorlds.pick(random, List.of("yes", "no")) : consumable,
                least == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(least + 1)),
                List.of());
        return resource(random, id, 6, new Terms("", "", given, Terms.NONE.asked()));
    }

    private static Resource resource(Random random, String id, int most, Terms terms) {
        LocalDate from = RequestWorlds.START.plusDays(10 + random.nextInt(8));
        return new Resource(
                id,
                "transport",
                Measure.of(1 + random.nextInt(most)),
                UNIT,
                RequestWorlds.pick(random, List.of("SS0707", "SS0707", "SS0708")),
                new Period(from, from.plusDays(random.nextInt(10))),
                "",
                List.of(),
                terms,
                Sensitivity.LOW,
                RequestWorlds.ORIGIN);
    }

    private static LocalDate first(Period time) {
        LocalDate first = time.from();
        if (first == null) {
            throw new AssertionError("a request without a first day");
        }
        return first;
    }
}
