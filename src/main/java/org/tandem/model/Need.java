package org.tandem.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What is known of the people of one group, in one area, for one sector: the assessment that counts of the cell among records of
 * one sensitivity. Counts are people.
 *
 * @param area P-code
 * @param sector sector code; {@code Intersectoral} for all sectors together
 * @param severity 1 (minimal) to 5 (catastrophic)
 * @param assessedOn day of the assessment the people in need come from; null when not stated
 * @param source who assessed; empty when not stated
 * @param method how; empty when not stated
 * @param rival the assessment of the same cell that differs most from this one, where it differs by more than the policy allows
 * @param origin the row the people in need come from
 */
public record Need(
        String area,
        String sector,
        Group group,
        Sensitivity sensitivity,
        Measure population,
        Measure affected,
        Measure inNeed,
        Measure targeted,
        Measure reached,
        Measure severity,
        @Nullable LocalDate assessedOn,
        String source,
        String method,
        Grade grade,
        Optional<Rival> rival,
        Origin origin) {

    /** The same with other words on where it comes from. */
    public Need from(String otherSource, String otherMethod, Optional<Rival> otherRival) {
        return new Need(
                area,
                sector,
                group,
                sensitivity,
                population,
                affected,
                inNeed,
                targeted,
                reached,
                severity,
                assessedOn,
                otherSource,
                otherMethod,
                grade,
                otherRival,
                origin);
    }

    /** Another assessment of the same cell: its people in need, its day, its grade, its method, its place. */
    public record Rival(long inNeed, @Nullable LocalDate assessedOn, Grade grade, String method, Origin origin) {}
}
