package org.tandem.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.Meeting;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;

/** Who sits in a meeting: its chair and whom it invites. An organisation is there by a post of its own, a post by its organisation. */
final class Room {
    private final Workspace workspace;
    private final Directory directory;
    private final Meeting meeting;
    private final List<String> there;

    Room(Workspace workspace, Meeting meeting) {
        this.workspace = workspace;
        this.directory = workspace.directory();
        this.meeting = meeting;
        this.there = Stream.concat(Stream.of(meeting.chair()), meeting.invited().stream())
                .filter(id -> !id.isBlank())
                .distinct()
                .toList();
    }

    /** The chair and the invited; the chair first. */
    List<String> there() {
        return there;
    }

    /** Who is there for {@code actor}, an id or the name by which people call somebody: itself, its organisation, a post of its own. */
    Optional<String> by(String actor) {
        if (there.contains(actor)) {
            return Optional.of(actor);
        }
        String owner = directory.house(actor);
        return there.stream()
                .filter(id -> id.equals(owner) || isPostOf(id, actor) || isCalled(id, actor))
                .findFirst();
    }

    private boolean isPostOf(String id, String organisation) {
        return directory
                .post(id)
                .filter(post -> post.organisation().equals(organisation))
                .isPresent();
    }

    private boolean isCalled(String id, String words) {
        boolean called = directory.name(id).equalsIgnoreCase(words)
                || directory
                        .organisation(id)
                        .filter(organisation -> organisation.name().equalsIgnoreCase(words))
                        .isPresent();
        return called && !directory.knows(words);
    }

    /**
     * Whether {@code actor} may be proposed as a guest. No force and no party to the conflict is; uniforms of the mission only where
     * they belong by design, or where they already come and nobody has to agree first. Where its members have to agree to uniforms,
     * nobody of the mission is, civilian or not, unless somebody of it already comes: a room of humanitarians alone stays one.
     */
    boolean welcomes(String actor, MeetingKind kind) {
        boolean force = directory
                .organisation(directory.house(actor))
                .filter(Organisation::force)
                .isPresent();
        return !force
                && switch (directory.side(actor)) {
                    case MISSION_UNIFORMED ->
                        kind.civilMilitary() || (uniforms() && (!kind.consentForUniforms() || agreed()));
                    case MISSION_CIVILIAN -> !kind.consentForUniforms() || mission() || agreed();
                    case ARMED -> false;
                    case HUMANITARIAN, HOST_AUTHORITY, COMMUNITY, OTHER -> true;
                };
    }

    private boolean mission() {
        return uniforms() || there.stream().anyMatch(id -> directory.side(id) == Side.MISSION_CIVILIAN);
    }

    private boolean uniforms() {
        return there.stream().anyMatch(id -> directory.side(id) == Side.MISSION_UNIFORMED);
    }

    /** Whether a decision records that the members agreed to who comes. */
    boolean agreed() {
        return workspace.decided().stream()
                .anyMatch(decision -> decision.about().equals(meeting.id()));
    }

    /** Those of {@code actors} for whom nobody is there. */
    List<String> without(List<String> actors) {
        List<String> absent = new ArrayList<>();
        for (String actor : actors) {
            if (!actor.isBlank() && by(actor).isEmpty()) {
                absent.add(actor);
            }
        }
        return List.copyOf(absent);
    }
}
