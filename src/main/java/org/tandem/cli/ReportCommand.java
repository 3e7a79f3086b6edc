package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.SplitBy;
import org.tandem.diagnostic.Findings;

/** The arguments every command that writes one report takes, as one group. */
public final class ReportCommand {
    @Nullable
    Path workspace;

    private final ReportOptions report = new ReportOptions();

    private final ScopeOptions scope;

    private final boolean placesOnly;

    private final CommonOptions common = new CommonOptions();

    public ReportCommand() {
        this(new ScopeOptions(), false);
    }

    private ReportCommand(ScopeOptions scope, boolean placesOnly) {
        this.scope = scope;
        this.placesOnly = placesOnly;
    }

    /** Of a report that has areas and sectors, and no figures to tell by level, basis or group. */
    public static ReportCommand ofPlaces() {
        return new ReportCommand(new ScopeOptions(), true);
    }

    /** Of a report that can be told by each of {@code splits}. */
    public static ReportCommand toldBy(SplitBy... splits) {
        return new ReportCommand(new ScopeOptions(List.of(splits)), false);
    }

    /** Declares them. */
    public void declare(Declared options) {
        options.workspace(typed -> workspace = typed);
        report.declare(options);
        if (placesOnly) {
            scope.declarePlaces(options);
        } else {
            scope.declare(options);
        }
        common.declare(options);
    }

    public ReportOptions report() {
        return report;
    }

    public ScopeOptions scope() {
        return scope;
    }

    public CommonOptions common() {
        return common;
    }

    /** Reads the workspace once the command line has been found right. */
    public Opened open(Session session) {
        report.format(session);
        scope.validate();
        return Opened.open(session, common, workspace);
    }

    /**
     * What stands on standard error when the report is written.
     *
     * @param check the command that lists what is wrong
     */
    void tell(Session session, Findings findings, String check, boolean closed) {
        new Told(session, common).beside(findings, check);
        if (report.output != null && !report.output.toString().equals("-") && !common.quiet) {
            session.tell("wrote " + report.output);
        }
        new Told(session, common).gate(closed);
    }
}
