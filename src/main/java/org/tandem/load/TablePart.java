package org.tandem.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.NumbersIn;
import org.tandem.source.CellBytes;
import org.tandem.source.CsvFault;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvRow;
import org.tandem.source.CsvRun;
import org.tandem.source.Sensitivity;

/**
 * What was read of some rows of a table. One thread reads a part with a decoder of its own; several parts of a file together
 * are the table.
 */
final class TablePart {
    private static final List<Field> COUNTS =
            List.of(Field.POPULATION, Field.AFFECTED, Field.PEOPLE_IN_NEED, Field.TARGETED, Field.REACHED);

    private final String file;
    private final Sensitivity level;
    private final TableContext context;
    private final RowReaders cells;
    private final RowDecoder decoder;
    private final @Nullable PlainRows plain;
    private final RowNotes notes;
    private final RowLength lengths;
    private final boolean remarks;
    /** Whether the table has a column for each figure, as one for each sector. */
    private final boolean figures;

    private final @Nullable RowHashes hashes;
    private final DuplicateRows rows = new DuplicateRows();
    private final OnceNotes once = new OnceNotes();
    private final int[] used = new int[Sensitivity.values().length];
    private final int[] setAside = new int[Sensitivity.values().length];
    private final int[] repaired = new int[Sensitivity.values().length];
    private final List<NeedRow> needs = new ArrayList<>();
    private final List<PresenceRow> presence = new ArrayList<>();
    private int ofOtherCountries;
    private int blank;
    private boolean notAllCompared;

    /**
     * @param alone whether this is the whole table, so that what is told of several rows can be told at once
     */
    TablePart(TableOpening opening, TableContext given, boolean alone) {
        this.file = opening.file();
        this.level = opening.level();
        this.context = given.watched()
                ? given.into(given.needs().andThen(needs::add), given.presence().andThen(presence::add))
                : given;
        this.cells = opening.cells();
        this.decoder = opening.decoder(context, cells);
        this.plain = context.watched() || decoder.adds() ? null : decoder.plain(file);
        this.notes = new RowNotes(
                opening.shape(), level, context.findings(), context.policy(), alone ? null : once, context.watched());
        this.lengths = new RowLength(opening.shape(), opening.kind(), opening.delimiter());
        this.remarks = opening.shape().width() > 1;
        this.figures = opening.shape().decoders() != null;
        this.hashes = alone ? new RowHashes() : null;
    }

    /** Whether rows must be compared before they are decoded, in the order of the file. */
    boolean adds() {
        return decoder.adds();
    }

    /** Takes the row or fault at hand. */
    void take(CsvRun run) {
        CellBytes cells = plain == null ? null : run.cells();
        int of = plain == null || cells == null ? PlainRows.ODD : plain.take(cells);
        if (of == PlainRows.ODD) {
            take(run.item());
            return;
        }
        used[of]++;
        if (plain == null || cells == null) {
            return;
        }
        boolean compared = cells.line() <= RowHashes.LINES;
        int about = compared ? Math.max(of, plain.rankOfCounts()) : of;
        if (stoodBefore(cells, about) && run.item() instanceof CsvRow row) {
            notes.begin(row);
            notes.sensitivity(Sensitivity.ofRank(about));
            notes.tell(ShapeRules.ROW_DUPLICATE, -1, DuplicateRows.MESSAGE, DuplicateRows.EXPECTED);
            notes.end();
        }
    }

    /** Whether somebody else may hold on to rows. */
    boolean watched() {
        return context.watched();
    }

    /** To be called when the part has all its rows. */
    void end() {
        if (plain != null) {
            plain.end();
        }
        context.end();
        rows.end();
    }

    void take(@Nullable CsvItem item) {
        if (item instanceof CsvRow row) {
            take(row);
        } else if (item instanceof CsvFault fault) {
            fault(fault);
        }
    }

    private void take(CsvRow row) {
        if (row.blank()) {
            blank++;
            return;
        }
        notes.begin(row);
        boolean stoodBefore =
                decoder.adds() && stoodBefore(row.bytes(), levelOfAll(row).rank());
        boolean other = remarks && lengths.otherDelimiter(row, notes);
        boolean remark = remarks && !other && Footnote.is(row);
        if (remark) {
            notes.tell(ShapeRules.FOOTNOTE, -1, "a remark beside the table was set aside", "nothing to do");
        }
        boolean fits = !stoodBefore && !other && !remark && lengths.check(row, notes);
        RowOutcome outcome = fits ? decoder.decode(row, notes) : RowOutcome.SET_ASIDE;
        if (outcome == RowOutcome.OTHER_COUNTRY) {
            ofOtherCountries++;
            setAside[level.rank()]++;
            watch(row, outcome);
            return;
        }
        if (stoodBefore
                || (outcome == RowOutcome.USED
                        && !decoder.adds()
                        && stoodBefore(row.bytes(), levelOfAll(row).rank()))) {
            notes.tell(Finding.of(ShapeRules.ROW_DUPLICATE, notes.origin(-1), DuplicateRows.MESSAGE)
                    .expecting(DuplicateRows.EXPECTED)
                    .about(levelOfAll(row)));
        }
        int of = notes.sensitivity().rank();
        if (outcome == RowOutcome.USED) {
            used[of]++;
            repaired[of] += notes.repaired() ? 1 : 0;
        } else {
            setAside[of]++;
        }
        watch(row, outcome);
        notes.end();
    }

    /** Whether the same row is known to stand in the file before; in a part that is left to be found out. */
    private boolean stoodBefore(CellBytes row, int level) {
        if (row.line() > RowHashes.LINES) {
            notAllCompared = true;
            return false;
        }
        if (hashes != null) {
            return hashes.seen(row.hash());
        }
        rows.add(row.hash(), row.line(), level);
        return false;
    }

    /** How sensitive it is to tell that a row is like another: as its counts are, for they are alike too. */
    private Sensitivity levelOfAll(CsvRow row) {
        Sensitivity level = notes.sensitivity();
        for (String count : counts(row)) {
            level = level.highest(context.policy().levelOf(NumbersIn.of(count)));
        }
        return level;
    }

    /** What stands in the columns of people; every cell where a table has a column for each figure. */
    private List<String> counts(CsvRow row) {
        if (figures) {
            return row.cells();
        }
        List<String> counts = new ArrayList<>(COUNTS.size());
        for (Field field : COUNTS) {
            String count = cells.text(row, field);
            if (!count.isEmpty()) {
                counts.add(count);
            }
        }
        return counts;
    }

    private void watch(CsvRow row, RowOutcome outcome) {
        if (context.watched()) {
            context.watch()
                    .row(new RowFate(
                            row,
                            outcome,
                            notes.sensitivity(),
                            notes.levelStated(),
                            notes.pending(),
                            notes.repairs(),
                            notes.dropped(),
                            cells.text(row, Field.ACTIVITY),
                            cells.text(row, Field.NOTE),
                            List.copyOf(needs),
                            List.copyOf(presence),
                            List.copyOf(counts(row))));
            needs.clear();
            presence.clear();
        }
    }

    private void fault(CsvFault fault) {
        Finding finding = FaultFindings.of(fault, file);
        Finding told = finding.about(level.highest(finding.sensitivity()));
        context.findings().accept(told);
        context.watch().broken(finding);
        setAside[level.rank()] += fault.line() > 0 ? 1 : 0;
    }

    TableContext context() {
        return context;
    }

    DuplicateRows rows() {
        return rows;
    }

    OnceNotes once() {
        return once;
    }

    int blank() {
        return blank;
    }

    int ofOtherCountries() {
        return ofOtherCountries;
    }

    boolean notAllCompared() {
        return notAllCompared;
    }

    /** Rows used in all of {@code parts}, by level. */
    static Map<Sensitivity, Integer> used(List<TablePart> parts) {
        return counts(parts, part -> part.used);
    }

    static Map<Sensitivity, Integer> setAside(List<TablePart> parts) {
        return counts(parts, part -> part.setAside);
    }

    static Map<Sensitivity, Integer> repaired(List<TablePart> parts) {
        return counts(parts, part -> part.repaired);
    }

    private static Map<Sensitivity, Integer> counts(List<TablePart> parts, Function<TablePart, int[]> count) {
        Map<Sensitivity, Integer> counts = new EnumMap<>(Sensitivity.class);
        for (Sensitivity of : Sensitivity.values()) {
            int sum = parts.stream()
                    .mapToInt(part -> count.apply(part)[of.rank()])
                    .sum();
            if (sum > 0) {
                counts.put(of, sum);
            }
        }
        return counts;
    }
}
