package org.tandem.cli.command;

import org.jspecify.annotations.Nullable;
import org.tandem.cli.Declared;
import org.tandem.cli.Ending;
import org.tandem.cli.Opened;
import org.tandem.cli.Produced;
import org.tandem.cli.ReportCommand;
import org.tandem.cli.ReportPipeline;
import org.tandem.cli.Session;
import org.tandem.cli.TandemCommand;
import org.tandem.diagnostic.Suggestion;
import org.tandem.document.Document;
import org.tandem.requests.RequestsReport;
import org.tandem.requests.RequestsResult;
import org.tandem.sharing.Visible;

/** {@code tandem requests}. */
public final class RequestsCommand implements TandemCommand {
    private static final String ALL = "all";

    private final Session session;

    private final ReportCommand arguments = new ReportCommand();

    private @Nullable String form;

    public RequestsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void declare(Declared options) {
        options.about(
                "Offers and requests: what is met, what is not permitted, what waits for whom; and the notification list.",
                "",
                "Examples:",
                "  tandem requests examples/south-sudan",
                "  tandem requests --form care-tents-airlift -o airlift.html",
                "  tandem requests --form all -o forms.html",
                "  tandem requests --format csv -o register.csv",
                "  tandem requests --fail-on 'requests.undecided>0'",
                "");
        arguments.declare(options);
        options.word(
                "ID",
                "instead of the report, a page for who decides on this request; all: one for each",
                typed -> form = typed,
                "--form");
    }

    @Override
    public Integer call() {
        Opened opened = arguments.open(session);
        return ReportPipeline.run(session, arguments, opened, null, analyses -> {
                    RequestsResult result = analyses.requests();
                    return new Produced(document(result, analyses.visible()), result.measures(), result.findings());
                })
                .code();
    }

    private Document document(RequestsResult result, Visible visible) {
        String asked = form;
        if (asked == null) {
            return RequestsReport.document(result, visible);
        }
        if (!asked.equals(ALL) && !result.ids().contains(asked)) {
            throw Ending.usage("`--form " + asked + "` is not a request that may be shown"
                    + Suggestion.nearest(asked, result.ids())
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(""));
        }
        return RequestsReport.forms(asked.equals(ALL) ? result : result.only(asked), visible);
    }
}
