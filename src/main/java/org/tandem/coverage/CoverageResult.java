package org.tandem.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.document.Later;
import org.tandem.document.Once;

/**
 * Coverage gaps as an audience may know them. Rows are made when they are asked for, and all that only some formats hold is
 * worked out only then.
 *
 * @param gaps every row, worst first
 * @param open the rows in which people are, or may be, without help, worst first
 * @param cells a row for each cell at its own level, worst first; the same as {@code gaps} unless rows are brought up to a level
 *     or split by group
 * @param heading the figures at the head
 * @param together all sectors together, by area
 * @param kinds who works there by kind of organisation, where that is asked for; otherwise empty
 * @param overlaps where partners may serve the same people, surest first
 * @param dependences partners on whom cells depend alone, those with most people in need first
 * @param conflicts where assessments differ, what nobody decided first
 * @param unknowns what is not known
 * @param coarserSetAside how many figures of larger areas stand back behind those of the areas below them
 * @param reason why there are no rows; empty where there are
 */
public record CoverageResult(
        CoverageOptions options,
        List<Gap> gaps,
        List<Gap> open,
        List<Gap> cells,
        Once<Headline> heading,
        Once<Joint> together,
        List<KindLine> kinds,
        List<Overlap> overlaps,
        List<Dependence> dependences,
        List<Conflict> conflicts,
        List<Unknown> unknowns,
        int coarserSetAside,
        String reason) {

    public Headline headline() {
        return heading.get();
    }

    public Joint joint() {
        return together.get();
    }

    /** The first {@code limit} rows in which people are, or may be, without help. */
    public List<Gap> worst(int limit) {
        return open.subList(0, Math.min(limit, open.size()));
    }

    /** What a threshold as {@code gaps.critical>0} may speak of, by name: numbers of rows. */
    public Map<String, Long> measures() {
        return Later.map(this::counted);
    }

    private Map<String, Long> counted() {
        Map<Band, Long> bands = new EnumMap<>(Band.class);
        long uncovered = 0;
        for (Gap gap : gaps) {
            bands.merge(gap.band(), 1L, Long::sum);
            if (gap.presence() == PresenceWord.NONE && gap.band() != Band.NO_NEED) {
                uncovered++;
            }
        }
        return new TreeMap<>(Map.of(
                "gaps.rows", (long) gaps.size(),
                "gaps.critical", bands.getOrDefault(Band.CRITICAL, 0L),
                "gaps.low", bands.getOrDefault(Band.LOW, 0L),
                "gaps.partial", bands.getOrDefault(Band.PARTIAL, 0L),
                "gaps.unknown", bands.getOrDefault(Band.UNKNOWN, 0L),
                "gaps.uncovered", uncovered));
    }
}
