package org.tandem.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Audience;
import org.tandem.model.Conditions;
import org.tandem.model.LegalStatus;
import org.tandem.model.Mandate;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Post;
import org.tandem.model.Priority;
import org.tandem.model.Resource;
import org.tandem.model.Stance;
import org.tandem.source.Sensitivity;

/** What an audience may know of those who work there: organisations, the mission, and what they have and ask for. */
final class SeenActors {
    private final Audience audience;
    private final Coarse coarse;
    private final Sieve sieve;

    SeenActors(Audience audience, Coarse coarse, Sieve sieve) {
        this.audience = audience;
        this.coarse = coarse;
        this.sieve = sieve;
    }

    List<Organisation> organisations(List<Organisation> all) {
        for (Organisation organisation : all) {
            if (!organisation.sensitivity().atMost(audience.limit())) {
                sieve.count(organisation.posts().size()
                        + organisation.priorities().size()
                        + organisation.stance().objectives().size()
                        + organisation.stance().protocols().size()
                        + organisation.offers().size()
                        + organisation.requests().size());
            }
        }
        return sieve.keep(all, Organisation::sensitivity).stream()
                .map(this::organisation)
                .toList();
    }

    private Organisation organisation(Organisation whole) {
        return new Organisation(
                whole.id(),
                whole.name(),
                whole.acronym(),
                whole.kind(),
                whole.aliases(),
                whole.sectors(),
                whole.lead(),
                coarse.places(whole.sensitivity(), whole.areas()),
                whole.relation(),
                conditions(whole.conditions()),
                legal(whole.legal(), whole.sensitivity()),
                posts(whole.posts(), whole.sensitivity()),
                priorities(whole.priorities(), whole.sensitivity()),
                resources(whole.offers()),
                resources(whole.requests()),
                stance(whole.stance(), whole.sensitivity()),
                whole.sensitivity(),
                whole.origin());
    }

    private Conditions conditions(Conditions whole) {
        if (!whole.words().isEmpty() && !whole.sensitivity().atMost(audience.limit())) {
            sieve.count(1);
        }
        return whole.upTo(audience.limit());
    }

    @Nullable
    Mission mission(@Nullable Mission whole) {
        if (whole == null) {
            return null;
        }
        return new Mission(
                whole.id(),
                whole.name(),
                whole.host(),
                whole.posture(),
                whole.strategy(),
                mandates(whole.mandates()),
                sieve.keep(whole.agreements(), Mission.Agreement::sensitivity),
                posts(whole.posts(), Sensitivity.LOW),
                units(whole.units()),
                priorities(whole.priorities(), Sensitivity.LOW),
                resources(whole.offers()),
                resources(whole.requests()),
                settings(whole.settings()),
                stance(whole.stance(), Sensitivity.LOW),
                whole.origin());
    }

    private List<Mandate> mandates(List<Mandate> mandates) {
        return sieve.keep(mandates, Mandate::sensitivity).stream()
                .map(mandate -> mandate.with(sieve.keep(mandate.tasks(), Mandate.Task::sensitivity)))
                .toList();
    }

    /** One whose place cannot be told goes: without areas it would hold everywhere. */
    private List<Mission.Setting> settings(List<Mission.Setting> settings) {
        List<Mission.Setting> seen = new ArrayList<>();
        for (Mission.Setting setting : sieve.keep(settings, Mission.Setting::sensitivity)) {
            List<String> areas = coarse.places(setting.sensitivity(), setting.areas());
            if (areas.isEmpty() && !setting.areas().isEmpty()) {
                sieve.count(1);
            } else {
                seen.add(new Mission.Setting(
                        areas, setting.posture(), setting.strategy(), setting.conflict(), setting.sensitivity()));
            }
        }
        return List.copyOf(seen);
    }

    /** A permit tells where its holder works. One whose place cannot be told goes: without areas it would hold everywhere. */
    private LegalStatus legal(LegalStatus whole, Sensitivity holder) {
        LegalStatus.Registration registration = sieve
                .keep(
                        Optional.ofNullable(whole.registration()).stream().toList(),
                        LegalStatus.Registration::sensitivity)
                .stream()
                .findFirst()
                .orElse(null);
        LegalStatus.Agreement agreement = sieve
                .keep(Optional.ofNullable(whole.agreement()).stream().toList(), LegalStatus.Agreement::sensitivity)
                .stream()
                .findFirst()
                .orElse(null);
        List<LegalStatus.Permit> permits = new ArrayList<>();
        for (LegalStatus.Permit permit : sieve.keep(whole.permits(), LegalStatus.Permit::sensitivity)) {
            List<String> areas = coarse.places(permit.sensitivity().highest(holder), permit.areas());
            if (areas.isEmpty() && !permit.areas().isEmpty()) {
                sieve.count(1);
            } else {
                permits.add(new LegalStatus.Permit(
                        permit.kind(), permit.period(), areas, permit.sensitivity(), permit.origin()));
            }
        }
        return new LegalStatus(registration, agreement, List.copyOf(permits), whole.engagement());
    }

    private List<Mission.Unit> units(List<Mission.Unit> units) {
        for (Mission.Unit unit : units) {
            if (!unit.sensitivity().atMost(audience.limit())) {
                sieve.count(unit.capabilities().size());
            }
        }
        return sieve.keep(units, Mission.Unit::sensitivity).stream()
                .map(unit -> new Mission.Unit(
                        unit.id(),
                        unit.component(),
                        coarse.places(unit.sensitivity(), unit.areas()),
                        resources(unit.capabilities()),
                        unit.sensitivity(),
                        unit.origin()))
                .toList();
    }

    /**
     * Where a post sits tells where its organisation is, so the higher of both levels says how exactly it is told. One whose
     * place cannot be told goes: a post without areas would be there for everywhere.
     */
    private List<Post> posts(List<Post> posts, Sensitivity holder) {
        List<Post> seen = new ArrayList<>();
        for (Post post : sieve.keep(posts, Post::sensitivity)) {
            List<String> areas = coarse.places(post.sensitivity().highest(holder), post.areas());
            if (areas.isEmpty() && !post.areas().isEmpty()) {
                sieve.count(1);
            } else {
                seen.add(new Post(
                        post.id(),
                        post.organisation(),
                        post.role(),
                        post.component(),
                        areas,
                        sieve.keep(post.channels(), Post.Channel::sensitivity),
                        post.sensitivity(),
                        post.origin()));
            }
        }
        return List.copyOf(seen);
    }

    private Stance stance(Stance whole, Sensitivity holder) {
        return new SeenStances(audience, coarse.places(), sieve).of(whole, holder);
    }

    private List<Priority> priorities(List<Priority> priorities, Sensitivity holder) {
        return sieve.keep(priorities, Priority::sensitivity).stream()
                .map(priority -> new Priority(
                        priority.rank(),
                        priority.sector(),
                        coarse.place(priority.sensitivity().highest(holder), priority.area()),
                        priority.text(),
                        priority.sensitivity(),
                        priority.origin()))
                .toList();
    }

    /** One whose place cannot be told goes: without a place it would be there for everywhere. */
    private List<Resource> resources(List<Resource> resources) {
        List<Resource> seen = new ArrayList<>();
        for (Resource resource : sieve.keep(resources, Resource::sensitivity)) {
            String area = coarse.place(resource.sensitivity(), resource.area());
            if (area.isEmpty() && !resource.area().isEmpty()) {
                sieve.count(1);
            } else {
                seen.add(resource.in(area));
            }
        }
        return List.copyOf(seen);
    }
}
