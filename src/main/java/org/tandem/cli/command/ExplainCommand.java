package org.tandem.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.cli.Choices;
import org.tandem.cli.CommonOptions;
import org.tandem.cli.Declared;
import org.tandem.cli.ExplainRun;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;

/** {@code tandem explain}. */
public final class ExplainCommand implements TandemCommand {
    private final Session session;

    private @Nullable String topic;
    private String second = "";
    private String third = "";
    private String basis = "reached";

    private @Nullable Integer level;

    private @Nullable Path workspace;

    private final CommonOptions common = new CommonOptions();

    public ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "What a rule means; the policy, the norms and the tables of rules in force; what became of a line of a file; how a row of gaps came about;"
                        + " what is known of a mandate.",
                "",
                "Examples:",
                "  tandem explain severity-out-of-range",
                "  tandem explain needs/wash.csv:11 -w examples/south-sudan",
                "  tandem explain gap SS0609/WSH -w examples/south-sudan",
                "  tandem explain gap SS07/EDU --level 1 -w examples/south-sudan",
                "  tandem explain letter water-bentiu camp-manager-bentiu -w examples/south-sudan",
                "  tandem explain policy -w examples/south-sudan",
                "  tandem explain norms",
                "  tandem explain legal-rules",
                "  tandem explain mandate UNMISS",
                "  tandem explain",
                "",
                "Without a topic it lists every rule.",
                "");
        options.argument(
                        "0..1",
                        "TOPIC",
                        "a rule, a flag of gaps, policy, norms, legal-rules, align-rules, a line as needs/wash.csv:11, gap with a cell, letter with a row,"
                                + " or mandate with a mission",
                        new Choices.Topics(),
                        typed -> topic = typed)
                .second(
                        "CELL",
                        "of gaps: area and sector, as SS0609/WSH; of mandate: a mission, as UNMIL; of letter: a row",
                        typed -> second = typed)
                .third(
                        "ACTOR",
                        "of letter: a post or organisation (default: all that hold one)",
                        typed -> third = typed)
                .value(
                        Path.class,
                        "DIR",
                        "the workspace that is meant (default: the nearest from here upward)",
                        typed -> workspace = typed,
                        "-w",
                        "--workspace");
        common.declareDate(options);
        common.declareAudience(options);
        options.choice(
                        "BASIS",
                        "reached or planned (default: reached)",
                        new Choices.Bases(),
                        typed -> basis = typed,
                        "--basis")
                .value(
                        Integer.class,
                        "N",
                        "admin level of the rows, 0 to 5 (default: the finest at which needs are stated)",
                        typed -> level = typed,
                        "--level");
    }

    @Override
    public Integer call() {
        return new ExplainRun(session)
                .run(topic, second, third, workspace, common, basis, level)
                .code();
    }
}
