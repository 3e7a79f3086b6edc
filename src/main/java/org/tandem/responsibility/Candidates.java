package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Post;

/** Finds who a seat of the rule table means for a task, best first. */
final class Candidates {
    private final Actors actors;
    private final Partners partners;

    /** @param suppressBelow counts of people from 1 to this minus 1 are not told in reasons */
    Candidates(Actors actors, int suppressBelow) {
        this.actors = actors;
        this.partners = new Partners(actors, suppressBelow);
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
                    && actors.fit(organisation.areas(), task).isPresent()) {
                add(found, seat, task, holder(organisation.id(), task), kindOf(seat, organisation));
            }
        }
        return found;
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
                boolean able = unit.capabilities().stream()
                        .anyMatch(capability -> seat.capabilities().contains(capability.kind()));
                if (able) {
                    add(found, seat, task, unit.id(), 0);
                }
            }
        }
        return found;
    }

    private List<Candidate> mission(Seat seat, Task task) {
        Mission mission = actors.mission();
        return mission == null ? List.of() : List.of(candidate(seat, task, mission.id(), 0, Map.of()));
    }

    /** Who holds a letter for {@code organisation}: its post nearest to the task's area, else the organisation itself. An education specialist is not asked for water. */
    private String holder(String organisation, Task task) {
        List<Candidate> posts = new ArrayList<>();
        for (Post post :
                actors.organisation(organisation).map(Organisation::posts).orElse(List.of())) {
            OptionalInt fit = SectorWords.ofAnother(post.role(), task)
                    ? OptionalInt.empty()
                    : actors.fit(actors.areasOf(post.id()), task);
            fit.ifPresent(value -> posts.add(new Candidate(post.id(), 0, value, 0, actors.pinnedLoad(post.id()), "")));
        }
        return posts.stream().min(Candidate.ORDER).map(Candidate::actor).orElse(organisation);
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
        words.put(
                "organisation",
                actors.name(actors.post(actor).map(Post::organisation).orElse(actor)));
        words.put("place", Reasons.place(actors, areas, task));
        String reason = Reasons.fill(seat.reason(), words);
        return new Candidate(actor, 0, fit, preference, actors.pinnedLoad(actor), reason);
    }

    private static int role(Seat seat, Post post) {
        for (int place = 0; place < seat.roles().size(); place++) {
            if (Phrase.in(post.role(), seat.roles().get(place))) {
                return place;
            }
        }
        return seat.roles().isEmpty() ? 0 : -1;
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
