package org.tandem.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Area;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.Gazetteer;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Post;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;

/** Everybody who can hold a letter: posts, organisations, the mission and its units, and partners known from presence tables alone. */
final class Actors {
    /** What an actor answers for when it names no area and what lies below the task's area count as farther than any area above. */
    private static final int BELOW = 50;

    private static final int NOT_COVERED = 100;

    private final Workspace workspace;
    private final Directory directory;
    private final Map<String, Presence> partners = new TreeMap<>();
    private final Map<String, Mission.Unit> units = new TreeMap<>();

    private final Set<String> extent = new TreeSet<>();

    /** Those that {@code visible} has. */
    Actors(Visible visible) {
        this.workspace = visible.workspace();
        this.directory = workspace.directory();
        workspace.presence().forEach(presence -> partners.putIfAbsent(presence.partner(), presence));
        workspace.presence().forEach(presence -> extent.add(presence.area()));
        workspace.needs().forEach(need -> extent.add(need.area()));
        workspace.plan().activities().forEach(activity -> extent.addAll(activity.areas()));
        Mission mission = workspace.mission();
        if (mission != null) {
            mission.units().forEach(unit -> units.put(unit.id(), unit));
        }
    }

    Workspace workspace() {
        return workspace;
    }

    Gazetteer areas() {
        return workspace.areas();
    }

    @Nullable
    Mission mission() {
        return workspace.mission();
    }

    /** Ids of all that a profile declares. */
    List<String> ids() {
        return directory.ids();
    }

    List<Post> posts() {
        return List.copyOf(directory.posts());
    }

    List<Organisation> organisations() {
        return workspace.organisations().stream()
                .sorted(Comparator.comparing(Organisation::id))
                .toList();
    }

    Optional<Organisation> organisation(String id) {
        return directory.organisation(id);
    }

    Optional<Post> post(String id) {
        return directory.post(id);
    }

    /** Whose post or unit {@code actor} is; itself where it is none. */
    String owner(String actor) {
        return directory.house(actor);
    }

    /** What people call it. */
    String name(String actor) {
        if (directory.organisation(actor).isPresent() || directory.post(actor).isPresent()) {
            return directory.name(actor);
        }
        Presence partner = partners.get(actor);
        if (partner != null) {
            return partner.name();
        }
        Mission.Unit unit = units.get(actor);
        return unit == null ? directory.name(actor) : missionName() + " unit " + actor;
    }

    /**
     * Whose work it does. A Humanitarian Coordinator who is also deputy head of the mission counts as humanitarian; an
     * organisation that is party to the conflict counts as armed, save an authority, whose consent is asked all the same.
     */
    Side side(String actor) {
        Side side = directory.side(actor);
        Optional<Post> post = directory.post(actor);
        if (post.isPresent() && side == Side.MISSION_CIVILIAN && humanitarianCoordinator(post.get())) {
            return Side.HUMANITARIAN;
        }
        if (side != Side.HOST_AUTHORITY && party(post.map(Post::organisation).orElse(actor))) {
            return Side.ARMED;
        }
        Presence partner = partners.get(actor);
        if (side == Side.OTHER
                && partner != null
                && directory.organisation(actor).isEmpty()) {
            return ofMission(partner) ? Side.MISSION_UNIFORMED : Directory.side(partner.kind());
        }
        return side;
    }

    /** Whether it is a post, or at least one unit with a commander, and not an organisation as a whole. */
    boolean holdsAsPost(String actor) {
        return directory.post(actor).isPresent() || units.containsKey(actor);
    }

    /** Where it is declared; {@link Origin#NOWHERE} when only tables or pins name it. */
    Origin origin(String actor) {
        return directory
                .post(actor)
                .map(Post::origin)
                .or(() -> directory.organisation(actor).map(Organisation::origin))
                .orElse(Origin.NOWHERE);
    }

    /** Areas {@code actor} answers for: its own, else its organisation's; empty means everywhere. */
    List<String> areasOf(String actor) {
        Optional<Post> post = directory.post(actor);
        if (post.isPresent() && !post.get().areas().isEmpty()) {
            return post.get().areas();
        }
        String owner = post.map(Post::organisation).orElse(actor);
        Mission.Unit unit = units.get(actor);
        return unit != null
                ? unit.areas()
                : directory.organisation(owner).map(Organisation::areas).orElse(List.of());
    }

    /** How far {@code areas} are from those of the task, 0 for the same; empty when they do not meet. Areas not covered weigh most. Without a place whoever answers for most is nearest. */
    OptionalInt fit(List<String> areas, Task task) {
        if (areas.isEmpty() || task.areas().isEmpty()) {
            return OptionalInt.of(task.areas().isEmpty() ? narrowness(areas) : BELOW - 1);
        }
        int notCovered = 0;
        int nearest = Integer.MAX_VALUE;
        for (String wanted : task.areas()) {
            int distance = areas.stream()
                    .mapToInt(area -> distance(area, wanted))
                    .min()
                    .orElseThrow();
            notCovered += distance == Integer.MAX_VALUE ? 1 : 0;
            nearest = Math.min(nearest, distance);
        }
        return nearest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(nearest + NOT_COVERED * notCovered);
    }

    /** Whether who answers for {@code areas} answers for all that needs, presence and plan are about; no area stated means everywhere. */
    boolean whole(List<String> areas) {
        return areas.isEmpty()
                || areas.contains(workspace.operation().country())
                || (!extent.isEmpty()
                        && extent.stream()
                                .allMatch(code -> areas.stream().anyMatch(area -> areas().within(code, area))));
    }

    /** 0 for who answers for the whole, else the admin level of the widest of {@code areas} and more. */
    private int narrowness(List<String> areas) {
        return whole(areas)
                ? 0
                : areas.stream()
                        .mapToInt(
                                area -> 1 + areas().find(area).map(Area::level).orElse(BELOW))
                        .min()
                        .orElse(0);
    }

    private int distance(String area, String wanted) {
        int up = steps(wanted, area);
        int down = steps(area, wanted);
        return up >= 0 ? up : down >= 0 ? BELOW + down : Integer.MAX_VALUE;
    }

    /** Steps from {@code code} up to {@code ancestor}; -1 when it does not lie within. */
    private int steps(String code, String ancestor) {
        if (code.equals(ancestor)) {
            return 0;
        }
        List<String> line = new ArrayList<>();
        areas().lineage(code).forEach(area -> line.add(area.code()));
        return line.indexOf(ancestor);
    }

    private boolean party(String organisation) {
        return directory
                .organisation(organisation)
                .filter(found -> Phrase.in(found.relation(), "party"))
                .isPresent();
    }

    private boolean ofMission(Presence partner) {
        Mission mission = mission();
        return mission != null
                && (Phrase.same(partner.partner(), mission.id())
                        || Phrase.same(partner.name(), mission.id())
                        || Phrase.same(partner.name(), mission.name()));
    }

    /** Whether it is the post of a Humanitarian Coordinator, who may be deputy head of the mission besides. */
    boolean humanitarianCoordinator(String actor) {
        return post(actor).filter(Actors::humanitarianCoordinator).isPresent();
    }

    private static boolean humanitarianCoordinator(Post post) {
        return Phrase.in(post.role(), "HC") || Phrase.in(post.role(), "humanitarian coordinator");
    }

    private String missionName() {
        Mission mission = mission();
        return mission == null ? "mission" : directory.name(mission.id());
    }
}
