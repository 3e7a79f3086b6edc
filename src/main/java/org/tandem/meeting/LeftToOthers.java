package org.tandem.meeting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.coverage.Gap;
import org.tandem.responsibility.Matrix;

/**
 * What asks for a decision and is not of the sectors of a meeting.
 *
 * @param gaps how many of each sector, by code
 * @param rows rows of the matrix that nobody, or more than one, answers for; rows about gaps are told with the gaps
 */
public record LeftToOthers(Map<String, Integer> gaps, int rows) {
    static LeftToOthers of(List<Gap> gaps, Matrix matrix, Remit remit) {
        Map<String, Integer> counts = new TreeMap<>();
        gaps.stream()
                .filter(gap -> Points.asks(gap) && !remit.holds(gap.sector()))
                .forEach(gap -> counts.merge(gap.sector(), 1, Integer::sum));
        int rows = (int) matrix.rows().stream()
                .filter(row -> Points.unsettled(row) && !remit.holds(row.sector()) && !Points.aboutGap(row))
                .count();
        return new LeftToOthers(counts, rows);
    }

    public int allGaps() {
        return gaps.values().stream().mapToInt(Integer::intValue).sum();
    }
}
