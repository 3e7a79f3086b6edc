package org.tandem.load;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with a file of the workspace before anything in it is read. */
public final class FileRules {
    public static final Rule ENCODING_MIXED = Rule.warning("encoding-mixed", "the file is in two encodings at once");
    public static final Rule FILE_EMPTY = Rule.error("file-empty", "the file holds nothing to read");
    public static final Rule FILE_IGNORED = Rule.note("file-ignored", "the file is not of a kind that is read here");
    public static final Rule FILE_TOO_LARGE = Rule.error("file-too-large", "the file is over its limit");
    public static final Rule FILE_UNREADABLE = Rule.error("file-unreadable", "the file cannot be read");
    public static final Rule PATH_OUTSIDE_WORKSPACE =
            Rule.error("path-outside-workspace", "the path leads out of the workspace");

    /** All, by id. */
    public static final List<Rule> ALL =
            List.of(ENCODING_MIXED, FILE_EMPTY, FILE_IGNORED, FILE_TOO_LARGE, FILE_UNREADABLE, PATH_OUTSIDE_WORKSPACE);

    private FileRules() {}
}
