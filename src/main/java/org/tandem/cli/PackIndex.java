package org.tandem.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.coverage.GapWords;
import org.tandem.diagnostic.Findings;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.document.Table;
import org.tandem.meeting.Occurrence;
import org.tandem.model.Audience;
import org.tandem.render.FindingsText;

/** The first page of a pack: for which meeting, the most urgent points, and what each page answers. */
final class PackIndex {
    private static final int URGENT = 3;

    private final Analyses analyses;
    private final Optional<Occurrence> meeting;
    private final Optional<Occurrence> shown;
    private final List<PackPage> pages;
    private final Findings findings;
    private final String extension;

    /** With pages whose files end in {@code extension}. */
    PackIndex(
            Analyses analyses,
            Optional<Occurrence> meeting,
            Optional<Occurrence> shown,
            List<PackPage> pages,
            Findings findings,
            String extension) {
        this.analyses = analyses;
        this.meeting = meeting;
        this.shown = shown;
        this.pages = pages;
        this.findings = findings;
        this.extension = extension;
    }

    /** The three worst gaps in words; fewer where there are fewer. */
    List<String> urgent() {
        return analyses.coverage().worst(URGENT).stream()
                .map(gap -> GapWords.sentence(gap, analyses.visible()))
                .toList();
    }

    Document document(Document.Handling handling) {
        List<Block> blocks = new ArrayList<>();
        warning().ifPresent(blocks::add);
        blocks.add(Block.paragraph(occasion()));
        blocks.add(Block.heading("Most urgent"));
        List<String> urgent = urgent();
        blocks.add(
                urgent.isEmpty()
                        ? Block.paragraph("No gap is known from the files of this workspace.")
                        : new Block.Points(urgent.stream().map(Line::of).toList(), true));
        blocks.add(Block.heading("Pages"));
        Table table = table(handling);
        blocks.add(new Block.Grid(table));
        blocks.add(new Block.Points(links(), false));
        blocks.add(Block.heading("The input"));
        blocks.add(Block.paragraph(
                "Reading and checking found " + FindingsText.summary(findings) + "; the findings page lists them."));
        String operation = analyses.visible().workspace().operation().name();
        return new Document("brief", operation + ": meeting pack", handling, Map.of(), blocks, table);
    }

    /** A pack that shows more than the people of the meeting may see says so before anything else. */
    private Optional<Block> warning() {
        Audience audience = analyses.visible().audience();
        Audience room = meeting.map(next -> next.meeting().audience()).orElse(null);
        if (room == null || !audience.seesMoreThan(room)) {
            return Optional.empty();
        }
        return Optional.of(new Block.Paragraph(Line.empty()
                .strong("Not for the room. ")
                .plain("This pack is for ")
                .code(audience.code())
                .plain("; the meeting's own audience is ")
                .code(room.code())
                .plain(", which may not see all of it.")));
    }

    private String occasion() {
        if (shown.isPresent()) {
            Occurrence next = shown.get();
            return "For: " + next.meeting().title() + ", " + next.start().toLocalDate() + " at "
                    + next.start().toLocalTime() + " (" + next.meeting().zone() + ").";
        }
        return meeting.isPresent()
                ? "The meeting this pack was asked for may not be shown to this audience; there is no agenda."
                : "The workspace plans no meeting; there is no agenda. A series in meetings.yaml makes one.";
    }

    private Table table(Document.Handling handling) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PackPage page : pages) {
            rows.add(row(
                    page.name() + extension,
                    page.answers(),
                    page.document().handling().label()));
        }
        rows.add(row("findings" + extension, "What is wrong in the files, and where?", handling.label()));
        return new Table(
                "pages",
                List.of(
                        Column.text("page", "Page"),
                        Column.text("answers", "What it answers"),
                        Column.text("label", "Label")),
                rows);
    }

    private static List<Cell> row(String page, String answers, String label) {
        return List.of(new Cell.Text(page), new Cell.Text(answers), new Cell.Text(label));
    }

    private List<Line> links() {
        List<Line> lines = new ArrayList<>();
        for (PackPage page : pages) {
            lines.add(Line.empty()
                    .link(page.document().title(), page.name() + extension)
                    .plain(", its table as ")
                    .link(page.name() + ".csv", page.name() + ".csv"));
        }
        lines.add(Line.empty().link("Findings", "findings" + extension));
        return lines;
    }
}
