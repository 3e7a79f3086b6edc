package org.tandem.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.diagnostic.Findings;
import org.tandem.model.Workspace;
import org.tandem.source.Sensitivity;

/** Reads the folder of a workspace: every file that is there, even when some cannot be used. */
public final class WorkspaceLoader {
    /** The one required file. */
    static final String OPERATION = "tandem.yaml";

    private WorkspaceLoader() {}

    /**
     * What a table of the workspace in {@code folder} is read with, when no other table is to be read; empty where
     * {@code tandem.yaml} cannot be used.
     *
     * @param findings takes what is to be told of {@code tandem.yaml}, the areas and the profiles
     */
    public static Optional<TableSetting> setting(Path folder, LoadOptions options, Findings findings) {
        WorkspaceReading reading = new WorkspaceReading(
                new WorkspaceFolder(folder, findings), findings, unwatched(options), Division.USUAL);
        return reading.head(options).filter(OperationDecoder.Head::complete).map(reading::setting);
    }

    /** The levels that the workspace in {@code folder} states for whole files, by path. */
    static Map<String, Sensitivity> levels(Path folder, LoadOptions options) {
        Findings unheard = new Findings();
        WorkspaceReading reading =
                new WorkspaceReading(new WorkspaceFolder(folder, unheard), unheard, unwatched(options), Division.USUAL);
        return reading.head(options).isPresent() ? reading.levels() : Map.of();
    }

    /** Reads {@code folder}, files in the order of their names. */
    public static Loaded load(Path folder, LoadOptions options) {
        return load(folder, options, Division.USUAL);
    }

    /** The same, large files being divided as {@code division} says, which changes nothing of what is read. */
    static Loaded load(Path folder, LoadOptions options, Division division) {
        Findings findings = new Findings(options.keepFindings());
        WorkspaceFolder files = new WorkspaceFolder(folder, findings);
        if (!files.holds(OPERATION)) {
            return new Loaded(Optional.empty(), findings, "it holds no `" + OPERATION + "`");
        }
        WorkspaceReading reading = new WorkspaceReading(files, findings, options, division);
        Optional<OperationDecoder.Head> head = reading.head(options);
        files.tellStrays(head.map(OperationDecoder.Head::hints).orElse(List.of()), reading.levels());
        Optional<Workspace> workspace = head.map(reading::workspace);
        return head.isPresent() && head.get().complete()
                ? new Loaded(workspace, findings, "")
                : new Loaded(Optional.empty(), findings, "`" + OPERATION + "` cannot be used");
    }

    private static LoadOptions unwatched(LoadOptions options) {
        return new LoadOptions(options.asOf(), options.today(), options.keepFindings());
    }
}
