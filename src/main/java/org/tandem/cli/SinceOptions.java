package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.change.Change;
import org.tandem.change.ChangeResult;
import org.tandem.change.State;
import org.tandem.document.Once;

/** The older state that a report tells its changes from. */
public final class SinceOptions {
    private @Nullable Path folder;

    private @Nullable String revision;

    /** Declares them. */
    public void declare(Declared options) {
        options.value(
                        Path.class,
                        "DIR",
                        "tell what changed since the older state in this folder, with a column `change`; by area and group only",
                        typed -> folder = typed,
                        "--since")
                .word(
                        "REV",
                        "the same since this revision of the git repository of the workspace",
                        typed -> revision = typed,
                        "--since-rev");
    }

    /** Checks what can be checked before anything is read. */
    public void validate() {
        if (folder != null && revision != null) {
            throw Ending.usage("`--since` and `--since-rev` name two older states; name one, or use `tandem diff`");
        }
    }

    /** Whether anybody asked what changed. */
    public boolean asked() {
        return folder != null || revision != null;
    }

    /** What changed up to {@code now}; null where nobody asked. */
    public @Nullable ChangeResult compared(Session session, CommonOptions common, Opened opened, Analyses now) {
        if (!asked()) {
            return null;
        }
        OlderState reader = new OlderState(session, common, opened, now);
        List<State> earlier = List.of(
                folder != null
                        ? reader.folder(folder, name(Workspaces.at(session, folder)))
                        : reader.revision(opened.folder(), revision == null ? "" : revision));
        State newest = State.newest(name(opened.folder()), now.visible(), now.coverage(), Once.of(now::matrix));
        OlderState.inOrder(earlier, newest);
        return Change.of(earlier, newest);
    }

    private static String name(Path folder) {
        Path last = folder.getFileName();
        return last == null ? "workspace" : last.toString();
    }
}
