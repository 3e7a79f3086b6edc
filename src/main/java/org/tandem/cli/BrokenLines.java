package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tandem.load.PathGuard;
import org.tandem.source.LineParts;
import org.tandem.source.Origin;

/** Reads again lines that are no rows, for their quotes do not close: as they stand, up to a length. */
final class BrokenLines {
    /** Characters of a line. */
    private static final int LONGEST = 1 << 14;

    private final Path folder;

    BrokenLines(Path folder) {
        this.folder = folder;
    }

    /** A line of a file; blank where it cannot be read again. */
    String line(String file, int line) {
        Origin place = new Origin(file, line, 1);
        return PathGuard.open(folder, file, finding -> {})
                .map(path -> read(path, place))
                .orElse("");
    }

    private static String read(Path file, Origin place) {
        try {
            Map<Origin, String> parts = LineParts.around(file, List.of(place), LONGEST);
            return parts.getOrDefault(place, "");
        } catch (IOException changedMeanwhile) {
            return "";
        }
    }
}
