package org.tandem.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Document;
import org.tandem.model.Audience;
import org.tandem.model.FileIntake;
import org.tandem.render.FindingsReport;
import org.tandem.render.FindingsReport.RuleHelp;
import org.tandem.sharing.FindingsFor;
import org.tandem.sharing.HandlingLabel;
import org.tandem.sharing.Visible;
import org.tandem.source.Sensitivity;

/** Puts together what the formats of findings need to know beside the findings. */
final class CheckReport {
    private final Session session;
    private final CommonOptions common;
    private final Path folder;

    CheckReport(Session session, CommonOptions common, Path folder) {
        this.session = session;
        this.common = common;
        this.folder = folder;
    }

    /**
     * The report for {@code audience}.
     *
     * @param visible null where the workspace cannot be used
     */
    FindingsReport of(Findings findings, int most, @Nullable Visible visible, Audience audience) {
        List<String> files = visible == null
                ? List.of()
                : visible.workspace().files().stream().map(FileIntake::file).toList();
        return new FindingsReport(
                findings,
                most,
                files,
                base(),
                CheckReport::help,
                finding -> Gate.closes(finding, common.failOn),
                visible == null ? handling(audience) : FindingsFor.handling(visible, findings),
                Version.number());
    }

    private static RuleHelp help(String id) {
        return RuleCatalogue.find(id)
                .map(rule -> new RuleHelp(rule, RuleCatalogue.page(rule)))
                .orElseThrow(() -> new IllegalStateException("no rule " + id));
    }

    /** From the folder Tandem runs in to the workspace; a workspace elsewhere has no way to it that a pipeline could use. */
    private String base() {
        if (!folder.startsWith(session.folder()) || folder.equals(session.folder())) {
            return "";
        }
        return session.folder().relativize(folder).toString().replace('\\', '/') + "/";
    }

    /** Nothing is known of a workspace that cannot be read: its findings are handled as if they told the worst. */
    private Document.Handling handling(Audience audience) {
        LocalDate asked = common.asOf();
        return new Document.Handling(
                audience.code(),
                HandlingLabel.of(Sensitivity.SEVERE),
                0,
                (asked == null ? session.today().get() : asked).toString());
    }
}
