package org.tandem.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.source.WholeFile;

/**
 * The folder a pack is written into. A mark in it says that Tandem wrote it; a folder without the mark is somebody's own and
 * is never replaced.
 */
final class PackFolder {
    private static final String MARK = ".tandem-pack";
    private static final String MARK_TEXT =
            "This folder was written by tandem brief, which replaces it as a whole. Keep your own files elsewhere.\n";

    private PackFolder() {}

    /** Refuses a place that cannot be written or is not ours, before any work is done. */
    static void check(Session session, Path typed) {
        Path folder = session.resolve(typed);
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw Ending.output(
                    "cannot write `" + typed + "`: the folder it would stand in is not there; make it first");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Ending.output("cannot write `" + typed + "`: it is a file; name a folder with `-o`");
        }
        if (Files.isDirectory(folder) && !written(folder) && !empty(folder, typed)) {
            throw Ending.output(
                    "`" + typed + "` holds files that Tandem did not write, and is left as it is; name another"
                            + " folder with `-o`");
        }
    }

    /** Whether Tandem wrote the folder. */
    static boolean written(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    private static boolean empty(Path folder, Path typed) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw Ending.output("cannot read `" + typed + "`: " + Output.why(e));
        }
    }

    /** Writes the pages, whole or not at all. */
    static void write(Session session, Path typed, Map<String, String> pages) {
        Map<String, byte[]> files = new TreeMap<>();
        pages.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put(MARK, MARK_TEXT.getBytes(StandardCharsets.UTF_8));
        try {
            WholeFile.writeFolder(session.resolve(typed), files);
        } catch (IOException e) {
            throw Ending.output("cannot write `" + typed + "`: " + Output.why(e));
        }
    }
}
