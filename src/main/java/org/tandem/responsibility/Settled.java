package org.tandem.responsibility;

import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Letter;
import org.tandem.model.Plan;
import org.tandem.responsibility.Matrix.Assignment;
import org.tandem.source.Origin;

/**
 * A task with its letters: what the checks of a row look at.
 *
 * @param row the letters as they stand in the matrix
 * @param steps how they were found
 */
record Settled(Task task, Matrix.Row row, List<Considered> steps) {
    /** A finding about the row as a whole. Nobody is blamed for what only Tandem proposed: without a pin it is at most a warning. */
    Finding finding(Rule rule, String what) {
        return at(rule, task.origin(), what);
    }

    /** A finding about one letter: where people pinned it, else about the row. */
    Finding finding(Rule rule, Assignment letter, String what) {
        Plan.Pin pin = task.pins().get(letter.actor());
        return at(rule, pin == null ? task.origin() : pin.origin(), what);
    }

    private Finding at(Rule rule, Origin origin, String what) {
        Finding finding =
                Finding.of(rule, origin, "`" + task.id() + "`: " + what).about(task.sensitivity());
        return task.pins().isEmpty() ? asWarning(finding) : finding;
    }

    /** The same finding, no worse than a warning. */
    static Finding asWarning(Finding finding) {
        Severity severity = finding.severity() == Severity.ERROR ? Severity.WARNING : finding.severity();
        return new Finding(
                finding.rule(),
                severity,
                finding.origin(),
                finding.message(),
                finding.expected(),
                finding.nearest(),
                finding.sensitivity());
    }

    List<Assignment> holding(Letter letter) {
        return row.assignments().stream()
                .filter(each -> each.letter() == letter)
                .toList();
    }

    /** Who does the work, whether or not they answer for it too. */
    List<Assignment> responsible() {
        return row.assignments().stream()
                .filter(each -> each.letter().responsible())
                .toList();
    }
}
