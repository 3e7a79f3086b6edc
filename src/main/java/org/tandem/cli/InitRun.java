package org.tandem.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tandem.source.WholeFile;

/** Writes a new workspace: all its files, or none of them where one stands there already. */
public final class InitRun {
    private final Session session;
    private final boolean quiet;

    public InitRun(Session session, boolean quiet) {
        this.session = session;
        this.quiet = quiet;
    }

    /**
     * Writes {@code files} below {@code typed}.
     *
     * @param dry whether to tell only what would be written
     */
    public ExitCode run(Path typed, InitFiles files, boolean dry) {
        Path folder = session.resolve(typed);
        Map<String, String> contents = files.files();
        refuseWhatIsThere(folder, typed, contents);
        if (dry) {
            contents.keySet().forEach(name -> print(name + "\n"));
            return ExitCode.DONE;
        }
        write(folder, contents);
        if (!quiet) {
            session.tell(
                    "wrote " + contents.size() + " files to `" + typed + "`: " + String.join(", ", contents.keySet()));
            session.tell("next: fill in needs/needs.csv and presence/presence.csv, then `tandem check " + typed + "`");
        }
        return ExitCode.DONE;
    }

    private void print(String line) {
        Output.write(session, null, line);
    }

    private static void refuseWhatIsThere(Path folder, Path typed, Map<String, String> contents) {
        List<String> there = contents.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!there.isEmpty()) {
            throw Ending.output("`" + typed + "` holds " + String.join(", ", there)
                    + " already; nothing was written, for nothing is ever overwritten");
        }
    }

    /** What was written goes again where the rest cannot be. */
    private static void write(Path folder, Map<String, String> contents) {
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> each : contents.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Path above = file.getParent();
                if (above != null) {
                    Files.createDirectories(above);
                }
                WholeFile.write(file, each.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(file);
            }
        } catch (IOException e) {
            for (Path file : written) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException left) {
                    e.addSuppressed(left);
                }
            }
            throw Ending.output("cannot write the workspace: " + Output.why(e));
        }
    }
}
