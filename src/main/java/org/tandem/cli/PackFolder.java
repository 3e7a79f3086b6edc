package org.tandem.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.source.WholeFile;

/**
 * The folder a pack is written into. A mark in it lists what Tandem wrote there, and only that is ever replaced: a folder that
 * holds anything else is left as it is.
 */
final class PackFolder {
    private static final String MARK = ".tandem-pack";
    private static final String MARK_TEXT =
            "This folder was written by tandem brief, which replaces these files of it. Keep your own files elsewhere.\n";

    /** What the system's own windows on a folder leave in it. */
    private static final Set<String> NOBODYS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /** What a pack may hold whose mark lists nothing, as marks once did. */
    private static final Set<String> USUAL = Stream.of(
                    "agenda",
                    "alignment",
                    "coverage-gaps",
                    "findings",
                    "index",
                    "legal",
                    "requests",
                    "responsibilities")
            .flatMap(page -> Stream.of(page + ".md", page + ".html", page + ".csv"))
            .collect(Collectors.toUnmodifiableSet());

    private PackFolder() {}

    /** Refuses a place that cannot be written or holds what is not ours, before any work is done. */
    static void check(Session session, Path typed) {
        Path folder = session.resolve(typed);
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw Ending.output(
                    "cannot write `" + typed + "`: the folder it would stand in is not there; make it first");
        }
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw Ending.output("cannot write `" + typed + "`: it is a file; name a folder with `-o`");
        }
        try {
            Set<String> others = others(folder);
            if (!others.isEmpty() && !Files.exists(folder.resolve(MARK))) {
                throw Ending.output(
                        "`" + typed + "` holds files that Tandem did not write, and is left as it is; name another"
                                + " folder with `-o`");
            }
            if (!others.isEmpty()) {
                throw Ending.output("`" + typed + "` " + holds(others));
            }
        } catch (IOException e) {
            throw Ending.output("cannot read `" + typed + "`: " + Output.why(e));
        }
    }

    private static String holds(Set<String> others) {
        int more = others.size() - 1;
        return "holds `" + others.iterator().next() + "`" + (more == 0 ? "" : " and " + more + " more")
                + ", which `brief` did not write; move " + (more == 0 ? "it" : "them")
                + " or name another folder with `-o`";
    }

    /** What stands in the folder that no pack brought there. */
    private static Set<String> others(Path folder) throws IOException {
        Set<String> written = written(folder);
        Set<String> others = new TreeSet<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.toList()) {
                String name = String.valueOf(one.getFileName());
                boolean known = written.contains(name) || NOBODYS.contains(name);
                // a folder or a link in the place of a page is somebody's, whatever its name
                if (!known || !Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
                    others.add(name);
                }
            }
        }
        return others;
    }

    /** The names of what Tandem wrote into the folder; none without the mark. */
    private static Set<String> written(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            return Set.of();
        }
        List<String> listed = new String(Files.readAllBytes(mark), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Set<String> written = new TreeSet<>(listed.isEmpty() ? USUAL : listed);
        written.add(MARK);
        return written;
    }

    /** Writes the pages, whole or not at all, in the place of those of the pack before. */
    static void write(Session session, Path typed, Map<String, String> pages) {
        Map<String, byte[]> files = new TreeMap<>();
        pages.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        String mark = MARK_TEXT + String.join("\n", files.keySet()) + "\n";
        files.put(MARK, mark.getBytes(StandardCharsets.UTF_8));
        try {
            WholeFile.writeFolder(session.resolve(typed), files, PackFolder::refuseOthers);
        } catch (IOException e) {
            throw Ending.output("cannot write `" + typed + "`: " + Output.why(e));
        }
    }

    /** What came into the folder while the pages were made is somebody's too. */
    private static void refuseOthers(Path old) throws IOException {
        Set<String> others = others(old);
        if (!others.isEmpty()) {
            throw new FileSystemException(String.valueOf(old), null, "it " + holds(others));
        }
    }
}
