package org.tandem.load;

import java.util.List;
import org.tandem.source.CsvRow;

/** How much a table of presence says of who works in which sector. */
enum PresenceForm {
    /** Each row names partners and sectors. */
    NAMED,
    /** Rows count the organisations of a place and list their sectors, but name nobody. */
    COUNTED,
    /** Rows say where organisations have an office, not in which sectors they work. */
    OFFICES;

    /** Sector of work that no sector is stated for. */
    private static final String UNSPECIFIED = "Hum";

    /** The sectors of a row; empty where none can be read, which is noted. */
    List<String> sectors(RowReaders cells, CsvRow row, RowNotes notes) {
        return this == OFFICES ? List.of(UNSPECIFIED) : cells.sectors().sectors(row, notes);
    }
}
