package org.tandem.load;

import java.nio.file.Path;
import java.util.List;
import org.tandem.model.Action;
import org.tandem.model.Area;
import org.tandem.model.FileIntake;

/** Reads the CSV tables of a workspace: each file once, as a stream, in the order called. */
public final class TableLoader {
    private TableLoader() {}

    /**
     * Reads needs from {@code file} into {@link TableContext#needs()}.
     *
     * @param workspace the workspace's folder: a file that leads out of it is not read
     * @param name the file's path below it, with {@code /} between folders
     */
    public static FileIntake needs(Path workspace, String name, TableContext context) {
        throw new UnsupportedOperationException(name);
    }

    /** Reads presence into {@link TableContext#presence()}; otherwise as {@link #needs}. */
    public static FileIntake presence(Path workspace, String name, TableContext context) {
        throw new UnsupportedOperationException(name);
    }

    /** Reads the gazetteer: what became of the file, and its areas in the order of the file. Parents are not checked here. */
    public static Rows<Area> areas(Path workspace, String name, TableContext context) {
        throw new UnsupportedOperationException(name);
    }

    /** Reads the action register. Owners are not checked here. */
    public static Rows<Action> actions(Path workspace, String name, TableContext context) {
        throw new UnsupportedOperationException(name);
    }

    /** Records of a small table, with what became of its file. */
    public record Rows<T>(FileIntake intake, List<T> records) {}
}
