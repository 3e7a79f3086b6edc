package org.tandem.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.load.PathGuard;
import org.tandem.render.Excerpt;
import org.tandem.source.LineParts;
import org.tandem.source.Origin;

/** Reads again what stands where findings point to. */
final class Excerpts {
    private Excerpts() {}

    /** The excerpts of those findings that name a column; a file that cannot be read again has none. */
    static Map<Origin, Excerpt> of(Path workspace, Collection<Finding> findings) {
        Map<String, List<Origin>> places = new TreeMap<>();
        for (Finding finding : findings) {
            Origin place = finding.origin();
            if (place.column() > 0) {
                places.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(place);
            }
        }
        Map<Origin, Excerpt> excerpts = new TreeMap<>();
        places.forEach((name, wanted) -> PathGuard.open(workspace, name, finding -> {})
                .ifPresent(file -> read(file, wanted)
                        .forEach((place, part) ->
                                excerpts.put(place, new Excerpt(part, Math.min(place.column() - 1, Excerpt.WIDTH))))));
        return excerpts;
    }

    private static Map<Origin, String> read(Path file, List<Origin> places) {
        try {
            return LineParts.around(file, places, Excerpt.WIDTH);
        } catch (IOException changedMeanwhile) {
            return Map.of();
        }
    }
}
