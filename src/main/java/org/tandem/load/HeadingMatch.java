package org.tandem.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns of a table by their headings. */
final class HeadingMatch {
    private HeadingMatch() {}

    /** The columns that {@code headings} name in a table of {@code kind}. */
    static Columns of(List<String> headings, TableKind kind) {
        Map<String, Integer> byName = new HashMap<>();
        Columns columns = new Columns();
        for (int i = 0; i < headings.size(); i++) {
            String compact = Headings.compact(headings.get(i));
            if (!compact.isEmpty()) {
                byName.putIfAbsent(compact, i);
                Headings.Level level = Headings.standard().level(compact);
                if (level != null
                        && (kind == TableKind.NEEDS || kind == TableKind.PRESENCE || kind == TableKind.AREAS)) {
                    columns.putLevel(level.rank(), level.code(), i);
                }
            }
        }
        byName.keySet().retainAll(Headings.standard().names(kind));
        if (byName.isEmpty()) {
            return columns; // a row of data, as most are
        }
        Headings.standard().of(kind).forEach((field, names) -> {
            for (String name : names) {
                Integer index = byName.get(name);
                if (index != null && !columns.used().contains(index)) {
                    columns.put(field, index);
                }
            }
        });
        if (!columns.levels().isEmpty() && columns.has(Field.AREA) && !own(headings, columns)) {
            // `Location` beside `Admin 2 P-Code` is the name of a site
            columns.remove(columns.of(Field.AREA));
        }
        return columns;
    }

    private static boolean own(List<String> headings, Columns columns) {
        String heading = Headings.compact(headings.get(columns.of(Field.AREA)));
        return heading.startsWith("area") || heading.contains("pcode");
    }
}
