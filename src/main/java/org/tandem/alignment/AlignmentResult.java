package org.tandem.alignment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.alignment.Pair.Score;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Accord;

/**
 * How mission, NGOs, communities and need stand to each other, as an audience may know it.
 *
 * @param cells what somebody puts first, and the worst by need, in reading order
 * @param sides the sides that rank a cell, and need, in the order of the columns
 * @param agreements between sides, then of each actor with need
 * @param divergences farthest apart first
 * @param aside priorities without an area or a sector
 * @param pairs objectives of two actors, worst first
 * @param elsewhere how many objectives are of other places or sectors than those asked about
 * @param outcomes by area, the whole first
 * @param actors how many actors state protocols
 * @param compared how many topics of protocols at least two actors state
 * @param joint what is to be reached together
 * @param escalation who is asked, nearest first, in words
 */
public record AlignmentResult(
        List<Ranked> cells,
        List<Side> sides,
        List<Agreement> agreements,
        List<Divergence> divergences,
        List<Rankings.Aside> aside,
        List<Pair> pairs,
        int elsewhere,
        List<Outcome> outcomes,
        int actors,
        int compared,
        List<Difference> differences,
        List<Accord.Scored> joint,
        List<Limit> limits,
        List<String> escalation,
        List<Finding> findings) {

    /** Whether any actor states something that could be set beside what others do, or what need says. */
    public boolean stated() {
        return sides.stream().anyMatch(side -> side != Side.NEED) || !pairs.isEmpty() || actors > 1 || !joint.isEmpty();
    }

    long scored(Score score) {
        return pairs.stream().filter(pair -> pair.score() == score).count();
    }

    /** Protocols in which actors differ, while nobody is named to settle it. */
    long unowned() {
        return differences.stream().filter(Difference::open).count();
    }

    /** What a threshold as {@code align.tensions>0} may speak of, by name. */
    public Map<String, Long> measures() {
        return new TreeMap<>(Map.of(
                "align.divergences", (long) divergences.size(),
                "align.tensions", scored(Score.IN_TENSION),
                "align.protocols", (long) differences.size(),
                "align.unowned", unowned(),
                "align.findings", (long) findings.size()));
    }
}
