package org.tandem.load;

import java.util.List;

/** Names the shape of a table without tags, for people. */
final class ShapeNames {
    static final String OWN = "Tandem columns";

    private ShapeNames() {}

    static String of(List<String> headings, Columns columns, TableKind kind) {
        boolean own = kind.required().stream()
                .allMatch(field -> ShapeFinder.index(headings, field.heading()) >= 0 && columns.has(field));
        return switch (kind) {
            case NEEDS -> columns.has(Field.POPULATION_STATUS) ? "HAPI humanitarian needs" : own ? OWN : "HNO table";
            case PRESENCE ->
                ShapeFinder.index(headings, "org_type_code") >= 0
                        ? "HAPI operational presence"
                        : own ? OWN : "3W table";
            case AREAS -> own ? OWN : columns.has(Field.CODE) ? "P-code list" : "COD-AB attribute table";
            case ACTIONS, ORGANISATIONS, CONSULTATIONS -> OWN;
        };
    }
}
