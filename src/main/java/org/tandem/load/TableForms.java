package org.tandem.load;

import java.util.List;

/**
 * The forms of tables that have no column for each field, in the order in which they are tried. They are asked only where a tag
 * row or plain headings do not tell all that is needed, so that a table with Tandem's own columns never waits for them.
 */
final class TableForms {
    private TableForms() {}

    static List<TableForm> of(TableKind kind) {
        return switch (kind) {
            case NEEDS -> List.of(new TaggedFigures(), new SideBySide(), new IpcForm());
            case PRESENCE, AREAS, ACTIONS -> List.of();
        };
    }
}
