package org.tandem.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codes of areas that, from old to new and on, come back to themselves. */
final class CodeCircles {
    private final Map<String, Set<String>> now;
    /** Codes from which a circle can be reached; all others come to an end. */
    private final Set<String> endless;

    /** @param now the codes that stand for each old one */
    CodeCircles(Map<String, Set<String>> now) {
        this.now = now;
        this.endless = endless(now);
    }

    private static Set<String> endless(Map<String, Set<String>> now) {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        Deque<String> ending = new ArrayDeque<>();
        now.forEach((old, codes) -> {
            open.put(old, codes.size());
            codes.forEach(code ->
                    before.computeIfAbsent(code, absent -> new ArrayList<>()).add(old));
        });
        before.keySet().stream().filter(code -> !now.containsKey(code)).forEach(ending::add);
        while (!ending.isEmpty()) {
            for (String old : before.getOrDefault(ending.remove(), List.of())) {
                if (open.merge(old, -1, Integer::sum) == 0) {
                    ending.add(old);
                }
            }
        }
        Set<String> left = new HashSet<>();
        open.forEach((old, count) -> {
            if (count > 0) {
                left.add(old);
            }
        });
        return left;
    }

    /** The codes from {@code old} by way of {@code next} back to {@code old}, which stands first and last; empty where it is no circle. */
    List<String> through(String old, String next) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        if (endless.contains(old) && endless.contains(next)) {
            cameFrom.put(next, old);
            ahead.add(next);
        }
        while (!ahead.isEmpty()) {
            String code = ahead.remove();
            if (code.equals(old)) {
                return back(old, cameFrom);
            }
            for (String further : now.getOrDefault(code, Set.of())) {
                if (endless.contains(further) && cameFrom.putIfAbsent(further, code) == null) {
                    ahead.add(further);
                }
            }
        }
        return List.of();
    }

    private static List<String> back(String old, Map<String, String> cameFrom) {
        List<String> circle = new ArrayList<>(List.of(old));
        @Nullable String code = cameFrom.get(old);
        while (code != null && !code.equals(old)) {
            circle.add(0, code);
            code = cameFrom.get(code);
        }
        circle.add(0, old);
        return circle;
    }
}
