package org.tandem.coverage;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What a coverage-gap report is about.
 *
 * @param level administrative level to bring finer rows up to; empty for the finest at which needs are stated
 * @param areas P-codes, each with everything below it; empty for all
 * @param sectors sector codes; empty for all
 * @param by what else it is told by
 */
public record CoverageOptions(Basis basis, OptionalInt level, Set<String> areas, Set<String> sectors, SplitBy by) {
    /** Everything, by people reached, at the finest level. */
    public static final CoverageOptions DEFAULT =
            new CoverageOptions(Basis.REACHED, OptionalInt.empty(), Set.of(), Set.of(), SplitBy.NOTHING);

    /** Whether a row may hold several areas, each assessed by itself. */
    public boolean broughtUp() {
        return level.isPresent() || by == SplitBy.MISSION_AREA;
    }

    /** Whether each row is a cell at the level at which its need is stated, all groups together. */
    public boolean ownLevel() {
        return !broughtUp() && !byGroup();
    }

    /** The same for other areas. */
    public CoverageOptions within(Set<String> others) {
        return new CoverageOptions(basis, level, others, sectors, by);
    }

    /** Told by area and sector, and by population group where {@code byGroup}. */
    public CoverageOptions(Basis basis, OptionalInt level, Set<String> areas, Set<String> sectors, boolean byGroup) {
        this(basis, level, areas, sectors, byGroup ? SplitBy.GROUP : SplitBy.NOTHING);
    }

    /** Whether each population group that is stated has a row of its own. */
    public boolean byGroup() {
        return by == SplitBy.GROUP;
    }

    boolean byMissionArea() {
        return by == SplitBy.MISSION_AREA;
    }

    boolean asksFor(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }
}
