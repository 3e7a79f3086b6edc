package org.tandem.sharing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.model.Area;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.model.Need;
import org.tandem.model.Notification;
import org.tandem.model.Organisation;
import org.tandem.model.Plan;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Priority;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The gazetteer as an audience may know it. One that the workspace states stays whole but for access figures above the
 * limit; one learned from the tables keeps only the areas that visible records name, for the others would tell of hidden ones.
 */
final class SeenAreas {
    private final Workspace left;
    private final Sensitivity limit;
    private final boolean generalised;
    private final Sieve sieve;

    SeenAreas(Workspace left, Sensitivity limit, boolean generalised, Sieve sieve) {
        this.left = left;
        this.limit = limit;
        this.generalised = generalised;
        this.sieve = sieve;
    }

    Gazetteer gazetteer() {
        Gazetteer whole = left.areas();
        Set<String> named = whole.stated() ? Set.of() : named();
        List<Area> areas = new ArrayList<>();
        for (Area area : whole.areas()) {
            if (whole.stated()) {
                areas.add(visible(area, area.origin()));
            } else if (named.contains(area.code())) {
                areas.add(visible(area, Origin.NOWHERE));
            }
        }
        return new Gazetteer(areas, whole.stated()).replacing(whole.replaced());
    }

    private Area visible(Area area, Origin origin) {
        boolean told = area.accessSensitivity().atMost(limit)
                && (!generalised || area.level() <= Places.FINEST || area.accessSensitivity() == Sensitivity.LOW);
        if (!told && area.access().known()) {
            sieve.count(1);
        }
        return new Area(
                area.code(),
                area.name(),
                area.level(),
                area.parent(),
                area.population(),
                told ? area.access() : Measure.UNKNOWN,
                told ? area.accessSensitivity() : Sensitivity.LOW,
                area.missionArea(),
                area.fromCods(),
                area.valid(),
                origin);
    }

    private Set<String> named() {
        Mission mission = left.mission();
        Set<String> codes = new HashSet<>();
        Stream.of(
                        left.needs().stream().map(Need::area),
                        left.presence().stream().map(Presence::area),
                        left.plan().activities().stream()
                                .map(Plan.Activity::areas)
                                .flatMap(Collection::stream),
                        left.plan().notifications().stream().map(Notification::area),
                        left.organisations().stream().flatMap(SeenAreas::of),
                        mission == null ? Stream.<String>empty() : of(mission))
                .flatMap(areas -> areas)
                .distinct()
                .forEach(code -> left.areas().lineage(code).forEach(area -> codes.add(area.code())));
        return codes;
    }

    private static Stream<String> of(Organisation organisation) {
        return Stream.concat(
                organisation.areas().stream(),
                of(organisation.posts(), organisation.priorities(), organisation.offers(), organisation.requests()));
    }

    private static Stream<String> of(Mission mission) {
        return Stream.concat(
                mission.units().stream().map(Mission.Unit::areas).flatMap(Collection::stream),
                of(mission.posts(), mission.priorities(), mission.offers(), mission.requests()));
    }

    private static Stream<String> of(
            List<Post> posts, List<Priority> priorities, List<Resource> offers, List<Resource> requests) {
        return Stream.of(
                        posts.stream().map(Post::areas).flatMap(Collection::stream),
                        priorities.stream().map(Priority::area),
                        offers.stream().map(Resource::area),
                        requests.stream().map(Resource::area))
                .flatMap(areas -> areas);
    }
}
