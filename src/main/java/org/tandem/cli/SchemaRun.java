package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Suggestion;
import org.tandem.load.FileHint;
import org.tandem.load.LoadOptions;
import org.tandem.load.TableSetting;
import org.tandem.load.WorkspaceLoader;

/** Prints a schema, or tells which there are. */
public final class SchemaRun {
    private final Session session;

    public SchemaRun(Session session) {
        this.session = session;
    }

    /** Writes the schema called {@code typed}, the list of all when there is none, to {@code output}. */
    public ExitCode run(@Nullable String typed, @Nullable Path output) {
        if (output != null && !output.toString().equals("-")) {
            refuseInput(output);
        }
        if (typed == null) {
            Output.write(session, output, list());
            return ExitCode.DONE;
        }
        String name = typed.toLowerCase(Locale.ROOT).replaceAll("\\.ya?ml$", "");
        if (!SchemaFiles.names().contains(name)) {
            String meant = Suggestion.nearest(name, SchemaFiles.names())
                    .map(near -> "; did you mean `" + near + "`?")
                    .orElse("");
            throw Ending.usage("there is no schema `" + typed + "`" + meant + " (one of: "
                    + String.join(", ", SchemaFiles.names()) + ")");
        }
        Output.write(session, output, SchemaFiles.text(name));
        return ExitCode.DONE;
    }

    /** A schema may lie in a workspace, but not where that is read from. */
    private void refuseInput(Path output) {
        Path folder = Workspaces.holding(session.resolve(output));
        if (folder != null) {
            LoadOptions options = new LoadOptions(null, session.today(), Findings.KEEP);
            List<FileHint> hints = WorkspaceLoader.setting(folder, options, new Findings(Findings.KEEP))
                    .map(TableSetting::hints)
                    .orElse(List.of());
            InputFiles.refuse(session, folder, InputFiles.hinted(hints), output);
        }
    }

    private static String list() {
        int widest = SchemaFiles.names().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (String name : SchemaFiles.names()) {
            out.append(name)
                    .append(" ".repeat(widest + 2 - name.length()))
                    .append(SchemaFiles.about(name))
                    .append('\n');
        }
        return out.toString();
    }
}
