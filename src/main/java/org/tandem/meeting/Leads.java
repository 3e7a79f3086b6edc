package org.tandem.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tandem.model.Directory;
import org.tandem.model.Meeting;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Post;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Who leads an item of a meeting: who answers for it where he is in the room, else who else is there for it, else the chair. */
final class Leads {
    private static final Pattern SEVERAL = Pattern.compile("[,;/]");

    private final Workspace workspace;
    private final Directory directory;
    private final Meeting meeting;
    private final Room room;

    /**
     * Who leads, and who should have been there for it.
     *
     * @param id empty when the meeting has no chair
     * @param absent who answers for it and is not in the room
     */
    record Lead(String id, List<String> absent) {
        /** The same where nobody has to come for it. */
        Lead alone() {
            return new Lead(id, List.of());
        }
    }

    Leads(Workspace workspace, Meeting meeting) {
        this.workspace = workspace;
        this.directory = workspace.directory();
        this.meeting = meeting;
        this.room = new Room(workspace, meeting);
    }

    Lead chair() {
        return present(meeting.chair());
    }

    private static Lead present(String id) {
        return new Lead(id, List.of());
    }

    /** Whom the series names for an item of its own: what people wrote stands, and it is told if nobody invited him. */
    Lead named(String id) {
        return new Lead(room.by(id).orElse(id), room.without(List.of(id)));
    }

    /** The first of the invited on that side, else the chair. */
    Lead standing(MeetingKind.Lead lead) {
        return present(meeting.invited().stream()
                .filter(id -> lead.includes(directory.side(id)))
                .findFirst()
                .orElse(meeting.chair()));
    }

    /** Who coordinates the sector and is in the room, else the chair, and the first coordinator is missed. */
    Lead sector(String code) {
        List<String> coordinators = coordinators(code);
        if (coordinators.isEmpty() && code.contains("-")) {
            coordinators = coordinators(code.substring(0, code.indexOf('-')));
        }
        List<String> first = coordinators.stream().limit(1).toList();
        return coordinators.stream()
                .filter(room.there()::contains)
                .findFirst()
                .map(Leads::present)
                .orElseGet(() -> new Lead(meeting.chair(), first));
    }

    /** Who answers for a row, the first of several who is in the room; who of them is not is missed. Of nobody, the sector. */
    Lead accountable(List<String> actors, String sector) {
        List<String> known = actors.stream().filter(directory::knows).toList();
        if (known.isEmpty()) {
            return sector.isEmpty() ? chair() : sector(sector);
        }
        String other = sector.isEmpty() ? meeting.chair() : sector(sector).id();
        return new Lead(there(known).orElse(other), room.without(known));
    }

    /** The first of those who would give that is in the room, else whoever speaks for humanitarians; of the others their word is missed. */
    Lead givers(List<String> givers) {
        return new Lead(
                there(givers).orElse(standing(MeetingKind.Lead.HUMANITARIAN).id()), room.without(givers));
    }

    /** The first of the invited on that side, else the chair; of {@code givers} who are not there their word is missed. */
    Lead brought(MeetingKind.Lead lead, List<String> givers) {
        return new Lead(standing(lead).id(), room.without(givers));
    }

    boolean anyThere(List<String> actors) {
        return there(actors).isPresent();
    }

    /** The owner of an action where he is in the room, else the chair. Of several owners no one is missed: they are to become one. */
    Lead owner(String owner) {
        if (owner.isBlank() || owner.equals(Visible.NOT_SHOWN)) {
            return chair();
        }
        boolean several = !directory.knows(owner) && SEVERAL.matcher(owner).find();
        return new Lead(room.by(owner).orElse(meeting.chair()), several ? List.of() : room.without(List.of(owner)));
    }

    private Optional<String> there(List<String> actors) {
        return actors.stream().flatMap(actor -> room.by(actor).stream()).findFirst();
    }

    /** Coordinating posts of the sector's clusters first, then their other posts, the clusters, their lead agencies. */
    private List<String> coordinators(String sector) {
        List<Organisation> clusters = workspace.organisations().stream()
                .filter(each -> each.kind() == OrganisationKind.CLUSTER
                        && each.sectors().contains(sector))
                .toList();
        Stream<Post> posts = clusters.stream().flatMap(cluster -> cluster.posts().stream());
        List<Post> all = posts.toList();
        return Stream.of(
                        all.stream().filter(Leads::coordinates).map(Post::id),
                        all.stream().filter(post -> !coordinates(post)).map(Post::id),
                        clusters.stream().map(Organisation::id),
                        clusters.stream().flatMap(cluster -> cluster.lead().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    private static boolean coordinates(Post post) {
        return post.role().toLowerCase(Locale.ROOT).contains("coord");
    }
}
