package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.load.FileHint;
import org.tandem.model.FileIntake;

/** The places of a workspace that are read, where no report may be written: it would destroy or become input. */
final class InputFiles {
    private static final Set<String> FOLDERS =
            Set.of("boundaries", "needs", "ngos", "presence", "registers", "scenarios");
    private static final Set<String> FILES = Set.of(
            "actors.yaml",
            "align-rules.yaml",
            "areas.csv",
            "legal-rules.yaml",
            "meetings.yaml",
            "mission.yaml",
            "organisations.csv",
            "plan.yaml",
            "raci-rules.yaml",
            "sharing.yaml",
            "tandem.yaml");

    private InputFiles() {}

    /** The files that {@code tandem.yaml} names. */
    static List<FileIntake> hinted(List<FileHint> hints) {
        return hints.stream()
                .map(hint -> new FileIntake(hint.path(), hint.table(), "", Map.of(), Map.of(), Map.of(), 0))
                .toList();
    }

    /** Ends the command where {@code output} is {@code file} itself, by whatever path. */
    static void refuseSame(Session session, Path file, Path output) {
        try {
            Path target = session.resolve(output);
            if (Files.exists(target) && Files.isSameFile(file, target)) {
                throw Ending.output("cannot write `" + output + "`: it is the file that is read; name another place");
            }
        } catch (IOException e) {
            throw Ending.output("cannot write `" + output + "`: " + Output.why(e));
        }
    }

    /** Whether two outputs are one file, by whatever path. */
    static boolean same(Session session, Path one, Path other) {
        Path first = session.resolve(one);
        Path second = session.resolve(other);
        try {
            if (Files.exists(first) && Files.exists(second)) {
                return Files.isSameFile(first, second);
            }
            return first.equals(second) || real(first).equals(real(second));
        } catch (IOException e) {
            return false; // whichever cannot be written says so when it is
        }
    }

    /** Ends the command where {@code output} is input of the workspace in {@code folder}, or would be. */
    static void refuse(Session session, Path folder, List<FileIntake> read, @Nullable Path output) {
        if (output == null || output.toString().equals("-")) {
            return;
        }
        Path asked = session.resolve(output);
        if (Files.exists(asked) && !Files.isRegularFile(asked) && !Files.isDirectory(asked)) {
            // a device or a pipe, which may have no real path
            return;
        }
        try {
            Path target = real(asked);
            Path workspace = folder.toRealPath();
            String inside = target.startsWith(workspace)
                    ? workspace.relativize(target).toString().replace('\\', '/')
                    : "";
            boolean input = read.stream().anyMatch(file -> file.file().equals(inside));
            if (input || FILES.contains(inside) || FOLDERS.contains(inside.split("/", 2)[0])) {
                throw Ending.output("cannot write `" + output
                        + "`: the workspace is read from there; name a place outside" + " its input files");
            }
        } catch (IOException e) {
            throw Ending.output("cannot write `" + output + "`: " + Output.why(e));
        }
    }

    /** Without links, though the last part need not be there yet. */
    private static Path real(Path file) throws IOException {
        Path parent = file.getParent();
        return Files.exists(file) || parent == null
                ? file.toRealPath()
                : real(parent).resolve(file.getFileName());
    }
}
