package org.tandem.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds posts and organisations by id, and says on which side each stands. */
public final class Directory {
    /** Whose work an actor does; what rules of distinction ask for. */
    public enum Side {
        HUMANITARIAN,
        MISSION_CIVILIAN,
        MISSION_UNIFORMED,
        HOST_AUTHORITY,
        COMMUNITY,
        ARMED,
        OTHER;

        /** As a rule table writes it, {@code host-authority}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static List<String> codes() {
            return Stream.of(values()).map(Side::code).toList();
        }

        /** Those that {@code codes} name, each one of {@link #codes}. */
        public static Set<Side> of(Collection<String> codes) {
            Set<Side> sides = EnumSet.noneOf(Side.class);
            codes.forEach(
                    code -> sides.add(valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'))));
            return sides;
        }
    }

    private final @Nullable Mission mission;
    private final Map<String, Organisation> organisations = new TreeMap<>();
    private final Map<String, Post> posts = new TreeMap<>();

    public Directory(@Nullable Mission mission, Collection<Organisation> organisations) {
        this.mission = mission;
        organisations.forEach(organisation -> {
            this.organisations.put(organisation.id(), organisation);
            organisation.posts().forEach(post -> posts.put(post.id(), post));
        });
        if (mission != null) {
            mission.posts().forEach(post -> posts.put(post.id(), post));
        }
    }

    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    public Optional<Post> post(String id) {
        return Optional.ofNullable(posts.get(id));
    }

    /** The organisation or mission that {@code id}, a post or a unit, belongs to; {@code id} itself where it is neither. */
    public String house(String id) {
        Post post = posts.get(id);
        if (post != null) {
            return post.organisation();
        }
        boolean unit = mission != null
                && mission.units().stream().anyMatch(each -> each.id().equals(id));
        return unit && mission != null ? mission.id() : id;
    }

    /** All posts in id order. */
    public Collection<Post> posts() {
        return posts.values();
    }

    /** Ids of posts, organisations, units and the mission, in order. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(posts.keySet());
        ids.addAll(organisations.keySet());
        if (mission != null) {
            ids.add(mission.id());
            mission.units().forEach(unit -> ids.add(unit.id()));
        }
        ids.sort(null);
        return ids;
    }

    public boolean knows(String id) {
        return ids().contains(id);
    }

    /**
     * What people call {@code id}: short name of an organisation, owner and role of a post; a mission by its id, which is its
     * acronym; the id itself when unknown.
     */
    public String name(String id) {
        Post post = posts.get(id);
        if (post != null) {
            return withRole(name(post.organisation()), post.role());
        }
        Organisation organisation = organisations.get(id);
        if (organisation != null) {
            return organisation.shortName();
        }
        return mission != null && mission.id().equals(id) ? id.toUpperCase(Locale.ROOT) : id;
    }

    /**
     * {@code Education Cluster} and {@code cluster coordinator} make one cluster, not two, and an office named after the role is
     * not told with it. A name of several words takes a comma: {@code State office of Upper Nile, director}.
     */
    private static String withRole(String owner, String role) {
        if (owner.toLowerCase(Locale.ROOT).endsWith(" " + role.toLowerCase(Locale.ROOT))) {
            return role;
        }
        String lastWord = owner.substring(owner.lastIndexOf(' ') + 1) + " ";
        if (role.regionMatches(true, 0, lastWord, 0, lastWord.length())) {
            return owner + " " + role.substring(lastWord.length());
        }
        return owner + (owner.contains(" ") ? ", " : " ") + role;
    }

    /** Whose side {@code id} is on; {@link Side#OTHER} when unknown. */
    public Side side(String id) {
        if (mission != null) {
            if (mission.id().equals(id)) {
                return Side.MISSION_CIVILIAN;
            }
            for (Mission.Unit unit : mission.units()) {
                if (unit.id().equals(id)) {
                    return missionSide(unit.component());
                }
            }
        }
        Post post = posts.get(id);
        if (post != null) {
            return mission != null && post.organisation().equals(mission.id())
                    ? missionSide(post.component())
                    : side(post.organisation());
        }
        Organisation organisation = organisations.get(id);
        return organisation == null ? Side.OTHER : side(organisation.kind());
    }

    /** Whether {@code id} decides for humanitarians: it is one of theirs, or the Humanitarian Coordinator, who may be a deputy head of the mission. */
    public boolean humanitarian(String id) {
        Side side = side(id);
        String role = post(id).map(Post::role).orElse("").toLowerCase(Locale.ROOT);
        boolean coordinator = role.contains("humanitarian coordinator") || role.matches(".*\\bhc\\b.*");
        return side == Side.HUMANITARIAN || (side == Side.MISSION_CIVILIAN && coordinator);
    }

    private static Side missionSide(String component) {
        return component.equals("military") || component.equals("police")
                ? Side.MISSION_UNIFORMED
                : Side.MISSION_CIVILIAN;
    }

    /** The side an organisation of {@code kind} stands on. */
    public static Side side(OrganisationKind kind) {
        return switch (kind) {
            case INGO, NNGO, LOCAL, RCRC, UN, AGENCY, CLUSTER -> Side.HUMANITARIAN;
            case AUTHORITY, GOVERNMENT -> Side.HOST_AUTHORITY;
            case COMMUNITY -> Side.COMMUNITY;
            case MILITARY, ARMED_ACTOR -> Side.ARMED;
            case DONOR, OTHER -> Side.OTHER;
        };
    }
}
