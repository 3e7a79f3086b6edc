package org.tandem.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * One decoded row of a needs table, or one item of a profile's list. Counts are people.
 *
 * @param area canonical code
 * @param sector sector code
 * @param severity 1 to 5
 * @param assessedOn null when not stated
 * @param part whether its people are a part of the cell's, added to those of the other parts in its file
 */
public record NeedRow(
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
        Origin origin,
        boolean part) {

    /** The same with other words on where it comes from. */
    public NeedRow from(String otherSource, String otherMethod) {
        return new NeedRow(
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
                origin,
                part);
    }

    /** A row that speaks of the whole cell. */
    public NeedRow(
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
            Origin origin) {
        this(
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
                source,
                method,
                grade,
                origin,
                false);
    }
}
