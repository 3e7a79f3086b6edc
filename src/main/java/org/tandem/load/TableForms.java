package org.tandem.load;

import java.util.List;

/**
 * The forms of tables that have no column for each field, in the order in which they are tried. They are asked only where a tag
 * row or plain headings do not tell all that is needed, so that a table with Tandem's own columns never waits for them.
 */
final class TableForms {
    private static final class Needs {
        private static final List<TableForm> FORMS = List.of(
                new SurveyExport(),
                new KnownLists(),
                new TaggedFigures(),
                new SideBySide(),
                new IpcLongForm(),
                new IpcForm(),
                new Displacement(),
                new Misplaced());
    }

    private static final class Presence {
        private static final List<TableForm> FORMS =
                List.of(new SurveyExport(), new KnownLists(), new Misplaced(), new LoosePresence());
    }

    private static final class Areas {
        private static final List<TableForm> FORMS =
                List.of(new CodeMap(), new SurveyExport(), new KnownLists(), new Misplaced());
    }

    private TableForms() {}

    static List<TableForm> of(TableKind kind) {
        return switch (kind) {
            case NEEDS -> Needs.FORMS;
            case PRESENCE -> Presence.FORMS;
            case AREAS -> Areas.FORMS;
            case ACTIONS, ORGANISATIONS, CONSULTATIONS -> List.of();
        };
    }
}
