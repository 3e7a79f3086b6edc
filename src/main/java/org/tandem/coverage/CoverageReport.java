package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Document;
import org.tandem.document.Later;
import org.tandem.document.Line;
import org.tandem.model.Boundaries;
import org.tandem.model.Interval;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/**
 * The coverage-gap report: on its first page what to say in a room, the worst gaps and where they are; then the evidence, then its
 * limits.
 */
public final class CoverageReport {
    private CoverageReport() {}

    /** The report of {@code result}, which was worked out from {@code visible}. */
    public static Document document(CoverageResult result, Visible visible) {
        return document(result, visible, Boundaries.NONE, null, false);
    }

    /**
     * The same with maps, with what changed, and with all sources.
     *
     * @param boundaries shapes of areas to draw
     * @param since what changed since an older state; null where nobody asked
     * @param sources whether with a table of all sources
     */
    public static Document document(
            CoverageResult result, Visible visible, Boundaries boundaries, @Nullable Since since, boolean sources) {
        return new Document(
                "gaps",
                visible.workspace().operation().name() + ": coverage gaps",
                since == null
                        ? Handling.of(visible)
                        : Handling.of(visible, visible.label().highest(since.label())),
                Later.map(() -> facts(result, visible, since)),
                Later.whole(() -> blocks(result, visible, boundaries, since, sources)),
                result.options().by() == SplitBy.ORGANISATION_KIND
                        ? KindTable.of(result.kinds(), visible.suppressBelow())
                        : new GapTable(visible, since).of(result.gaps()));
    }

    private static List<Block> blocks(
            CoverageResult result, Visible visible, Boundaries boundaries, @Nullable Since since, boolean sources) {
        List<Block> blocks = new ArrayList<>(Opening.of(result, visible));
        if (since != null) {
            since.opening().forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
        if (!result.gaps().isEmpty()) {
            if (result.options().by() == SplitBy.ORGANISATION_KIND) {
                blocks.addAll(KindTable.section(result.kinds(), visible.suppressBelow()));
            }
            blocks.addAll(worst(result, visible, since));
            blocks.addAll(HeatTable.of(result, visible));
            blocks.addAll(HeadlineSection.of(result, visible));
            if (since != null) {
                blocks.addAll(TrendSection.of(since.trend(), since.sectors()));
            }
            blocks.addAll(MapSection.of(result, visible, boundaries));
            blocks.addAll(JointSection.of(result, visible, since));
            blocks.addAll(PlanSection.of(result, visible));
            blocks.addAll(new FullTable(result, visible, since).blocks());
        }
        blocks.addAll(ConflictSection.of(result, visible));
        blocks.addAll(OverlapSection.of(result, visible));
        blocks.addAll(DependenceSection.of(result, visible));
        if (!visible.workspace().capacity().list().isEmpty()) {
            blocks.addAll(CapacitySection.of(result, visible));
        }
        blocks.addAll(ClosingSections.unknowns(result));
        FilesRead files = new FilesRead(visible.workspace());
        blocks.addAll(sources ? new SourceTable(visible.workspace(), files).blocks() : files.blocks());
        blocks.addAll(ClosingSections.method(visible.workspace().policy()));
        blocks.addAll(ClosingSections.limits(visible));
        return blocks;
    }

    private static List<Block> worst(CoverageResult result, Visible visible, @Nullable Since since) {
        List<Line> lines = result.worst(visible.workspace().policy().worstGaps()).stream()
                .map(gap ->
                        Line.of(GapWords.sentence(gap, visible, result.options().broughtUp()) + told(gap, since)))
                .toList();
        return List.of(
                Block.heading("The worst gaps"),
                lines.isEmpty()
                        ? Block.paragraph("Nobody in need is known to be without help.")
                        : new Block.Points(lines, true));
    }

    private static String told(Gap gap, @Nullable Since since) {
        String words = since == null ? "" : since.of(gap).words();
        return words.isEmpty() ? "" : " " + words;
    }

    private static Map<String, Cell> facts(CoverageResult result, Visible visible, @Nullable Since since) {
        int below = visible.suppressBelow();
        Map<String, Cell> facts = new TreeMap<>(since == null ? Map.of() : since.facts());
        facts.put("joint_people_in_need", Wording.people(result.headline().joint(), below));
        facts.put("stated_for_all_sectors", Wording.people(result.headline().intersectoral(), below));
        facts.put("to_quote", new Cell.Text(Quoted.of(result.headline()).key()));
        if (result.options().sectors().isEmpty()) {
            Interval severe = result.joint().severe();
            facts.put("joint_in_severe_units_low", Wording.people(severe.low(), below));
            facts.put("joint_in_severe_units_high", Wording.people(severe.high(), below));
        }
        facts.put("without_help_at_least", Wording.people(JointUnmet.atLeast(result, visible.workspace()), below));
        HeadlineFacts.add(facts, result, visible);
        facts.put("doubtful", new Cell.Text(visible.workspace().policy().doubtfulCounts() ? "include" : "exclude"));
        facts.put("doubtful_cells", new Cell.Listing(result.headline().doubtful()));
        facts.put("totals", new Cell.Text(visible.workspace().policy().wholeCounts() ? "whole" : "parts"));
        facts.put("overlapping_cells", new Cell.Listing(result.headline().overlapping()));
        facts.put("basis", new Cell.Text(result.options().basis().code()));
        facts.put("overlaps", new Cell.Count(result.overlaps().size()));
        result.measures()
                .forEach((key, count) ->
                        facts.put(key.replace("gaps.", "rows_").replace("rows_rows", "rows"), new Cell.Count(count)));
        return facts;
    }
}
