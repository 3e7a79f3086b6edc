package org.tandem.meeting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.coverage.Gap;
import org.tandem.model.Action;
import org.tandem.responsibility.Matrix;

/**
 * What asks for a decision and is not of the sectors of a meeting, and actions that come back to others.
 *
 * @param gaps how many of each sector, by code
 * @param rows rows of the matrix that nobody, or more than one, answers for; rows about gaps are told with the gaps
 * @param actions those not closed that another meeting agreed and nobody who is here owns
 */
public record LeftToOthers(Map<String, Integer> gaps, int rows, List<Action> actions) {
    static LeftToOthers of(List<Gap> gaps, Matrix matrix, Remit remit, List<Action> actions) {
        Map<String, Integer> counts = new TreeMap<>();
        gaps.stream()
                .filter(gap -> Points.asks(gap) && !remit.holds(gap.sector()))
                .forEach(gap -> counts.merge(gap.sector(), 1, Integer::sum));
        int rows = (int) matrix.rows().stream()
                .filter(row -> Points.unsettled(row) && !remit.holds(row.sector()) && !Points.aboutGap(row))
                .count();
        return new LeftToOthers(counts, rows, actions);
    }

    public int allGaps() {
        return gaps.values().stream().mapToInt(Integer::intValue).sum();
    }
}
