package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.Audience;
import org.tandem.model.Policy;
import org.tandem.sharing.Visible;

/** The end of the report: what is not known, and how the figures were made. */
final class ClosingSections {
    private static final int NAMED = 5;

    private ClosingSections() {}

    static List<Block> unknowns(CoverageResult result) {
        List<Line> lines = new ArrayList<>();
        for (Unknown unknown : result.unknowns()) {
            lines.add(Line.empty()
                    .strong(unknown.counted())
                    .plain(": " + unknown.words() + " (" + Wording.some(unknown.references(), NAMED) + ")"));
        }
        if (result.coarserSetAside() > 0) {
            lines.add(Line.empty()
                    .strong(Wording.count(result.coarserSetAside(), "figure", "figures"))
                    .plain(" of larger areas stand back behind those of the areas below them"));
        }
        Block what = lines.isEmpty()
                ? Block.paragraph("Every cell is assessed, dated, targeted and reported on.")
                : new Block.Points(lines, false);
        return List.of(Block.heading("What is not known"), what);
    }

    static List<Block> method(Policy policy) {
        return List.of(
                Block.heading("How this was made"),
                new Block.Points(
                        List.of(
                                Line.of(
                                        "A row: an area and a sector at the finest level at which people in need are stated. Unknown is"
                                                + " never counted as 0. A row of several areas has the severity of the worst."),
                                Line.of(
                                                "In need: of several assessments the one still valid counts, then the better graded, the better"
                                                        + " method, the newer, unless people decided; one of after the reference date only alone"
                                                        + " (")
                                        .code("tandem explain gap AREA/SECTOR")
                                        .plain(")."),
                                Line.of(
                                        "Reached: the assessment's own figure; else distinct caseloads of partners are added, and of others the"
                                                + " largest is the least and the sum the most. Of one partner's rows the largest counts. Work"
                                                + " for a larger area widens the upper end."),
                                Line.of("Bands: adequate from " + policy.adequate() + " %, partial from "
                                        + policy.partial() + " %, low from " + policy.low()
                                        + " %, critical below: settings of this tool, not a standard of the field."),
                                Line.of(
                                        "Order: severity, people without help, coverage, freshness, code of the area; who is hard to reach"
                                                + " keeps its place. Totals over sectors: the highest sector of each unit, never a sum.")),
                        false));
    }

    static List<Block> limits(Visible visible) {
        List<String> limits = new ArrayList<>(
                List.of(
                        "That there is enough: a table of who does what where can show that nobody is there, never that those who are there"
                                + " suffice, nor how good or how timely their help is.",
                        "How many people several partners reach together, unless they say that their caseloads are distinct or an assessment"
                                + " counts them: then the truth lies between two figures.",
                        "What has changed since the day of an assessment, and how many are in need where nobody has assessed."));
        if (visible.audience() != Audience.INTERNAL) {
            limits.add(
                    "What stands in records that may not be shown to this audience; no figure here is made of them. Where two figures"
                            + " lie far apart, that may be for such records, or for counts too small to show; it is not said which.");
        }
        return List.of(Block.heading("What this report cannot say"), Block.points(limits));
    }
}
