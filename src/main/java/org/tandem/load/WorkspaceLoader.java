package org.tandem.load;

import java.nio.file.Path;

/** Reads the folder of a workspace: every file that is there, even when some cannot be used. */
public final class WorkspaceLoader {
    private WorkspaceLoader() {}

    /** Reads {@code folder}, files in the order of their names. */
    public static Loaded load(Path folder, LoadOptions options) {
        throw new UnsupportedOperationException(folder.toString());
    }
}
