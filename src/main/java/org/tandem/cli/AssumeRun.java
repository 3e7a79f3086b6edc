package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.change.ChangeResult;
import org.tandem.change.SinceThen;
import org.tandem.coverage.CoverageReport;
import org.tandem.coverage.DecisionChecks;
import org.tandem.diagnostic.Finding;
import org.tandem.document.Document;
import org.tandem.model.Boundaries;
import org.tandem.whatif.WhatIf;
import org.tandem.whatif.WhatIfReport;

/** Writes the report of coverage gaps as it would be if a scenario came true. */
public final class AssumeRun {
    private final Session session;
    private final ReportCommand command;
    private final SinceOptions since;
    private final Opened opened;
    private final Path scenario;
    private final boolean sources;

    /**
     * @param since the older state to tell what would have changed from: it is as it was, nothing is assumed of it
     */
    public AssumeRun(
            Session session, ReportCommand command, SinceOptions since, Opened opened, Path scenario, boolean sources) {
        this.session = session;
        this.command = command;
        this.since = since;
        this.opened = opened;
        this.scenario = scenario;
        this.sources = sources;
    }

    /** Thresholds of gates are held against what is assumed. */
    public ExitCode run() {
        Path output = command.report().output;
        if (output != null && !output.toString().equals("-")) {
            InputFiles.refuseSame(session, session.resolve(scenario), output);
        }
        return ReportPipeline.run(session, command, opened, null, known -> {
            List<Finding> findings = new ArrayList<>();
            WhatIf whatIf = Scenarios.assumed(
                    session,
                    command.common(),
                    opened.folder(),
                    scenario,
                    opened.workspace(),
                    known.visible(),
                    findings);
            findings.addAll(DecisionChecks.of(known.visible().workspace()));
            Analyses assumed = known.assuming(whatIf.assumed());
            List<WhatIfReport.Consequences> consequences = whatIf.takesAway()
                    ? List.of(new WhatIfReport.Consequences(
                            known.matrix(),
                            assumed.matrix(),
                            known.requests(),
                            known.requests(whatIf.lending().get())))
                    : List.of();
            ChangeResult changed = since.compared(session, command.common(), opened, assumed);
            Map<String, Long> measures = new TreeMap<>(assumed.coverage().measures());
            if (changed != null) {
                measures.putAll(changed.measures());
            }
            Document gaps = CoverageReport.document(
                    assumed.coverage(),
                    assumed.visible(),
                    Boundaries.NONE,
                    changed == null ? null : SinceThen.of(changed),
                    sources);
            return new Produced(
                    WhatIfReport.document(gaps, whatIf, known.coverage(), assumed.coverage(), consequences),
                    measures,
                    findings);
        });
    }
}
