package org.tandem.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.alignment.AlignmentReport;
import org.tandem.alignment.AlignmentResult;
import org.tandem.coverage.CoverageReport;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Document;
import org.tandem.legal.LegalReport;
import org.tandem.legal.LegalResult;
import org.tandem.meeting.AgendaReport;
import org.tandem.meeting.AgendaResult;
import org.tandem.meeting.Occurrence;
import org.tandem.model.Audience;
import org.tandem.model.Boundaries;
import org.tandem.model.Workspace;
import org.tandem.render.Format;
import org.tandem.requests.RequestsReport;
import org.tandem.requests.RequestsResult;
import org.tandem.responsibility.LawNotes;
import org.tandem.responsibility.ResponsibilityReport;
import org.tandem.responsibility.ResponsibilityRules;

/** Makes the pack for one meeting: every page from one reading, for one audience, in one folder. */
public final class BriefRun {
    private final Session session;
    private final CommonOptions common;
    private final ScopeOptions scope;
    private final Path output;
    private final @Nullable String meetingId;
    private final Format format;
    private final boolean sources;

    public BriefRun(
            Session session,
            CommonOptions common,
            ScopeOptions scope,
            Path output,
            @Nullable String meetingId,
            Format format,
            boolean sources) {
        this.session = session;
        this.common = common;
        this.scope = scope;
        this.output = output;
        this.meetingId = meetingId;
        this.format = format;
        this.sources = sources;
    }

    /** Reads, analyses and writes; tells what was written and what is most urgent. */
    public ExitCode run(@Nullable Path typed) {
        common.validate();
        scope.validate();
        PackFolder.check(session, output);
        Opened opened = Opened.open(session, common, typed);
        opened.refuseAsOutput(output);
        Optional<Occurrence> meeting = meeting(opened);
        Audience audience =
                opened.audience(meeting.map(next -> next.meeting().audience()).orElse(null));
        Analyses analyses = new Analyses(opened.visible(audience), scope);
        Pack pack = pack(opened, analyses, audience, meeting);
        boolean closed = Gate.closed(common.failOn, pack.findings(), pack.measures());
        PackFolder.write(session, output, pack.pages());
        if (!common.quiet) {
            tell(pack);
        }
        new Told(session, common)
                .beside(
                        pack.findings(),
                        output.resolve("findings." + format.code()).toString());
        new Told(session, common).gate(closed);
        return closed ? ExitCode.GATE : ExitCode.DONE;
    }

    /** What is about to be written, and what is to be said about it. */
    private record Pack(
            Map<String, String> pages, List<String> urgent, Findings findings, Map<String, Long> measures) {}

    private Optional<Occurrence> meeting(Opened opened) {
        boolean none = opened.workspace().meetings().isEmpty() && meetingId == null;
        return none ? Optional.empty() : Optional.of(Meetings.next(opened.workspace(), meetingId));
    }

    private Pack pack(Opened opened, Analyses analyses, Audience audience, Optional<Occurrence> meeting) {
        List<PackPage> pages = new ArrayList<>();
        List<Finding> found = new ArrayList<>(analyses.matrix().findings());
        // loaded for every format: what is wrong with the shapes is among what `check` finds
        Boundaries shapes = opened.boundaries(Format.HTML, analyses.visible().audience());
        Map<String, Long> measures = new TreeMap<>(analyses.coverage().measures());
        measures.putAll(analyses.matrix().measures());
        pages.add(new PackPage(
                "coverage-gaps",
                "Where are people in need without help, and what does nobody know?",
                CoverageReport.document(
                        analyses.coverage(),
                        analyses.visible(),
                        format == Format.HTML ? shapes : Boundaries.NONE,
                        null,
                        sources)));
        pages.add(new PackPage(
                "responsibilities",
                "Who does what, who answers for it, and why?",
                ResponsibilityReport.document(
                        analyses.matrix(),
                        analyses.visible(),
                        ResponsibilityReport.Layout.WIDE,
                        LawNotes.of(analyses.legal()))));
        rights(analyses, pages, found, measures);
        Optional<Occurrence> shown = meeting.flatMap(next -> Meetings.ifVisible(next, analyses.visible()));
        shown.ifPresent(next -> {
            AgendaResult agenda = analyses.agenda(next);
            found.addAll(agenda.findings());
            measures.putAll(agenda.measures());
            pages.add(new PackPage(
                    "agenda",
                    "What is to be decided at the next meeting?",
                    AgendaReport.document(agenda, analyses.visible())));
        });
        List<Finding> ofTheWhole = new ArrayList<>(CheckRun.ofTheWhole(analyses.whole()));
        ofTheWhole.addAll(Scenarios.findings(session, common, opened.folder(), opened.workspace(), analyses.visible()));
        boolean part = analyses.whole() != analyses;
        // what several rows show together is told of all of them alone: of a part the page of letters tells it
        List<Finding> ofPages = found.stream()
                .filter(each -> !ofTheWhole.contains(each) && !(part && ResponsibilityRules.ofRowsTogether(each)))
                .distinct()
                .toList();
        Findings findings = opened.packFindings(audience, ofTheWhole, ofPages);
        Document findingsPage =
                FindingsPage.document(findings, ofPages.size(), opened.check(audience), analyses.visible());
        String extension = "." + format.code();
        PackIndex index = new PackIndex(analyses, meeting, shown, pages, findings, extension);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index" + extension, format.render(index.document(findingsPage.handling())));
        for (PackPage page : pages) {
            files.put(page.name() + extension, format.render(page.document()));
            files.put(page.name() + ".csv", Format.CSV.render(page.document()));
        }
        files.put("findings" + extension, format.render(findingsPage));
        return new Pack(files, index.urgent(), findings, measures);
    }

    /** By what right, with whose means and with how much in common, where there is anything to say. */
    private static void rights(
            Analyses analyses, List<PackPage> pages, List<Finding> found, Map<String, Long> measures) {
        Workspace workspace = analyses.visible().workspace();
        if (workspace.mission() != null && !workspace.plan().activities().isEmpty()) {
            LegalResult legal = analyses.legal();
            found.addAll(legal.findings());
            measures.putAll(legal.measures());
            pages.add(new PackPage(
                    "legal",
                    "By what right is each joint activity done, and until when?",
                    LegalReport.document(legal, analyses.visible())));
        }
        RequestsResult requests = analyses.requests();
        if (!requests.ids().isEmpty() || !workspace.plan().notifications().isEmpty()) {
            found.addAll(requests.findings());
            measures.putAll(requests.measures());
            pages.add(new PackPage(
                    "requests",
                    "Who asks for what, whose means are there, and which decision waits for whom?",
                    RequestsReport.document(requests, analyses.visible())));
        }
        AlignmentResult alignment = analyses.alignment();
        if (alignment.stated()) {
            found.addAll(alignment.findings());
            measures.putAll(alignment.measures());
            pages.add(new PackPage(
                    "alignment",
                    "Where do mission, NGOs, communities and need part, and what is settled?",
                    AlignmentReport.document(alignment, analyses.visible())));
        }
    }

    private void tell(Pack pack) {
        session.tell("wrote " + output + ": " + String.join(", ", pack.pages().keySet()));
        if (!pack.urgent().isEmpty()) {
            session.tell("most urgent:");
            int number = 1;
            for (String point : pack.urgent()) {
                session.tell("  " + number++ + ". " + point);
            }
        }
        session.tell("next: open " + output.resolve("index." + format.code()));
    }
}
