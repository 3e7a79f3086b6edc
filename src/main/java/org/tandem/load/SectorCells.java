package org.tandem.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** The sectors of a table, by code or by name. Cells that come again and again are read once. */
final class SectorCells {
    private final int code;
    private final int name;
    private final CellMemo<Read> known;
    private final Map<String, Reading<String>> parts = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    /** A sector, and where it is stated. */
    static final class Read {
        private final @Nullable Reading<String> reading;
        private final int column;
        private final boolean plain;
        /** Its number in a ledger, once it was asked for; below 0 before. */
        int number = -1;

        /** @param reading null where nothing is stated */
        private Read(@Nullable Reading<String> reading, int column, boolean alone) {
            this.reading = reading;
            this.column = column;
            this.plain = alone && reading != null && RowNotes.silent(reading);
        }

        /** The sector's code, where it can be read. */
        String code() {
            return reading == null ? "" : reading.orElse("");
        }
    }

    /** The columns of a sector's code and of its name; below 0 where there is none. */
    SectorCells(int code, int name) {
        this.code = code;
        this.name = name;
        this.known = new CellMemo<>(ColumnMemos.REMEMBERED, code, name);
    }

    /** The sector's code, from the code's column, else the name's; null where neither can be read, which is noted. */
    @Nullable
    String sector(CsvRow row, RowNotes notes) {
        Read read = known.find(row);
        if (read == null) {
            read = known.keep(row, read(row));
        }
        if (read.reading == null) {
            notes.tell(ShapeRules.CELL_BLANK, read.column, "no sector is stated", "a sector's code or name");
            return null;
        }
        notes.tell(read.reading, read.column);
        return read.reading.usable().orElse(null);
    }

    /** The sector where it came before and nothing is to be told of it any more; else null. */
    @Nullable
    Read plain(CellBytes row) {
        Read read = known.find(row);
        return read == null || !read.plain ? null : read;
    }

    private Read read(CsvRow row) {
        boolean alone = !total(row, code) && !total(row, name);
        boolean byName = code < 0 || row.blank(code);
        int first = byName && name >= 0 ? name : code;
        String text = CellText.clean(row.cell(first));
        if (text.isEmpty()) {
            return new Read(null, first, alone);
        }
        Reading<String> reading = SectorReader.read(text);
        if (reading instanceof Reading.Bad && !byName && name >= 0 && !row.blank(name)) {
            Reading<String> other = SectorReader.read(CellText.clean(row.cell(name)));
            if (!(other instanceof Reading.Bad)) {
                return new Read(other, name, alone);
            }
        }
        return new Read(reading, first, alone);
    }

    private static boolean total(CsvRow row, int column) {
        return column >= 0 && Totals.word(CellText.clean(row.cell(column)));
    }

    /** The codes of the sectors that a cell lists; empty where none can be read, which is noted. */
    List<String> sectors(CsvRow row, RowNotes notes) {
        int column = code >= 0 ? code : name;
        String text = column < 0 ? "" : CellText.clean(row.cell(column));
        if (listing(text)) {
            boolean whole = !(remembered(parts, text, SectorReader::read) instanceof Reading.Bad);
            List<String> listed = whole ? List.of() : remembered(lists, text, CellList::sectors);
            if (!listed.isEmpty()) {
                notes.tell(RowReaders.split(text, listed.size(), "sectors"), column);
                TreeSet<String> codes = new TreeSet<>();
                for (String part : listed) {
                    Reading<String> reading = remembered(parts, part, SectorReader::read);
                    notes.tell(reading, column);
                    reading.usable().ifPresent(codes::add);
                }
                return List.copyOf(codes);
            }
        }
        String sector = sector(row, notes);
        return sector == null ? List.of() : List.of(sector);
    }

    private static boolean listing(String text) {
        return text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.indexOf('+') >= 0;
    }

    private static <T> T remembered(Map<String, T> known, String text, Function<String, T> read) {
        T found = known.get(text);
        if (found == null) {
            if (known.size() >= ColumnMemos.REMEMBERED) {
                known.clear();
            }
            found = read.apply(text);
            known.put(text, found);
        }
        return found;
    }
}
