package org.tandem.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.change.ChangeResult;
import org.tandem.change.SinceThen;
import org.tandem.cli.AssumeRun;
import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportOptions;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.SinceOptions;
import org.tandem.cli.TandemCommand;
import org.tandem.coverage.CoverageReport;
import org.tandem.coverage.CoverageResult;
import org.tandem.coverage.DecisionChecks;
import org.tandem.coverage.SplitBy;
import org.tandem.model.FileIntake;

/** {@code tandem gaps}. */
public final class GapsCommand implements TandemCommand {
    private final Session session;

    private @Nullable Path assume;

    private boolean sources;

    private final ReportCommand arguments =
            ReportCommand.toldBy(SplitBy.GROUP, SplitBy.MISSION_AREA, SplitBy.ORGANISATION_KIND);

    private final SinceOptions since = new SinceOptions();

    public GapsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Coverage gaps: who is in need, who is reached, what is left.",
                "",
                "Examples:",
                "  tandem gaps examples/south-sudan",
                "  tandem gaps --area SS07 --sector EDU --format csv",
                "  tandem gaps examples/south-sudan -o gaps.html",
                "  tandem gaps examples/south-sudan --by mission-area",
                "  tandem gaps examples/minimal --since examples/minimal-may",
                "  tandem gaps --assume scenarios/river-relief-leaves.yaml",
                "  tandem gaps --audience humanitarian -o gaps.md --fail-on 'gaps.critical>0'",
                "");
        arguments.declare(options);
        since.declare(options);
        options.value(
                        Path.class,
                        "FILE",
                        "what if: the gaps as they would be if the scenario in FILE came true, and what it changes",
                        typed -> assume = typed,
                        "--assume")
                .flag(ReportOptions.SOURCES, typed -> sources = typed, "--sources");
    }

    /** Files that were put there and could not be used are another matter than none. */
    private static String noNeeds(Opened opened) {
        int unusable = opened.workspace().files().stream()
                .filter(intake -> intake.table().equals("needs"))
                .mapToInt(FileIntake::rowsUnusable)
                .sum();
        return unusable == 0
                ? "there are no needs to report on; put an assessment into `needs/`, as needs/needs.csv"
                : "there are no needs to report on: of the tables in `needs/` no row could be used, and " + unusable
                        + (unusable == 1 ? " was" : " were") + " set aside; `tandem check` says why";
    }

    @Override
    public Integer call() {
        since.validate();
        SplitBy by = arguments.scope().by();
        if (since.asked() && (by == SplitBy.MISSION_AREA || by == SplitBy.ORGANISATION_KIND)) {
            String why = by == SplitBy.MISSION_AREA
                    ? ": a mission area may hold other areas than before, or other areas of it may be assessed, and its sums would"
                            + " be of other people"
                    : "";
            throw Ending.usage(
                    "what changed is told of areas and groups" + why + "; leave out `--by " + by.code() + "`");
        }
        if (assume != null && by == SplitBy.ORGANISATION_KIND) {
            throw Ending.usage(
                    "what would be is told of areas, groups and mission areas; leave out `--by " + by.code() + "`");
        }
        Opened opened = arguments.open(session);
        if (opened.workspace().needs().isEmpty()) {
            throw Ending.input(noNeeds(opened));
        }
        if (by == SplitBy.MISSION_AREA
                && opened.workspace().areas().areas().stream()
                        .allMatch(area -> area.missionArea().isEmpty())) {
            throw Ending.input("no area lies in a mission area; name them in the column `mission_area` of areas.csv");
        }
        Path scenario = assume;
        if (scenario != null) {
            return new AssumeRun(session, arguments, since, opened, scenario, sources)
                    .run()
                    .code();
        }
        return ReportPipeline.run(session, arguments, opened, null, analyses -> {
                    CoverageResult coverage = analyses.coverage();
                    ChangeResult changed = since.compared(session, arguments.common(), opened, analyses);
                    return new Produced(
                            CoverageReport.document(
                                    coverage,
                                    analyses.visible(),
                                    opened.boundaries(
                                            arguments.report().format(session),
                                            analyses.visible().audience()),
                                    changed == null ? null : SinceThen.of(changed),
                                    sources),
                            measures(coverage, changed),
                            DecisionChecks.of(analyses.visible().workspace()));
                })
                .code();
    }

    /** What a threshold may speak of. Numbers of rows are counted when they are asked for: that makes every row once more. */
    private static Map<String, Long> measures(CoverageResult coverage, @Nullable ChangeResult changed) {
        if (changed == null) {
            return coverage.measures();
        }
        Map<String, Long> measures = new TreeMap<>(coverage.measures());
        measures.putAll(changed.measures());
        return measures;
    }
}
