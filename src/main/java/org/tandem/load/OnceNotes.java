package org.tandem.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;

/** Notes of one part of a file that are told once for each value of the whole file: where it first stands. */
final class OnceNotes {
    /** Values told of in one file. */
    static final int MOST = 1 << 12;

    private final Map<String, Finding> first = new LinkedHashMap<>();

    /** Takes the note of {@code key}, the first of it in this part. */
    void add(String key, Finding note) {
        first.put(key, note);
    }

    /** Tells of each value of {@code parts} once, as many as are told of in one file. */
    static void tell(List<OnceNotes> parts, Consumer<Finding> findings) {
        List<Map.Entry<String, Finding>> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.first.entrySet()));
        all.sort(Comparator.comparingInt(note -> note.getValue().origin().line()));
        Set<String> told = new HashSet<>();
        for (Map.Entry<String, Finding> note : all) {
            if (told.size() < MOST && told.add(note.getKey())) {
                findings.accept(note.getValue());
            }
        }
    }
}
