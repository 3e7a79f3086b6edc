package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** The partners of rows that name one each, once they were read. */
final class PartnerCells {
    private final CellMemo<Read> known;

    /** One partner. */
    static final class Read {
        private final String name;
        private final String acronym;
        /** The number of the cells' words, and of the way its table names it; below 0 before they are asked for. */
        int number = -1;

        int naming = -1;

        private Read(String name, String acronym) {
            this.name = name.isBlank() ? acronym : name;
            this.acronym = acronym;
        }

        String name() {
            return name;
        }

        String acronym() {
            return acronym;
        }
    }

    /** Columns of the name and of the acronym; below 0 where there is none. */
    PartnerCells(int name, int acronym) {
        this.known = new CellMemo<>(ColumnMemos.REMEMBERED, name, acronym);
    }

    /** Remembers that the row names one partner, of whom whatever was to be told is told. */
    void keep(CsvRow row, String name, String acronym) {
        if (known.find(row) == null) {
            known.keep(row, new Read(name, acronym));
        }
    }

    /** The one partner where it came before; else null. */
    @Nullable
    Read plain(CellBytes row) {
        return known.find(row);
    }
}
