package org.tandem.coverage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Coverage gaps as an audience may know them.
 *
 * @param gaps every row, worst first
 * @param open the rows in which people are, or may be, without help, worst first
 * @param cells a row for each cell at its own level, worst first; the same as {@code gaps} unless rows are brought up to a level
 *     or split by group
 * @param overlaps where partners may serve the same people, surest first
 * @param unknowns what is not known
 * @param coarserSetAside how many figures of larger areas stand back behind those of the areas below them
 * @param reason why there are no rows; empty where there are
 */
public record CoverageResult(
        CoverageOptions options,
        List<Gap> gaps,
        List<Gap> open,
        List<Gap> cells,
        Headline headline,
        List<Overlap> overlaps,
        List<Unknown> unknowns,
        int coarserSetAside,
        String reason) {

    /** The first {@code limit} rows in which people are, or may be, without help. */
    public List<Gap> worst(int limit) {
        return open.subList(0, Math.min(limit, open.size()));
    }

    /** How many rows have the band. */
    public long count(Band band) {
        return gaps.stream().filter(gap -> gap.band() == band).count();
    }

    /** What a threshold as {@code gaps.critical>0} may speak of, by name: numbers of rows. */
    public Map<String, Long> measures() {
        return new TreeMap<>(Map.of(
                "gaps.rows", (long) gaps.size(),
                "gaps.critical", count(Band.CRITICAL),
                "gaps.low", count(Band.LOW),
                "gaps.partial", count(Band.PARTIAL),
                "gaps.unknown", count(Band.UNKNOWN),
                "gaps.uncovered",
                        gaps.stream()
                                .filter(gap -> gap.presence() == PresenceWord.NONE)
                                .filter(gap -> gap.band() != Band.NO_NEED)
                                .count()));
    }
}
