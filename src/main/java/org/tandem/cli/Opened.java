package org.tandem.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.load.BoundariesLoader;
import org.tandem.load.LoadOptions;
import org.tandem.load.Loaded;
import org.tandem.load.RowWatch;
import org.tandem.load.WorkspaceLoader;
import org.tandem.model.Audience;
import org.tandem.model.Boundaries;
import org.tandem.model.FileIntake;
import org.tandem.model.Organisation;
import org.tandem.model.Workspace;
import org.tandem.render.Format;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;

/**
 * A workspace that has been read: the first two of the five steps. The third, what an audience may see of it, follows at
 * once, so that no analysis ever holds more.
 */
public final class Opened {
    private final Session session;
    private final CommonOptions options;
    private final Path folder;
    private final Workspace workspace;
    private final Findings findings;

    private Opened(Session session, CommonOptions options, Path folder, Workspace workspace, Findings findings) {
        this.session = session;
        this.options = options;
        this.folder = folder;
        this.workspace = workspace;
        this.findings = findings;
    }

    /** Reads the workspace the user named, or the nearest; ends the command where it cannot be used. */
    public static Opened open(Session session, CommonOptions options, @Nullable Path typed) {
        options.validate();
        Path folder = CommonOptions.folder(session, typed);
        return of(session, options, folder, load(session, options, folder, Findings.KEEP), "the workspace");
    }

    /**
     * Reads an older state of a workspace. It keeps its own reference date, whatever the command line says.
     *
     * @param name what people call it
     * @param today its reference date where it states none
     * @param withheldLater organisations that a later state withholds: this one does not tell of them either
     */
    static Opened older(
            Session session,
            CommonOptions options,
            Path folder,
            String name,
            Supplier<LocalDate> today,
            List<Organisation> withheldLater) {
        LoadOptions how = new LoadOptions(null, today, Findings.KEEP, RowWatch.NONE, withheldLater);
        return of(session, options, folder, load(session, options, folder, how), "the older state `" + name + "`");
    }

    private static Opened of(Session session, CommonOptions options, Path folder, Loaded loaded, String called) {
        Workspace workspace = loaded.workspace().orElse(null);
        if (workspace == null) {
            Audience asked = options.audience();
            Findings told = FindingsFor.audience(
                    loaded.findings(), List.of(), asked == null ? Audience.INTERNAL : asked, HiddenNames.NONE);
            new Told(session, options).all(told);
            throw Ending.input(called + " cannot be used: " + loaded.unusable());
        }
        Opened opened = new Opened(session, options, folder, workspace, loaded.findings());
        opened.refuseWhereNothingIsLeft(called);
        return opened;
    }

    static Loaded load(Session session, CommonOptions options, Path folder, int keep) {
        return load(session, options, folder, keep, RowWatch.NONE);
    }

    /** The same while {@code watch} is told of every row. */
    static Loaded load(Session session, CommonOptions options, Path folder, int keep, RowWatch watch) {
        return load(session, options, folder, new LoadOptions(options.asOf(), session.today(), keep, watch));
    }

    private static Loaded load(Session session, CommonOptions options, Path folder, LoadOptions how) {
        long begun = System.nanoTime();
        Loaded loaded =
                Progress.during(session, options, "reading the workspace", () -> WorkspaceLoader.load(folder, how));
        if (options.verbose) {
            session.tell("read the workspace in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        }
        return loaded;
    }

    /** Tables that are there but hold not one usable row would make every report a lie of omission. */
    private void refuseWhereNothingIsLeft(String called) {
        List<FileIntake> tables = workspace.files().stream()
                .filter(file -> file.table().equals("needs") || file.table().equals("presence"))
                .toList();
        boolean nothing = workspace.needs().isEmpty() && workspace.presence().isEmpty();
        boolean tried = tables.stream().anyMatch(file -> file.rowsSetAside() > 0);
        if (tried && nothing && tables.stream().allMatch(file -> file.rowsUsed() == 0)) {
            Findings told = findingsFor(audience(null), List.of());
            new Told(session, options).all(told);
            String where = called.equals("the workspace") ? "" : " of " + called;
            throw Ending.input("not one row of needs or presence" + where + " could be used; `tandem check` tells why");
        }
    }

    /** Ends the command where {@code output} is a file, or lies in a folder, that the workspace is read from. */
    void refuseAsOutput(@Nullable Path output) {
        InputFiles.refuse(session, folder, workspace.files(), output);
    }

    /** Where it was read from. */
    Path folder() {
        return folder;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Shapes of areas where {@code format} draws maps: no other report waits for them. What is wrong with them joins the findings. */
    public Boundaries boundaries(Format format, Audience audience) {
        return format == Format.HTML
                ? BoundariesLoader.load(folder, workspace.areas(), findings)
                        .noting(HiddenNames.of(workspace, audience)::without)
                : Boundaries.NONE;
    }

    public Findings findings() {
        return findings;
    }

    /** Asked for on the command line, else {@code meeting}'s, else the workspace's, else internal. */
    public Audience audience(@Nullable Audience meeting) {
        Audience asked = options.audience();
        Audience own = workspace.operation().audience();
        return asked != null ? asked : meeting != null ? meeting : own != null ? own : Audience.INTERNAL;
    }

    /** The command that lists what is wrong for {@code audience}. */
    String check(Audience audience) {
        Audience own = workspace.operation().audience();
        boolean usual = audience == (own == null ? Audience.INTERNAL : own);
        return "tandem check" + (usual ? "" : " --audience " + audience.code());
    }

    /** What {@code audience} may know of the workspace. */
    public Visible visible(Audience audience) {
        return Sharing.visible(workspace, audience);
    }

    /** The organisations that {@code audience} may not know of, each with the other names that tables know it by. */
    List<Organisation> withheld(Audience audience) {
        return Sharing.withheld(workspace, audience);
    }

    /** The findings with those of {@code more}, as {@code audience} may read them. */
    public Findings findingsFor(Audience audience, List<Finding> more) {
        return FindingsFor.audience(findings, more, audience, HiddenNames.of(workspace, audience));
    }

    /**
     * Those of a pack, which are those of {@code check} and what only a page of it raises; but findings on records above the audience's
     * level are left out.
     */
    Findings packFindings(Audience audience, List<Finding> ofTheWhole, List<Finding> ofPages) {
        List<Finding> more =
                Stream.concat(ofTheWhole.stream(), ofPages.stream()).toList();
        Findings told = FindingsFor.pack(findings, more, audience, HiddenNames.of(workspace, audience));
        told.settle(RuleCatalogue.all());
        return told;
    }
}
