package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.model.FileIntake;
import org.tandem.source.CsvFault;
import org.tandem.source.CsvItem;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRow;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.source.StrayBytes;

/**
 * Takes the rows of one open file through what holds for every table, and hands them to its decoder: one after the other, or
 * in parts where the file is large.
 */
final class TableReader {
    private final CsvReader reader;
    private final TableKind kind;
    private final TableContext context;
    private final @Nullable FileHint hint;
    private final Supplier<CsvReader> again;
    private final Sensitivity level;
    private final Consumer<Finding> findings;
    private final List<CsvRow> head = new ArrayList<>();
    private int faults;

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
        this.context = context;
        this.hint = hint;
        this.level = context.sensitivities().getOrDefault(reader.name(), Sensitivity.LOW);
        this.findings = finding -> context.findings().accept(finding.about(level.highest(finding.sensitivity())));
    }

    /** Makes the decoder of a table once its layout is known. */
    interface Decoders {
        RowDecoder decoder(TableShape shape, TableContext context, RowReaders cells);
    }

    /**
     * Reads all, with the decoder that {@code decoders} makes for the layout found.
     *
     * @param threads how many may read at the same time
     */
    FileIntake read(Decoders decoders, int threads) {
        FileIntake intake = rows(decoders, threads);
        StrayBytes stray = reader.stray();
        if (stray != null) {
            findings.accept(FaultFindings.of(stray, reader.name()));
        }
        return intake;
    }

    private FileIntake rows(Decoders decoders, int threads) {
        peek();
        if (head.isEmpty()) {
            return intake("", List.of());
        }
        TableShape shape = ShapeFinder.find(head, kind, hint);
        MonthColumns months = MonthColumns.settled(shape, kind, head, reader.name());
        if (!new ShapeFindings(shape, kind, head, findings).check(hint)) {
            return intake(shape.refusal() == null ? FileIntake.NOT_RECOGNISED : shape.name(), List.of());
        }
        months.tell(shape, head.get(shape.header()), findings);
        ColumnHabits habits = ColumnHabits.of(shape, head.get(shape.header()), reader.delimiter(), again);
        TableOpening opening = new TableOpening(
                reader.name(),
                kind,
                shape,
                reader.delimiter(),
                habits,
                months,
                hint,
                level,
                context.sensitivities().get(reader.name()),
                decoders);
        begin(shape);
        List<TablePart> parts = threads > 1 && context.divisible() ? inParts(opening, threads) : List.of();
        if (parts.isEmpty()) {
            parts = List.of(alone(opening));
        }
        closing(parts);
        habits.tell(shape, findings);
        FileIntake intake = intake(shape.name(), parts);
        if (intake.used().isEmpty() && intake.setAside().isEmpty()) {
            noRow();
        }
        return intake;
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

    private void begin(TableShape shape) {
        if (context.watched()) {
            context.watch().table(reader.name(), kind.word(), shape.name(), shape.headings());
            context.watch().columns(shape.columns().told(), shape.columns().used());
        }
    }

    private TablePart alone(TableOpening opening) {
        TablePart whole = new TablePart(opening, context, true);
        takeHead(opening, whole);
        PartThreads.all(reader, whole);
        return whole;
    }

    /** Reads with several threads; no parts where the table cannot be read so. */
    private List<TablePart> inParts(TableOpening opening, int threads) {
        List<TablePart> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            parts.add(new TablePart(opening, context.part(), false));
        }
        if (parts.get(0).adds()) {
            return List.of();
        }
        takeHead(opening, parts.get(0));
        PartThreads.read(reader, parts);
        Findings together = context.partFindings();
        OnceNotes.tell(parts.stream().map(TablePart::once).toList(), together);
        DuplicateRows.tell(parts.stream().map(TablePart::rows).toList(), reader.name(), together);
        context.merge(parts.stream().map(TablePart::context).toList(), together);
        return parts;
    }

    private void takeHead(TableOpening opening, TablePart part) {
        head.subList(opening.shape().firstRow(), head.size()).forEach(part::take);
        head.clear();
    }

    private void fault(CsvFault fault) {
        Finding finding = FaultFindings.of(fault, reader.name());
        findings.accept(finding);
        context.watch().broken(finding);
        faults += fault.line() > 0 ? 1 : 0;
    }

    private void closing(List<TablePart> parts) {
        Origin file = Origin.ofFile(reader.name());
        int others = ofOtherCountries(parts);
        if (others > 0) {
            findings.accept(Finding.of(
                            ShapeRules.AREA_OTHER_COUNTRY,
                            file,
                            others + (others == 1 ? " row of another country was" : " rows of other countries were")
                                    + " set aside")
                    .expecting("rows of `" + context.country() + "`, the country in `tandem.yaml`"));
        }
        if (parts.stream().anyMatch(TablePart::notAllCompared)) {
            String message = "only rows in the first " + RowHashes.LINES + " lines were compared for duplicates";
            findings.accept(new Finding(
                    ShapeRules.ROW_DUPLICATE, Severity.NOTE, file, message, "nothing to do", "", Sensitivity.LOW));
        }
    }

    /** A note, since a table that is yet to be filled in is as usual as one that was lost. */
    private void noRow() {
        findings.accept(new Finding(
                FileRules.FILE_EMPTY,
                Severity.NOTE,
                Origin.ofFile(reader.name()),
                "the table has headings and no row",
                "rows below the headings, or nothing to do where there is nothing to state yet",
                "",
                Sensitivity.LOW));
    }

    private static int ofOtherCountries(List<TablePart> parts) {
        return parts.stream().mapToInt(TablePart::ofOtherCountries).sum();
    }

    private FileIntake intake(String shape, List<TablePart> parts) {
        Map<Sensitivity, Integer> setAside = TablePart.setAside(parts);
        if (faults > 0) {
            setAside.merge(level, faults, Integer::sum);
        }
        return new FileIntake(
                reader.name(),
                kind.word(),
                shape,
                TablePart.used(parts),
                setAside,
                Map.of(level, ofOtherCountries(parts)),
                TablePart.repaired(parts),
                parts.stream().mapToInt(TablePart::blank).sum());
    }
}
