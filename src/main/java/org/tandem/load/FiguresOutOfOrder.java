package org.tandem.load;

import java.util.List;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Measure;

/** Population, affected, in need, targeted: each holds the next, so none may be smaller than it. */
final class FiguresOutOfOrder implements NeedCheck {
    private record Figure(String words, Measure people) {}

    @Override
    public void check(NeedRow row, CheckContext context, Consumer<Finding> findings) {
        if (inOrder(row)) {
            return;
        }
        List<Figure> known = List.of(
                        new Figure("population", row.population()),
                        new Figure("people affected", row.affected()),
                        new Figure("people in need", row.inNeed()),
                        new Figure("people targeted", row.targeted()))
                .stream()
                .filter(figure -> figure.people().known())
                .toList();
        for (int at = 1; at < known.size(); at++) {
            Figure wider = known.get(at - 1);
            Figure narrower = known.get(at);
            if (narrower.people().exceeds(wider.people())) {
                findings.accept(Finding.of(
                                TableRules.FIGURES_OUT_OF_ORDER,
                                row.origin(),
                                narrower.words() + " " + narrower.people().orElse(0) + " are more than " + wider.words()
                                        + " " + wider.people().orElse(0))
                        .expecting("population, then affected, then in need, then targeted, none above the one before")
                        .about(row.sensitivity().highest(context.policy().levelOf(wider.people(), narrower.people()))));
            }
        }
    }

    /** The same in a few comparisons: nearly every row is. */
    private static boolean inOrder(NeedRow row) {
        long least = within(row.population(), Long.MAX_VALUE);
        least = least < 0 ? least : within(row.affected(), least);
        least = least < 0 ? least : within(row.inNeed(), least);
        least = least < 0 ? least : within(row.targeted(), least);
        return least >= 0;
    }

    /** The figure, or {@code limit} where it is unknown; below 0 where it is more than that. */
    private static long within(Measure figure, long limit) {
        return figure.exceeds(limit) ? -1 : figure.orElse(limit);
    }
}
