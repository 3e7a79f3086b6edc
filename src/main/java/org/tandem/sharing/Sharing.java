package org.tandem.sharing;

import java.util.List;
import java.util.Map;
import org.tandem.document.Once;
import org.tandem.model.Audience;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** The one step between what is known and what is analysed. */
public final class Sharing {
    private Sharing() {}

    /**
     * The workspace as {@code audience} may know it: records above its limit are gone and counted, references to them too,
     * and MODERATE figures are generalised where the audience sees them only so. Internal readers see everything.
     */
    public static Visible visible(Workspace workspace, Audience audience) {
        if (audience.limit() == Sensitivity.SEVERE) {
            return new Visible(workspace, audience, 0, false, Once.of(() -> Levels.highest(workspace)));
        }
        return new Filter(workspace, audience).visible();
    }

    /** The organisations of {@code workspace} that {@code audience} may not know of, each with all other names it is listed under. */
    public static List<Organisation> withheld(Workspace workspace, Audience audience) {
        return workspace.organisations().stream()
                .filter(each -> !each.sensitivity().atMost(audience.limit()))
                .map(each -> each.alsoCalled(workspace.aliases().entrySet().stream()
                        .filter(alias -> alias.getValue().equals(each.id()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList()))
                .toList();
    }
}
