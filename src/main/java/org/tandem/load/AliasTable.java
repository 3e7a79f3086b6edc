package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import org.tandem.source.CsvRow;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the list of other names of organisations. */
final class AliasTable implements RowDecoder {
    private final RowReaders cells;
    private final List<NameAlias> aliases = new ArrayList<>();

    AliasTable(RowReaders cells) {
        this.cells = cells;
    }

    /** The names in the order of the file. */
    List<NameAlias> aliases() {
        return aliases;
    }

    @Override
    public RowOutcome decode(CsvRow row, RowNotes notes) {
        notes.sensitivity(cells.sensitivity(row, notes, DefaultSensitivity.DIRECTORY));
        String alias = cells.text(row, Field.ALIAS);
        String organisation = cells.text(row, Field.ORGANISATION);
        if (alias.isEmpty() || organisation.isEmpty()) {
            notes.tell(
                    ShapeRules.CELL_BLANK,
                    cells.column(alias.isEmpty() ? Field.ALIAS : Field.ORGANISATION),
                    alias.isEmpty() ? "no alias is stated" : "no organisation is stated",
                    "a name as tables write it, and the name or id of the organisation it means");
            return RowOutcome.SET_ASIDE;
        }
        aliases.add(new NameAlias(alias, organisation, notes.origin(cells.column(Field.ALIAS))));
        return RowOutcome.USED;
    }
}
