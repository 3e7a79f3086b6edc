package org.tandem.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.model.FileIntake;
import org.tandem.source.CsvFault;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Takes the rows of one open file, one after the other, through what holds for every table, and hands them to its decoder. */
final class TableReader {
    private final CsvReader reader;
    private final TableKind kind;
    private final TableContext context;
    private final @Nullable FileHint hint;
    private final Supplier<CsvReader> again;
    private final Sensitivity level;
    private final Consumer<Finding> findings;
    private final List<CsvRow> head = new ArrayList<>();
    private final RowHashes hashes = new RowHashes();
    private final Map<Sensitivity, Integer> used = new EnumMap<>(Sensitivity.class);
    private final Map<Sensitivity, Integer> setAside = new EnumMap<>(Sensitivity.class);
    private final Map<Sensitivity, Integer> repaired = new EnumMap<>(Sensitivity.class);
    private final List<NeedRow> needs = new ArrayList<>();
    private final List<PresenceRow> presence = new ArrayList<>();
    private int ofOtherCountries;
    private int blank;
    private boolean notAllCompared;

    /**
     * @param reader the open file
     * @param again opens it anew, for what the whole of a column has to tell
     */
    TableReader(
            CsvReader reader,
            Supplier<CsvReader> again,
            TableKind kind,
            TableContext context,
            @Nullable FileHint hint) {
        this.reader = reader;
        this.again = again;
        this.kind = kind;
        this.context = watched(context);
        this.hint = hint;
        this.level = context.sensitivities().getOrDefault(reader.name(), Sensitivity.LOW);
        this.findings = finding -> context.findings().accept(finding.about(level.highest(finding.sensitivity())));
    }

    /** Makes the decoder of a table once its layout is known. */
    interface Decoders {
        RowDecoder decoder(TableShape shape, TableContext context, RowReaders cells);
    }

    /** Reads all, with the decoder that {@code decoders} makes for the layout found. */
    FileIntake read(Decoders decoders) {
        peek();
        if (head.isEmpty()) {
            return intake("");
        }
        TableShape shape = ShapeFinder.find(head, kind, hint);
        if (!new ShapeFindings(shape, kind, head, findings).check(hint)) {
            return intake(shape.refusal() == null ? "not recognised" : shape.name());
        }
        ColumnHabits habits = ColumnHabits.of(shape, head.get(shape.header()), reader.delimiter(), again);
        RowReaders cells = new RowReaders(
                shape.columns(), habits, hint, context.sensitivities().get(reader.name()));
        Decoders own = shape.decoders();
        RowDecoder decoder = (own == null ? decoders : own).decoder(shape, context, cells);
        begin(shape);
        RowNotes notes = new RowNotes(shape, level, context.findings(), context.watched());
        RowLength lengths = new RowLength(shape, kind);
        for (CsvRow row : head.subList(shape.firstRow(), head.size())) {
            take(row, lengths, decoder, notes, cells);
        }
        head.clear();
        for (CsvItem item = reader.next(); item != null; item = reader.next()) {
            if (item instanceof CsvRow row) {
                take(row, lengths, decoder, notes, cells);
            } else if (item instanceof CsvFault fault) {
                fault(fault);
            }
        }
        closing();
        habits.tell(shape, findings);
        return intake(shape.name());
    }

    /** Reads the rows in which tags and headings may stand, and as many more as a sample needs. */
    private void peek() {
        while (head.size() < 2 * ShapeFinder.ROWS) {
            CsvItem item = reader.next();
            if (item == null) {
                return;
            }
            if (item instanceof CsvRow row) {
                head.add(row.keep());
            } else if (item instanceof CsvFault fault) {
                fault(fault);
            }
        }
    }

    private void take(CsvRow row, RowLength lengths, RowDecoder decoder, RowNotes notes, RowReaders cells) {
        if (row.blank()) {
            blank++;
            return;
        }
        notes.begin(row);
        boolean stoodBefore = decoder.adds() && hashes.seen(row.cells());
        boolean fits = !stoodBefore && lengths.check(row, notes);
        RowOutcome outcome = fits ? decoder.decode(row, notes) : RowOutcome.SET_ASIDE;
        if (outcome == RowOutcome.OTHER_COUNTRY) {
            ofOtherCountries++;
            count(setAside, level);
            watch(row, outcome, notes, cells);
            return;
        }
        if (stoodBefore || (outcome == RowOutcome.USED && !decoder.adds() && hashes.seen(row.cells()))) {
            notes.tell(
                    ShapeRules.ROW_DUPLICATE,
                    -1,
                    "the same row stands in the file before",
                    "each row once; nothing is counted twice");
        }
        notAllCompared |= hashes.full();
        count(outcome == RowOutcome.USED ? used : setAside, notes.sensitivity());
        if (outcome == RowOutcome.USED && notes.repaired()) {
            count(repaired, notes.sensitivity());
        }
        watch(row, outcome, notes, cells);
        notes.end();
    }

    private void begin(TableShape shape) {
        if (context.watched()) {
            context.watch().table(reader.name(), kind.word(), shape.name(), shape.headings());
            context.watch().columns(shape.columns().told(), shape.columns().used());
        }
    }

    private void watch(CsvRow row, RowOutcome outcome, RowNotes notes, RowReaders cells) {
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
                            List.copyOf(presence)));
            needs.clear();
            presence.clear();
        }
    }

    /** Also keeps what a row was read as until its end, where that is watched. */
    private TableContext watched(TableContext given) {
        return given.watched()
                ? given.into(given.needs().andThen(needs::add), given.presence().andThen(presence::add))
                : given;
    }

    private void fault(CsvFault fault) {
        Finding finding = FaultFindings.of(fault, reader.name());
        findings.accept(finding);
        context.watch().broken(finding);
        if (fault.line() > 0) {
            count(setAside, level);
        }
    }

    private void closing() {
        Origin file = Origin.ofFile(reader.name());
        if (ofOtherCountries > 0) {
            findings.accept(Finding.of(
                            ShapeRules.AREA_OTHER_COUNTRY,
                            file,
                            ofOtherCountries
                                    + (ofOtherCountries == 1
                                            ? " row of another country was"
                                            : " rows of other countries were")
                                    + " set aside")
                    .expecting("rows of `" + context.country() + "`, the country in `tandem.yaml`"));
        }
        if (notAllCompared) {
            String message = "only the first " + RowHashes.LIMIT + " different rows were compared for duplicates";
            findings.accept(new Finding(
                    ShapeRules.ROW_DUPLICATE, Severity.NOTE, file, message, "nothing to do", "", Sensitivity.LOW));
        }
    }

    private static void count(Map<Sensitivity, Integer> counts, Sensitivity level) {
        counts.merge(level, 1, Integer::sum);
    }

    private FileIntake intake(String shape) {
        return new FileIntake(reader.name(), kind.word(), shape, used, setAside, repaired, blank);
    }
}
