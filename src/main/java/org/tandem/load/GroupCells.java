package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.model.Group;
import org.tandem.source.CellBytes;
import org.tandem.source.CellMemo;
import org.tandem.source.CsvRow;

/** Of which people a row speaks. Cells that come again and again are read once. */
final class GroupCells {
    private final int status;
    private final int group;
    private final int sex;
    private final int age;
    private final int disability;
    private final boolean split;
    private final CellMemo<Read> known;

    /** A group. */
    static final class Read {
        final Group group;
        /** Its number in a ledger, once it was asked for; below 0 before. */
        int number = -1;

        private Read(Group group) {
            this.group = group;
        }
    }

    GroupCells(Columns columns) {
        this.status = columns.of(Field.POPULATION_GROUP);
        this.group = columns.of(Field.GROUP);
        this.sex = columns.of(Field.GENDER);
        this.age = columns.of(Field.AGE);
        this.disability = columns.of(Field.DISABLED);
        this.split = status >= 0 || sex >= 0 || age >= 0 || disability >= 0;
        this.known = new CellMemo<>(ColumnMemos.REMEMBERED, status, group, sex, age, disability);
    }

    Group group(CsvRow row) {
        Read read = known.find(row);
        return (read == null ? known.keep(row, new Read(read(row))) : read).group;
    }

    /** The group where it came before; else null. */
    @Nullable
    Read plain(CellBytes row) {
        return known.find(row);
    }

    private Group read(CsvRow row) {
        if (split) {
            return GroupReader.read(
                    text(row, status >= 0 ? status : group), text(row, sex), text(row, age), text(row, disability));
        }
        String text = text(row, group);
        return text.isEmpty() ? Group.EVERYBODY : GroupReader.read(text);
    }

    private static String text(CsvRow row, int column) {
        return column < 0 ? "" : CellText.clean(row.cell(column));
    }
}
