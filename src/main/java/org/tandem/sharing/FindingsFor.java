package org.tandem.sharing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Document;
import org.tandem.model.Audience;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Findings about the files as an audience may read them. What an analysis finds in a {@link Visible} needs no such step and
 * comes as {@code more}.
 */
public final class FindingsFor {
    private static final String WITHHELD = "a record above this audience's level";

    private FindingsFor() {}

    /**
     * All of them, for a terminal: one about a record above the audience's level, or that says a name it may not be told, says only file,
     * line and rule.
     */
    public static Findings audience(Findings findings, List<Finding> more, Audience audience, HiddenNames hidden) {
        UnaryOperator<Finding> words = finding -> hidden.in(finding) ? withheld(finding) : told(finding, audience);
        Findings told = findings.told(words);
        findings.unsettled(limit(audience)).forEach(finding -> told.accept(words.apply(finding)));
        more.forEach(told);
        told.settle();
        return told;
    }

    /** Only those about records the audience sees, for a pack. */
    public static Findings pack(Findings findings, List<Finding> more, Audience audience, HiddenNames hidden) {
        Findings seen = findings.upTo(limit(audience), finding -> !hidden.in(finding));
        findings.unsettled(limit(audience)).stream()
                .filter(finding -> finding.sensitivity().atMost(limit(audience)) && !hidden.in(finding))
                .forEach(seen);
        more.forEach(seen);
        seen.settle();
        return seen;
    }

    /** The label of a page that tells {@code findings} of what {@code visible} holds: of the rows set aside too. */
    public static Document.Handling handling(Visible visible, Findings findings) {
        Sensitivity told = findings.highest(limit(visible.audience()));
        return Handling.of(visible, visible.label().highest(told));
    }

    /** Whether {@code audience} may read a row of a table as it stands. */
    public static boolean sees(Audience audience, Sensitivity level) {
        return level.atMost(limit(audience));
    }

    /** One finding as the audience may read it. */
    public static Finding told(Finding finding, Audience audience) {
        if (finding.sensitivity().atMost(limit(audience))) {
            return finding;
        }
        return withheld(finding);
    }

    private static Finding withheld(Finding finding) {
        Origin line = new Origin(finding.origin().file(), finding.origin().line(), 0);
        return new Finding(finding.rule(), finding.severity(), line, WITHHELD, "", "", Sensitivity.LOW);
    }

    /** A finding quotes the exact figure and place, which an audience of generalised records does not see. */
    private static Sensitivity limit(Audience audience) {
        return audience.generalised() ? Sensitivity.LOW : audience.limit();
    }
}
