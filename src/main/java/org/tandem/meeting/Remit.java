package org.tandem.meeting;

import java.util.List;
import org.tandem.model.Directory;
import org.tandem.model.Meeting;
import org.tandem.model.Organisation;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Workspace;

/**
 * Which sectors a meeting is about: those it states, else for a cluster's meeting those of the cluster that chairs it, else all.
 *
 * @param sectors codes; empty for all
 * @param missing whether it is a cluster's meeting that does not say of which sector
 */
public record Remit(List<String> sectors, boolean missing) {
    static Remit of(Workspace workspace, Meeting meeting, MeetingKind kind) {
        List<String> sectors = meeting.sectors().isEmpty() && kind.ofOneSector()
                ? chaired(workspace.directory(), meeting.chair())
                : meeting.sectors();
        return new Remit(sectors, sectors.isEmpty() && kind.ofOneSector());
    }

    private static List<String> chaired(Directory directory, String chair) {
        return directory
                .organisation(directory.house(chair))
                .filter(organisation -> organisation.kind() == OrganisationKind.CLUSTER)
                .map(Organisation::sectors)
                .orElse(List.of());
    }

    /** Whether {@code sector} is among them or part of one. What has no sector is only for meetings about all. */
    public boolean holds(String sector) {
        return sectors.isEmpty()
                || sectors.stream().anyMatch(own -> sector.equals(own) || sector.startsWith(own + "-"));
    }
}
