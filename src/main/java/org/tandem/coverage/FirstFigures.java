package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.document.Block;
import org.tandem.document.Line;
import org.tandem.model.Policy;
import org.tandem.sharing.Visible;

/** What a room asks first, in two or three lines: the figure to quote, those beside it, and what no total holds. */
final class FirstFigures {
    private static final int NAMED = 3;

    private FirstFigures() {}

    static List<Block> of(CoverageResult result, Visible visible) {
        if (result.gaps().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        Optional<Block> quoted = Quoted.line(result, visible);
        quoted.ifPresent(blocks::add);
        String beside = HeadlineBlock.inWords(result, visible, quoted.isEmpty());
        if (!beside.isEmpty()) {
            blocks.add(Block.paragraph(beside));
        }
        String over = quoted.isPresent() ? "" : OverPopulation.words(result, visible);
        if (!over.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.empty().strong(over)));
        }
        doubtful(result.headline(), visible.workspace().policy()).ifPresent(blocks::add);
        return blocks;
    }

    /** Which cells, for whoever adds up the rows must know what the totals hold. */
    private static Optional<Block> doubtful(Headline headline, Policy policy) {
        List<String> cells = headline.doubtful();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(Line.empty()
                        .strong((policy.doubtfulCounts() ? "Counted all the same: " : "Left out of all totals: ")
                                + Wording.some(cells, NAMED) + ".")
                        .plain((cells.size() == 1 ? " The cell is" : " These cells are")
                                + " known only from assessments graded as hardly to be believed (")
                        .code("policy: doubtful")
                        .plain(").")));
    }
}
