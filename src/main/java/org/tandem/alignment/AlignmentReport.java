package org.tandem.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.alignment.Pair.Score;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.document.Line;
import org.tandem.model.TensionTable;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** Puts an alignment into a report. */
public final class AlignmentReport {
    private AlignmentReport() {}

    /** The report; {@code visible} is the workspace the result was made from. */
    public static Document document(AlignmentResult result, Visible visible) {
        PrioritySections priorities = new PrioritySections(result, visible);
        StanceSections stances = new StanceSections(result, visible);
        List<Block> blocks = new ArrayList<>(new AlignmentOpening(result, visible).blocks());
        blocks.addAll(priorities.blocks());
        blocks.addAll(stances.blocks());
        blocks.addAll(new ActorSection(visible).blocks());
        blocks.add(Block.heading("How this was worked out"));
        blocks.add(
                new Block.Points(method(visible).stream().map(Line::ofMessage).toList(), false));
        blocks.add(Block.heading("What this report cannot say"));
        blocks.add(Block.points(LIMITS));
        return new Document(
                "align",
                "Alignment: " + visible.workspace().operation().name(),
                Handling.of(visible),
                facts(result),
                blocks,
                priorities.data());
    }

    /** The columns of its CSV. */
    public static List<Column> columns() {
        return AlignmentColumns.ALL;
    }

    private static List<String> method(Visible visible) {
        TensionTable own = visible.workspace().tables().tensions();
        List<String> changed = Stream.concat(
                        own.tensions().stream().map(TensionTable.Tension::id),
                        own.common().stream().map(TensionTable.Common::id))
                .map(id -> "`" + id + "`")
                .toList();
        List<String> method = new ArrayList<>(METHOD);
        if (!changed.isEmpty()) {
            method.add("Of the table of tensions " + CellWords.and(changed) + (changed.size() == 1 ? " is" : " are")
                    + " set by align-rules.yaml.");
        }
        return method;
    }

    private static Map<String, Cell> facts(AlignmentResult result) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("cells", new Cell.Count(result.cells().size()));
        facts.put("divergences", new Cell.Count(result.divergences().size()));
        facts.put("pairs_in_tension", new Cell.Count(result.scored(Score.IN_TENSION)));
        facts.put("pairs_aligned", new Cell.Count(result.scored(Score.ALIGNED)));
        facts.put("pairs_neutral", new Cell.Count(result.scored(Score.NEUTRAL)));
        facts.put("pairs_not_scored", new Cell.Count(result.scored(Score.NOT_SCORED)));
        facts.put("objectives_elsewhere", new Cell.Count(result.elsewhere()));
        facts.put("joint_objectives", new Cell.Count(result.joint().size()));
        facts.put("protocols_that_differ", new Cell.Count(result.differences().size()));
        facts.put("protocols_without_owner", new Cell.Count(result.unowned()));
        facts.put("no_cooperation", new Cell.Count(result.limits().size()));
        return facts;
    }

    private static final List<String> METHOD = List.of(
            "Priorities are those that mission.yaml, ngos and actors.yaml state with a rank, an area and a sector. A side of "
                    + "several puts a cell as high as the one of them that puts it highest.",
            "Need is the rank of the gap report. A larger area has the rank of its worst row below. Where the need is not known, "
                    + "or met, there is no rank: unknown is not last.",
            "Rank agreement is Kendall's tau-b over the cells both rank: 1 is the same order, 0 none, -1 the reverse. Fewer than "
                    + Agreement.FEWEST
                    + " cells give no number. What counts as much or little agreement is this tool's default.",
            "Objectives are scored as plan.yaml says; else by a table of five typical tensions and the words that people declare "
                    + "under `tends`. Prose is not read. The table is this tool's default, not a standard.",
            "Protocols differ where two actors share no way of doing a thing, as written. Armed actors and parties to the "
                    + "conflict are not compared.");

    private static final List<String> LIMITS = List.of(
            "Whose order is right. It shows where the orders part; people decide what follows.",
            "What nobody wrote down: an actor without priorities, objectives or protocols is absent here, not in agreement.",
            "That two who differ cannot work beside each other. Co-existence, each knowing what the other does, is a result too.");
}
