package org.tandem.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Post;
import org.tandem.model.Resource;
import org.tandem.model.Seat;

/** Finds who a seat of the rule table means for a task, best first. */
final class Candidates {
    private final Actors actors;
    private final Partners partners;
    private final Loads loads;

    /** @param suppressBelow counts of people from 1 to this minus 1 are not told in reasons */
    Candidates(Actors actors, Loads loads, int suppressBelow) {
        this.actors = actors;
        this.loads = loads;
        this.partners = new Partners(actors, loads, suppressBelow);
    }

    /** Whether {@code candidate} answers for a part of the operation alone, and {@code seat} means no such one for a task without a place. */
    boolean tooLocal(Candidate candidate, Seat seat, Task task) {
        return seat.whole() && task.areas().isEmpty() && !actors.whole(actors.areasOf(candidate.actor()));
    }

    /** Those {@code seat} means for {@code task}, best first. */
    List<Candidate> of(Seat seat, Task task) {
        List<Candidate> found = switch (seat.from()) {
            case POST -> posts(seat, task);
            case ORGANISATION -> organisations(seat, task);
            case LEAD -> leads(seat, task);
            case PARTNER -> partners.in(seat, task, this::holder);
            case PARTNER_NEARBY -> partners.near(seat, task, this::holder);
            case UNIT -> units(seat, task);
            case OFFER -> offers(seat, task);
            case REQUESTER -> requester(seat, task);
            case DECIDER -> ids(task.request().of(), seat, task);
            case GIVER -> ids(task.request().givers(), seat, task);
            case MISSION -> mission(seat, task);
        };
        return found.stream()
                .filter(candidate -> seat.sides().isEmpty() || seat.sides().contains(actors.side(candidate.actor())))
                .sorted(Candidate.ORDER)
                .toList();
    }

    private List<Candidate> posts(Seat seat, Task task) {
        List<Candidate> found = new ArrayList<>();
        for (Post post : actors.posts()) {
            int role = role(seat, post);
            if (role >= 0 && owned(seat, post, task)) {
                add(found, seat, task, post.id(), role);
            }
        }
        return found;
    }

    private boolean owned(Seat seat, Post post, Task task) {
        boolean asksNothing = seat.kinds().isEmpty() && seat.organisations().isEmpty() && !seat.sector();
        return asksNothing
                || actors.organisation(post.organisation())
                        .filter(owner -> matches(seat, owner, task))
                        .isPresent();
    }

    private List<Candidate> organisations(Seat seat, Task task) {
        List<Candidate> found = new ArrayList<>();
        for (Organisation organisation : actors.organisations()) {
            if (matches(seat, organisation, task)
                    && concerned(organisation, task)
                    && actors.fit(organisation.areas(), task).isPresent()) {
                add(found, seat, task, holder(organisation.id(), task, seat.roles()), kindOf(seat, organisation));
            }
        }
        return found;
    }

    /** An authority of one sector, by what it states or by its name, is not the one for another: an education office for patrols. */
    private static boolean concerned(Organisation organisation, Task task) {
        boolean authority =
                organisation.kind() == OrganisationKind.AUTHORITY || organisation.kind() == OrganisationKind.GOVERNMENT;
        List<String> sectors =
                organisation.sectors().isEmpty() ? SectorWords.named(organisation.name()) : organisation.sectors();
        return !authority || sectors.isEmpty() || SectorWords.about(sectors, task);
    }

    private List<Candidate> leads(Seat seat, Task task) {
        List<Candidate> found = new ArrayList<>();
        for (Organisation cluster : clusters(task)) {
            for (int place = 0; place < cluster.lead().size(); place++) {
                String holder = holder(cluster.lead().get(place), task);
                found.add(candidate(seat, task, holder, place, Map.of("cluster", cluster.name())));
            }
        }
        return found;
    }

    private List<Organisation> clusters(Task task) {
        return actors.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.CLUSTER)
                .filter(cluster -> coordinates(cluster, task.sector()))
                .filter(cluster -> actors.fit(cluster.areas(), task).isPresent())
                .toList();
    }

    private List<Candidate> units(Seat seat, Task task) {
        List<Candidate> found = new ArrayList<>();
        Mission mission = actors.mission();
        if (mission != null) {
            for (Mission.Unit unit : mission.units()) {
                List<Resource> means = unit.capabilities().stream()
                        .filter(capability -> seat.capabilities().contains(capability.kind()))
                        .toList();
                boolean there = actors.fit(actors.areasOf(unit.id()), task).isPresent();
                if (!means.isEmpty() && there) {
                    found.add(candidate(seat, task, unit.id(), 0, Map.of("means", means(means))));
                }
            }
        }
        return found;
    }

    /** Who offers such means in the place, now or later; the one with most offers is asked by its id like the others. */
    private List<Candidate> offers(Seat seat, Task task) {
        List<Candidate> found = new ArrayList<>();
        for (Organisation organisation : actors.organisations()) {
            List<Resource> means = organisation.offers().stream()
                    .filter(offer -> seat.capabilities().contains(offer.kind()) && stands(offer, task))
                    .toList();
            if (!means.isEmpty()) {
                String place = actors.areas().label(means.get(0).area());
                Map<String, String> words = means.get(0).area().isEmpty()
                        ? Map.of("means", means(means))
                        : Map.of("means", means(means), "place", place);
                found.add(candidate(seat, task, holder(organisation.id(), task), 0, words));
            }
        }
        return found;
    }

    private boolean stands(Resource offer, Task task) {
        LocalDate until = offer.period().until();
        List<String> areas = offer.area().isEmpty() ? List.of() : List.of(offer.area());
        return (until == null || !until.isBefore(actors.workspace().operation().asOf()))
                && actors.fit(areas, task).isPresent();
    }

    private static String means(List<Resource> means) {
        return means.stream().map(RequestRows::means).collect(Collectors.joining(" and "));
    }

    private List<Candidate> requester(Seat seat, Task task) {
        return task.request().by().isEmpty()
                ? List.of()
                : List.of(candidate(seat, task, holder(task.request().by(), task, seat.roles()), 0, Map.of()));
    }

    private List<Candidate> ids(List<String> ids, Seat seat, Task task) {
        return ids.stream()
                .filter(actors.ids()::contains)
                .map(id -> candidate(seat, task, holder(id, task, seat.roles()), 0, Map.of()))
                .toList();
    }

    private List<Candidate> mission(Seat seat, Task task) {
        Mission mission = actors.mission();
        return mission == null ? List.of() : List.of(candidate(seat, task, mission.id(), 0, Map.of()));
    }

    /** Who holds a letter for {@code organisation}: its post nearest to the task's area, else the organisation itself. An education specialist is not asked for water. */
    private String holder(String organisation, Task task) {
        return holder(organisation, task, List.of());
    }

    private String holder(String organisation, Task task, List<String> roles) {
        List<Candidate> posts = new ArrayList<>();
        for (Post post : actors.organisation(organisation)
                .map(Organisation::posts)
                .orElseGet(() -> mission(organisation, roles))) {
            OptionalInt fit = SectorWords.ofAnother(post.role(), task)
                    ? OptionalInt.empty()
                    : actors.fit(actors.areasOf(post.id()), task);
            fit.ifPresent(value -> posts.add(
                    new Candidate(post.id(), 0, value, Phrase.first(post.role(), roles), loads.of(post.id()), "")));
        }
        return posts.stream().min(Candidate.ORDER).map(Candidate::actor).orElse(organisation);
    }

    /** Posts of the mission of such roles: any other has its own work, and speaks for no more. */
    private List<Post> mission(String id, List<String> roles) {
        Mission mission = actors.mission();
        return mission == null || !mission.id().equals(id)
                ? List.of()
                : mission.posts().stream()
                        .filter(post -> Phrase.first(post.role(), roles) < roles.size())
                        .toList();
    }

    private void add(List<Candidate> found, Seat seat, Task task, String actor, int preference) {
        if (actors.fit(actors.areasOf(actor), task).isPresent()) {
            found.add(candidate(seat, task, actor, preference, Map.of()));
        }
    }

    private Candidate candidate(Seat seat, Task task, String actor, int preference, Map<String, String> more) {
        List<String> areas = actors.areasOf(actor);
        int fit = actors.fit(areas, task).orElse(Integer.MAX_VALUE);
        Map<String, String> words = new TreeMap<>(more);
        words.put("organisation", actors.name(actors.owner(actor)));
        words.putIfAbsent("place", Reasons.place(actors, areas, task));
        String reason = Reasons.fill(seat.reason(), words);
        return new Candidate(actor, 0, fit, preference, loads.of(actor), reason);
    }

    private static int role(Seat seat, Post post) {
        int place = Phrase.first(post.role(), seat.roles());
        return place < seat.roles().size() || seat.roles().isEmpty() ? place : -1;
    }

    private static int kindOf(Seat seat, Organisation organisation) {
        return Math.max(0, seat.kinds().indexOf(organisation.kind()));
    }

    private static boolean matches(Seat seat, Organisation organisation, Task task) {
        return (seat.kinds().isEmpty() || seat.kinds().contains(organisation.kind()))
                && (seat.organisations().isEmpty() || named(seat, organisation))
                && (!seat.sector() || coordinates(organisation, task.sector()));
    }

    private static boolean named(Seat seat, Organisation organisation) {
        return seat.organisations().stream()
                .anyMatch(word -> Phrase.in(organisation.id(), word)
                        || Phrase.in(organisation.acronym(), word)
                        || Phrase.in(organisation.name(), word)
                        || organisation.aliases().stream().anyMatch(alias -> Phrase.in(alias, word)));
    }

    /** A part of a sector, as PRO-CPN, is coordinated by its own cluster or by that of the sector, PRO. */
    private static boolean coordinates(Organisation cluster, String sector) {
        return !sector.isEmpty()
                && cluster.sectors().stream().anyMatch(own -> own.equals(sector) || sector.startsWith(own + "-"));
    }
}
