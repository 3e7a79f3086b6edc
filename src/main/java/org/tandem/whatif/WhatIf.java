package org.tandem.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.document.Once;
import org.tandem.model.Audience;
import org.tandem.model.Scenario;
import org.tandem.model.Workspace;
import org.tandem.sharing.Sharing;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/**
 * A scenario put on a workspace, as one audience may know both.
 *
 * @param title what the scenario is called
 * @param file where it stands
 * @param steps what is assumed, in order
 * @param known the workspace as it is
 * @param assumed the workspace as it would be, once all of it has come about
 * @param lending the same with what is lent and asked for until somebody leaves, by which requests are settled
 */
public record WhatIf(
        String title, String file, List<Step> steps, Visible known, Visible assumed, Once<Visible> lending) {
    /**
     * Puts {@code scenario} on {@code workspace}. Assumptions above the audience's level are left out and counted. What they
     * name is looked for in what the audience may know, and the filter works on the data with the assumptions in them, so that
     * nothing that is withheld makes a difference.
     *
     * @param findings is told of every assumption that cannot be put on it
     */
    public static WhatIf of(Scenario scenario, Workspace workspace, Visible known, Consumer<Finding> findings) {
        Audience audience = known.audience();
        List<Scenario.Assumption> seen = seen(scenario, audience);
        List<Step> steps = Assumptions.found(seen, known, findings);
        Workspace after = Assuming.all(workspace, steps);
        Visible filtered = Sharing.visible(after, audience);
        List<Sensitivity> levels = new ArrayList<>(List.of(scenario.sensitivity()));
        seen.forEach(each -> levels.add(each.sensitivity()));
        Visible assumed = new Visible(
                filtered.workspace(),
                audience,
                filtered.withheld() + scenario.assumptions().size() - seen.size(),
                filtered.presenceWithheld(),
                Once.of(() -> levels.stream().reduce(filtered.label(), Sensitivity::highest)));
        return new WhatIf(
                scenario.title(),
                scenario.origin().file(),
                steps,
                known,
                assumed,
                Once.of(() -> Sharing.visible(Lending.of(workspace, after, steps), audience)));
    }

    /** The assumptions that {@code audience} may know of. */
    private static List<Scenario.Assumption> seen(Scenario scenario, Audience audience) {
        return scenario.assumptions().stream()
                .filter(each -> each.sensitivity().atMost(audience.limit()))
                .toList();
    }

    /**
     * Tells what in {@code scenario} names nothing or changes nothing of what the audience may know. Where records are withheld a name that is
     * not found may be one of them, so that is worth a note and no error; a scenario that may not be shown is not looked at.
     */
    public static void check(Scenario scenario, Visible known, Consumer<Finding> findings) {
        if (!scenario.sensitivity().atMost(known.audience().limit())) {
            return;
        }
        Consumer<Finding> told = known.withheld() == 0 ? findings : finding -> findings.accept(asFarAsShown(finding));
        Assumptions.found(seen(scenario, known.audience()), known, told);
    }

    private static Finding asFarAsShown(Finding finding) {
        return new Finding(
                finding.rule(),
                Severity.NOTE,
                finding.origin(),
                finding.message() + ", as far as may be shown",
                finding.expected(),
                finding.nearest(),
                finding.sensitivity());
    }

    /** Whether somebody or something is assumed to go, so that letters may be held by others. */
    public boolean takesAway() {
        return steps.stream().anyMatch(step -> !(step instanceof Step.Arrival));
    }
}
