package org.tandem.load;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.model.Action;
import org.tandem.model.Consultation;
import org.tandem.model.Consultations;
import org.tandem.model.FileIntake;

/** Tables that are kept beside needs and presence: other names of organisations, actions, consultations. None has to be there. */
final class Registers {
    private static final String FOLDER = "registers";
    static final String ALIASES = "organisations.csv";
    private static final String CONSULTATIONS = FOLDER + "/consultations.csv";
    private static final String ACTIONS = FOLDER + "/actions.csv";

    private final WorkspaceFolder folder;
    private final Consumer<FileIntake> read;

    /** @param read takes what became of each file that is there */
    Registers(WorkspaceFolder folder, Consumer<FileIntake> read) {
        this.folder = folder;
        this.read = read;
    }

    /** The other names of organisations that the workspace lists. */
    List<NameAlias> aliases(TableContext context) {
        if (!folder.holds(ALIASES)) {
            return List.of();
        }
        TableLoader.Rows<NameAlias> rows = TableLoader.organisations(folder.path(), ALIASES, context);
        read.accept(rows.intake());
        return rows.records();
    }

    /** The register of actions, by id. */
    List<Action> actions(TableContext context) {
        if (!folder.isFolder(FOLDER) || !folder.holds(ACTIONS)) {
            return List.of();
        }
        TableLoader.Rows<Action> rows = TableLoader.actions(folder.path(), ACTIONS, context);
        read.accept(rows.intake());
        return rows.records().stream().sorted(Comparator.comparing(Action::id)).toList();
    }

    /** The register of consultations, by area and day. */
    Consultations consultations(TableContext context) {
        if (!folder.holds(CONSULTATIONS)) {
            return Consultations.NONE;
        }
        TableLoader.Rows<Consultation> rows = TableLoader.consultations(folder.path(), CONSULTATIONS, context);
        read.accept(rows.intake());
        return Consultations.of(rows.records().stream()
                .sorted(Comparator.comparing(Consultation::area).thenComparing(Consultation::on))
                .toList());
    }
}
