package org.tandem.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;
import org.tandem.load.LoadOptions;
import org.tandem.load.RowWatch;
import org.tandem.load.ScenarioFile;
import org.tandem.model.Scenario;
import org.tandem.model.Workspace;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HiddenNames;
import org.tandem.sharing.Visible;
import org.tandem.whatif.WhatIf;

/** Reads scenarios and puts them on a workspace. */
final class Scenarios {
    private Scenarios() {}

    /** What is wrong with the scenarios that lie in the workspace, as the audience of {@code visible} may read it. */
    static List<Finding> findings(
            Session session, CommonOptions common, Path folder, @Nullable Workspace workspace, Visible visible) {
        List<Finding> found = new ArrayList<>();
        if (Files.exists(folder.resolve("scenarios"))) {
            HiddenNames hidden = HiddenNames.of(workspace, visible.audience());
            Consumer<Finding> told = finding -> found.add(FindingsFor.told(finding, visible.audience()));
            for (String name : ScenarioFile.inside(folder, told)) {
                ScenarioFile.read(folder, folder.resolve(name), visible.workspace(), options(session, common), told)
                        .map(hidden::<Scenario>without)
                        .ifPresent(scenario -> WhatIf.check(scenario, visible, told));
            }
        }
        return found;
    }

    private static LoadOptions options(Session session, CommonOptions common) {
        return new LoadOptions(common.asOf(), session.today(), Findings.KEEP, RowWatch.NONE);
    }

    /**
     * What would be if the scenario in {@code file} came true. Ends the command where it cannot be put on the workspace whole:
     * half an assumption is another one.
     *
     * @param findings takes what is to be told beside the report
     */
    static WhatIf assumed(
            Session session,
            CommonOptions common,
            Path folder,
            Path file,
            Workspace workspace,
            Visible visible,
            List<Finding> findings) {
        Path there = session.resolve(file);
        if (!Files.isRegularFile(there)) {
            throw Ending.input(
                    "there is no file `" + file + "` to assume; `tandem schema assume` tells what may stand in one");
        }
        HiddenNames hidden = HiddenNames.of(workspace, visible.audience());
        Consumer<Finding> told = finding -> findings.add(FindingsFor.told(finding, visible.audience()));
        Optional<Scenario> scenario = ScenarioFile.read(
                        folder, there, visible.workspace(), options(session, common), told)
                .map(hidden::<Scenario>without);
        boolean shown = scenario.isEmpty()
                || scenario.get().sensitivity().atMost(visible.audience().limit());
        if (!shown) {
            throw Ending.input("the scenario `" + file + "` may not be shown to `"
                    + visible.audience().code() + "`: it is " + scenario.get().sensitivity()
                    + "; state a lower `sensitivity` in it, or another audience");
        }
        Optional<WhatIf> whatIf = scenario.map(said -> WhatIf.of(said, workspace, visible, told));
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (errors || whatIf.isEmpty()) {
            Findings all = new Findings();
            findings.forEach(all);
            all.settle();
            new Told(session, common).all(all);
            throw Ending.input("the scenario `" + file + "` cannot be put on the workspace whole; nothing was written");
        }
        if (whatIf.get().steps().isEmpty()) {
            throw Ending.input("nothing that `" + file + "` assumes may be shown to `"
                    + visible.audience().code() + "`");
        }
        return whatIf.get();
    }
}
