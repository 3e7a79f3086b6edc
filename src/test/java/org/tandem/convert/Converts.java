package org.tandem.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tandem.TestWorkspace;
import org.tandem.cli.Ran;
import org.tandem.model.Gazetteer;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;

/** Converts a table in a temporary folder, and compares what two tables say. */
final class Converts {
    private final Path folder;
    private final String country;

    Converts(Path folder, String country) {
        this.folder = folder;
        this.country = country;
    }

    /** {@code file} converted without a workspace; what was said on standard error is for {@link #said}. */
    Path to(String target, Path file, String kind) {
        Path out = folder.resolve(file.getFileName() + "." + target + ".csv");
        Ran ran = Ran.in(
                folder,
                "convert",
                file.toString(),
                "--country",
                country,
                "--table",
                kind,
                "--to",
                target,
                "-o",
                out.toString(),
                "--log",
                log(out).toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        return out;
    }

    static Path log(Path out) {
        return out.resolveSibling(out.getFileName() + ".log");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a workspace with {@code file} as its only table says. */
    Workspace workspace(Path file, String kind) {
        try {
            return TestWorkspace.empty(Files.createTempDirectory(folder, "workspace"))
                    .file("tandem.yaml", "operation: Conversion\ncountry: " + country + "\nas_of: 2014-06-15\n")
                    .file(
                            kind.equals("areas") ? "areas.csv" : kind + "/" + file.getFileName(),
                            Files.readAllBytes(file))
                    .workspace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Needs, presence and areas of a workspace without the places in its files. */
    static List<String> records(Workspace workspace, String kind) {
        List<String> records = new ArrayList<>();
        if (kind.equals("areas")) {
            Gazetteer areas = workspace.areas();
            areas.areas().forEach(area -> records.add(withoutPlace(area.toString(), area.origin())));
        }
        for (Need need : workspace.needs()) {
            String text = withoutPlace(need.toString(), need.origin());
            records.add(need.rival()
                    .map(rival -> withoutPlace(text, rival.origin()))
                    .orElse(text));
        }
        for (Presence presence : workspace.presence()) {
            records.add(withoutPlace(presence.toString(), presence.origin()));
        }
        return records;
    }

    private static String withoutPlace(String text, Origin origin) {
        return text.replace("origin=" + origin, "origin=");
    }
}
