package org.tandem.sharing;

import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Audience;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Findings about the files as an audience may read them. What an analysis finds in a {@link Visible} needs no such step.
 */
public final class FindingsFor {
    private static final String WITHHELD = "a record above this audience's level";

    private FindingsFor() {}

    /** All of them; one about a record above the audience's level says only file, line and rule. */
    public static List<Finding> told(List<Finding> findings, Audience audience) {
        return findings.stream()
                .map(finding -> mayRead(finding, audience) ? finding : placeOnly(finding))
                .sorted(Finding.ORDER)
                .toList();
    }

    /** Only those about records the audience sees: what may stand in a pack. */
    public static List<Finding> inPack(List<Finding> findings, Audience audience) {
        return findings.stream().filter(finding -> mayRead(finding, audience)).toList();
    }

    /** One finding as the audience may read it. */
    public static Finding told(Finding finding, Audience audience) {
        return mayRead(finding, audience) ? finding : placeOnly(finding);
    }

    private static boolean mayRead(Finding finding, Audience audience) {
        // A finding quotes the exact figure and place, which an audience of generalised records does not see.
        Sensitivity limit = audience.generalised() ? Sensitivity.LOW : audience.limit();
        return finding.sensitivity().atMost(limit);
    }

    private static Finding placeOnly(Finding finding) {
        Origin line = new Origin(finding.origin().file(), finding.origin().line(), 0);
        return new Finding(finding.rule(), finding.severity(), line, WITHHELD, "", "", Sensitivity.LOW);
    }
}
