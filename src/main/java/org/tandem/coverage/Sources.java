package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of files, in order and each file once. Thousands of cells come from the same few files and share one list. */
final class Sources {
    private final Map<List<String>, List<String>> shared = new HashMap<>();
    private final Map<String, List<String>> alone = new HashMap<>();
    private List<String> lastAlone = List.of("");
    private List<String> lastWithout = List.of();
    private String lastFile = "";
    private List<String> lastWith = List.of();

    /** {@code files} and {@code file}; what no file states has the name "" and adds nothing. */
    List<String> with(List<String> files, String file) {
        if (file.isEmpty()) {
            return files;
        }
        if (files.isEmpty()) {
            if (!lastAlone.get(0).equals(file)) {
                lastAlone = alone.computeIfAbsent(file, List::of);
            }
            return lastAlone;
        }
        if (files.contains(file)) {
            return files;
        }
        if (files != lastWithout || !file.equals(lastFile)) {
            lastWithout = files;
            lastFile = file;
            lastWith = sorted(files, file);
        }
        return lastWith;
    }

    /** The files of both. */
    List<String> union(List<String> one, List<String> other) {
        List<String> all = one.isEmpty() ? other : one;
        if (all != other) {
            for (String file : other) {
                all = with(all, file);
            }
        }
        return all;
    }

    private List<String> sorted(List<String> files, String file) {
        List<String> more = new ArrayList<>(files);
        more.add(-Collections.binarySearch(files, file) - 1, file);
        List<String> known = List.copyOf(more);
        List<String> same = shared.putIfAbsent(known, known);
        return same == null ? known : same;
    }
}
