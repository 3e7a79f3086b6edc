package org.tandem.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Shapes of areas, for drawing only: nothing is worked out from them. */
public record Boundaries(List<Source> files) {
    public static final Boundaries NONE = new Boundaries(List.of());

    /**
     * One file of shapes.
     *
     * @param file path below the workspace
     * @param note what the file says of itself; may be empty
     */
    public record Source(String file, String note, List<Shape> shapes) {
        /** The key under which the shapes have codes of the finest areas, of most areas among several; empty where none has. */
        public String codeKey(Gazetteer areas) {
            Set<String> keys = new TreeSet<>();
            shapes.forEach(shape -> keys.addAll(shape.properties().keySet()));
            String best = "";
            int finest = -1;
            int most = 0;
            for (String key : keys) {
                Set<String> codes = new HashSet<>();
                int level = -1;
                for (Shape shape : shapes) {
                    Area area =
                            areas.find(shape.properties().getOrDefault(key, "")).orElse(null);
                    if (area != null && codes.add(area.code())) {
                        level = Math.max(level, area.level());
                    }
                }
                if (level > finest || (level == finest && codes.size() > most)) {
                    best = key;
                    finest = level;
                    most = codes.size();
                }
            }
            return finest < 0 ? "" : best;
        }
    }

    /**
     * A polygon, or several.
     *
     * @param properties what the file says of it
     * @param rings longitude and latitude by turns, in 100,000ths of a degree; a ring inside another is a hole
     */
    public record Shape(Map<String, String> properties, List<int[]> rings) {}

    /** The same, what the files say of themselves in the words that {@code words} makes of it. */
    public Boundaries noting(UnaryOperator<String> words) {
        return new Boundaries(files.stream()
                .map(each -> new Source(each.file(), words.apply(each.note()), each.shapes()))
                .toList());
    }

    /** The rings of each area of {@code areas} that has a shape; of several files that hold one, the first counts. */
    public Map<String, List<int[]>> of(Gazetteer areas) {
        Map<String, List<int[]>> found = new TreeMap<>();
        for (Source source : files) {
            Map<String, List<int[]>> here = new TreeMap<>();
            String key = source.codeKey(areas);
            for (Shape shape : source.shapes()) {
                String code = shape.properties().getOrDefault(key, "");
                if (areas.find(code).isPresent()) {
                    here.computeIfAbsent(code, none -> new ArrayList<>()).addAll(shape.rings());
                }
            }
            here.forEach(found::putIfAbsent);
        }
        return found;
    }

    /** Shapes of areas that {@code areas} does not know, in the files that hold one of {@code wanted}: what lies around these. */
    public List<Shape> around(Set<String> wanted, Gazetteer areas) {
        List<Shape> around = new ArrayList<>();
        for (Source source : files) {
            String key = source.codeKey(areas);
            boolean holds = source.shapes().stream()
                    .anyMatch(shape -> wanted.contains(shape.properties().getOrDefault(key, "")));
            if (holds) {
                source.shapes().stream()
                        .filter(shape -> areas.find(shape.properties().getOrDefault(key, ""))
                                .isEmpty())
                        .forEach(around::add);
            }
        }
        return around;
    }
}
