package org.tandem.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Gazetteer;
import org.tandem.model.Scenario;
import org.tandem.model.Workspace;

/** Reads the file of a scenario, which may lie outside the workspace that it assumes something of. */
public final class ScenarioFile {
    private static final String FOLDER = "scenarios";

    private ScenarioFile() {}

    /** The scenarios that lie in the workspace, as paths below it. */
    public static List<String> inside(Path workspace, Consumer<Finding> findings) {
        return new WorkspaceFolder(workspace, findings).profiles(FOLDER);
    }

    /**
     * What {@code file} assumes; empty, with findings that say why, where it cannot be used whole: half an assumption is
     * another one.
     *
     * @param workspace the workspace's folder
     * @param seen what the reader may know of it: only its areas are areas
     */
    public static Optional<Scenario> read(
            Path workspace, Path file, Workspace seen, LoadOptions options, Consumer<Finding> findings) {
        try {
            Path real = file.toRealPath();
            Path home = workspace.toRealPath();
            Path folder = real.startsWith(home) ? home : real.resolveSibling("");
            String name = folder.relativize(real).toString().replace('\\', '/');
            AreaCodes areas = AreaCodes.of(
                    new Gazetteer(seen.areas().areas(), true),
                    seen.operation().country(),
                    seen.policy().names());
            boolean[] whole = {true};
            Consumer<Finding> told = finding -> {
                whole[0] &= finding.severity() != Severity.ERROR;
                findings.accept(finding);
            };
            WorkspaceFolder place = new WorkspaceFolder(folder, told);
            return new ProfileFile(place, YamlAhead.NOTHING, areas, new Ids(), told, intake -> {})
                    .read(
                            name,
                            ScenarioDecoder.SCENARIO,
                            Optional.ofNullable(
                                    WorkspaceLoader.levels(workspace, options).get(name)),
                            true,
                            ScenarioDecoder::decode)
                    .filter(scenario -> whole[0]);
        } catch (IOException | SecurityException cannotBeRead) {
            findings.accept(PathGuard.unreadable(String.valueOf(file.getFileName())));
            return Optional.empty();
        }
    }
}
