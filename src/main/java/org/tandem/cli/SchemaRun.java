package org.tandem.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Suggestion;

/** Prints a schema, or tells which there are. */
public final class SchemaRun {
    private final Session session;

    public SchemaRun(Session session) {
        this.session = session;
    }

    /** Writes the schema called {@code typed}, the list of all when there is none, to {@code output}. */
    public ExitCode run(@Nullable String typed, @Nullable Path output) {
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

    private static String list() {
        StringBuilder out = new StringBuilder();
        for (String name : SchemaFiles.names()) {
            out.append(name)
                    .append(" ".repeat(10 - name.length()))
                    .append(SchemaFiles.about(name))
                    .append('\n');
        }
        return out.toString();
    }
}
