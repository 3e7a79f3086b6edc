package org.tandem.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.meeting.NextMeeting;
import org.tandem.meeting.Occurrence;
import org.tandem.model.Meeting;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Which meeting a pack or an agenda is for. */
public final class Meetings {
    private Meetings() {}

    /** The next occurrence of series {@code id}, or of any series when it is null; ends the command where there is none. */
    public static Occurrence next(Workspace workspace, @Nullable String id) {
        List<String> ids = workspace.meetings().stream().map(Meeting::id).toList();
        if (ids.isEmpty()) {
            throw Ending.input("the workspace plans no meeting; add a series to `meetings.yaml`");
        }
        if (id != null && !ids.contains(id)) {
            throw Ending.usage(
                    "`--meeting " + id + "` is not a series of meetings.yaml" + CommonOptions.nearest(id, ids));
        }
        return NextMeeting.of(workspace.meetings(), id, workspace.operation().asOf())
                .orElseThrow(() -> Ending.input(
                        "no meeting on or after " + workspace.operation().asOf()
                                + "; change `starts` or `every` in `meetings.yaml`, or give `--as-of`"));
    }

    /** The same meeting as the audience may know it; ends the command where it may not know of it. */
    public static Occurrence visible(Occurrence meeting, Visible visible) {
        return ifVisible(meeting, visible)
                .orElseThrow(() -> Ending.input("this meeting may not be shown to `"
                        + visible.audience().code() + "`; nothing was written"));
    }

    /** The same meeting as the audience may know it; empty where it may not know of it. */
    static Optional<Occurrence> ifVisible(Occurrence meeting, Visible visible) {
        return visible.workspace().meetings().stream()
                .filter(series -> series.id().equals(meeting.meeting().id()))
                .findFirst()
                .map(series -> new Occurrence(series, meeting.start()));
    }
}
