package org.tandem.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.model.Directory;
import org.tandem.model.Meeting;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Post;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Who leads an item of a meeting: somebody who is in the room where there is one, the chair where nobody else is. */
final class Leads {
    private final Workspace workspace;
    private final Directory directory;
    private final Meeting meeting;

    Leads(Workspace workspace, Meeting meeting) {
        this.workspace = workspace;
        this.directory = workspace.directory();
        this.meeting = meeting;
    }

    String chair() {
        return meeting.chair();
    }

    /** The first of the invited on that side, else the chair. */
    String standing(MeetingKind.Lead lead) {
        return meeting.invited().stream()
                .filter(id -> lead.includes(directory.side(id)))
                .findFirst()
                .orElse(meeting.chair());
    }

    /** Who coordinates the sector: a coordinator who is invited, else any coordinator, else the chair. */
    String sector(String code) {
        List<String> coordinators = coordinators(code);
        if (coordinators.isEmpty() && code.contains("-")) {
            coordinators = coordinators(code.substring(0, code.indexOf('-')));
        }
        List<String> known = coordinators;
        return meeting.invited().stream()
                .filter(known::contains)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElse(meeting.chair());
    }

    /** The owner as the register names it; the chair where there is none to see. */
    String owner(String owner) {
        return owner.isBlank() || owner.equals(Visible.NOT_SHOWN) ? meeting.chair() : owner;
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

    /** Whether anybody known goes by this id. */
    Optional<String> known(String id) {
        return directory.knows(id) ? Optional.of(id) : Optional.empty();
    }
}
