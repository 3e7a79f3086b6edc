package org.tandem.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Sensitivity;

/** Rules of a table of which each may stand there once: of two with one name the first counts. */
final class Once {
    private Once() {}

    /** The records under {@code key}; tells of those that bear a name again. */
    static <T> List<T> by(
            Fields fields, Key<List<T>> key, String what, Function<T, String> name, Function<T, Sensitivity> level) {
        Set<String> seen = new HashSet<>();
        List<T> kept = new ArrayList<>();
        for (T each : fields.get(key)) {
            if (seen.add(name.apply(each))) {
                kept.add(each);
            } else {
                fields.context()
                        .findings()
                        .accept(Finding.of(
                                        ProfileRules.VALUE_INVALID,
                                        fields.origin(key),
                                        "the " + what + " `" + name.apply(each) + "` stands twice; the first counts")
                                .expecting("each once")
                                .about(level.apply(each).highest(fields.level())));
            }
        }
        return List.copyOf(kept);
    }
}
