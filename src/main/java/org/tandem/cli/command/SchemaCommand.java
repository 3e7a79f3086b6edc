package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.Declared;
import org.tandem.cli.SchemaRun;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem schema}. */
public final class SchemaCommand implements TandemCommand {
    private final Session session;

    private @Nullable String name;

    private @Nullable Path output;

    public SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "JSON Schema (2020-12) of a YAML file, for editors that check while you type.",
                "",
                "Examples:",
                "  tandem schema",
                "  tandem schema mission",
                "  tandem schema plan -o plan.schema.json",
                "",
                "Without a name it lists them. A schema is stricter than reading: it knows no repairs.",
                "");
        options.argument(
                        "0..1",
                        "NAME",
                        "tandem, mission, ngo, actors, plan, raci-rules, legal-rules, align-rules, meetings, sharing or assume",
                        new Choices.Schemas(),
                        typed -> name = typed)
                .value(
                        Path.class,
                        "FILE",
                        "write here, whole or not at all (default: standard output)",
                        typed -> output = typed,
                        "-o",
                        "--output");
    }

    @Override
    public Integer call() {
        return new SchemaRun(session).run(name, output).code();
    }
}
