package org.tandem.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Action;
import org.tandem.model.Area;
import org.tandem.model.Consultation;
import org.tandem.model.FileIntake;
import org.tandem.source.CsvOptions;
import org.tandem.source.CsvReader;
import org.tandem.source.Origin;

/** Reads the CSV tables of a workspace: each file once, as a stream, in the order called. */
public final class TableLoader {
    /** Bytes a CSV file may have: far above any table of the field, below what takes all day. */
    static final long SIZE_LIMIT = 4L << 30;

    private TableLoader() {}

    /**
     * Reads needs from a file into {@link TableContext#needs()}.
     *
     * @param workspace the workspace's folder: a file that leads out of it is not read
     * @param name the file's path below it, with {@code /} between folders
     */
    public static FileIntake needs(Path workspace, String name, TableContext context) {
        return read(workspace, name, TableKind.NEEDS, context, NeedsTable::new);
    }

    /** Reads presence into {@link TableContext#presence()}; otherwise as {@link #needs}. */
    public static FileIntake presence(Path workspace, String name, TableContext context) {
        return read(workspace, name, TableKind.PRESENCE, context, PresenceTable::new);
    }

    /** Reads the gazetteer: what became of the file, and its areas in the order of the file. Parents are not checked here. */
    public static Rows<Area> areas(Path workspace, String name, TableContext context) {
        return areas(PathGuard.open(workspace, name, context.findings()), name, context);
    }

    private static Rows<Area> areas(Optional<Path> file, String name, TableContext context) {
        AtomicReference<@Nullable AreasTable> table = new AtomicReference<>();
        FileIntake intake = read(file, name, TableKind.AREAS, context, (shape, within, cells) -> {
            AreasTable areas = new AreasTable(shape, within, cells);
            table.set(areas);
            return areas;
        });
        AreasTable read = table.get();
        return new Rows<>(intake, read == null ? List.of() : read.areas());
    }

    /** Reads the action register. Owners are not checked here. */
    public static Rows<Action> actions(Path workspace, String name, TableContext context) {
        AtomicReference<@Nullable ActionsTable> table = new AtomicReference<>();
        FileIntake intake = read(workspace, name, TableKind.ACTIONS, context, (shape, within, cells) -> {
            ActionsTable actions = new ActionsTable(cells);
            table.set(actions);
            return actions;
        });
        ActionsTable read = table.get();
        return new Rows<>(intake, read == null ? List.of() : read.actions());
    }

    /** Reads the register of consultations. */
    static Rows<Consultation> consultations(Path workspace, String name, TableContext context) {
        AtomicReference<@Nullable ConsultationsTable> table = new AtomicReference<>();
        FileIntake intake = read(workspace, name, TableKind.CONSULTATIONS, context, (shape, within, cells) -> {
            ConsultationsTable consultations = new ConsultationsTable(within, cells);
            table.set(consultations);
            return consultations;
        });
        ConsultationsTable read = table.get();
        return new Rows<>(intake, read == null ? List.of() : read.consultations());
    }

    /** Reads a gazetteer that lies anywhere, as {@link #named}. */
    public static Rows<Area> namedAreas(Path file, String name, TableContext context) {
        return areas(Optional.of(file), name, context);
    }

    /**
     * Reads needs or presence from a file that lies anywhere: somebody named it on the command line.
     *
     * @param name what it is called in findings; below a workspace the path that hints and levels know it by
     * @param kind {@code needs} or {@code presence}
     */
    public static FileIntake named(Path file, String name, String kind, TableContext context) {
        boolean needs = kind.equals(TableKind.NEEDS.word());
        return read(
                Optional.of(file),
                name,
                needs ? TableKind.NEEDS : TableKind.PRESENCE,
                context,
                needs ? NeedsTable::new : PresenceTable::new);
    }

    /** Reads the other names of organisations. */
    static Rows<NameAlias> organisations(Path workspace, String name, TableContext context) {
        AtomicReference<@Nullable AliasTable> table = new AtomicReference<>();
        FileIntake intake = read(workspace, name, TableKind.ORGANISATIONS, context, (shape, within, cells) -> {
            AliasTable aliases = new AliasTable(cells);
            table.set(aliases);
            return aliases;
        });
        AliasTable read = table.get();
        return new Rows<>(intake, read == null ? List.of() : read.aliases());
    }

    /** Records of a small table, with what became of its file. */
    public record Rows<T>(FileIntake intake, List<T> records) {}

    private static FileIntake read(
            Path workspace, String name, TableKind kind, TableContext context, TableReader.Decoders decoders) {
        return read(PathGuard.open(workspace, name, context.findings()), name, kind, context, decoders);
    }

    private static FileIntake read(
            Optional<Path> found, String name, TableKind kind, TableContext context, TableReader.Decoders decoders) {
        Optional<Path> file = found.filter(path -> fits(path, name, context));
        if (file.isEmpty()) {
            return new FileIntake(name, kind.word(), "", Map.of(), Map.of(), Map.of(), 0);
        }
        FileHint hint = context.hints().stream()
                .filter(candidate -> candidate.path().equals(name)
                        && (candidate.table().isEmpty() || candidate.table().equals(kind.word())))
                .findFirst()
                .orElse(null);
        CsvOptions options = hint == null ? CsvOptions.DETECT : new CsvOptions("", hint.delimiter());
        Division division = context.division();
        try (CsvReader reader = CsvReader.open(file.get(), name, options, division.chunk())) {
            boolean divides =
                    kind.divides() && division.divides(file.get().toFile().length());
            return new TableReader(reader, () -> CsvReader.open(file.get(), name, options), kind, context, hint)
                    .read(decoders, divides ? division.threads() : 1);
        }
    }

    private static boolean fits(Path file, String name, TableContext context) {
        boolean fits = file.toFile().length() <= SIZE_LIMIT;
        if (!fits) {
            context.findings()
                    .accept(Finding.of(FileRules.FILE_TOO_LARGE, Origin.ofFile(name), "the file is over 4 GB")
                            .expecting("only the rows of the operation's country and period"));
        }
        return fits;
    }
}
