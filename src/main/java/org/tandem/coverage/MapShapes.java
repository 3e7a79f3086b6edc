package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.model.Area;
import org.tandem.model.Boundaries;
import org.tandem.model.Gazetteer;

/**
 * Which shapes a map of the report is made of.
 *
 * @param drawn in the order to draw: what lies around, then larger areas before smaller ones
 * @param shapeless areas of the report that have no shape
 */
record MapShapes(List<Drawn> drawn, List<String> shapeless) {
    /** A shape; its code is empty where the workspace does not know the area. */
    record Drawn(String code, List<int[]> rings) {}

    /**
     * Shapes of the areas reported, of other areas on their levels, and of what lies around them. An area without a shape of its own
     * takes those of the areas below it.
     */
    static MapShapes of(Set<String> reported, Gazetteer areas, Boundaries boundaries) {
        Map<String, List<int[]>> all = boundaries.of(areas);
        Map<String, List<int[]>> shapes = new TreeMap<>();
        List<String> shapeless = new ArrayList<>();
        Set<Integer> levels = new HashSet<>();
        Set<String> own = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (String code : reported) {
            List<int[]> rings = new ArrayList<>(all.getOrDefault(code, List.of()));
            if (rings.isEmpty()) {
                all.forEach((lower, parts) -> {
                    if (areas.within(lower, code) && taken.add(lower)) {
                        rings.addAll(parts);
                    }
                });
            } else {
                own.add(code);
                areas.find(code).map(Area::level).ifPresent(levels::add);
            }
            if (rings.isEmpty()) {
                shapeless.add(code);
            } else {
                shapes.put(code, rings);
            }
        }
        all.forEach((code, rings) -> {
            if (levels.contains(level(areas, code))) {
                shapes.putIfAbsent(code, rings);
            }
        });
        List<Drawn> drawn = new ArrayList<>(around(shapes, boundaries.around(own, areas)));
        shapes.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<int[]>> shape) -> level(areas, shape.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(shape -> drawn.add(new Drawn(shape.getKey(), shape.getValue())));
        return new MapShapes(drawn, shapeless);
    }

    private static int level(Gazetteer areas, String code) {
        return areas.find(code).map(Area::level).orElse(-1);
    }

    /** Those near the shapes that are drawn: a file of a continent must not make the country small. */
    private static List<Drawn> around(Map<String, List<int[]>> shapes, List<Boundaries.Shape> others) {
        List<int[]> rings = shapes.values().stream().flatMap(List::stream).toList();
        if (rings.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        long[] box = box(rings);
        long wide = (box[2] - box[0]) / 4;
        long high = (box[3] - box[1]) / 4;
        return others.stream()
                .filter(shape -> {
                    long[] own = box(shape.rings());
                    long x = (own[0] + own[2]) / 2;
                    long y = (own[1] + own[3]) / 2;
                    return x >= box[0] - wide && x <= box[2] + wide && y >= box[1] - high && y <= box[3] + high;
                })
                .map(shape -> new Drawn("", shape.rings()))
                .toList();
    }

    /** West, south, east and north of it all. */
    private static long[] box(List<int[]> rings) {
        long[] box = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};
        for (int[] ring : rings) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                box[0] = Math.min(box[0], ring[i]);
                box[1] = Math.min(box[1], ring[i + 1]);
                box[2] = Math.max(box[2], ring[i]);
                box[3] = Math.max(box[3], ring[i + 1]);
            }
        }
        return box;
    }
}
