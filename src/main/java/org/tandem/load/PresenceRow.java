package org.tandem.load;

import org.jspecify.annotations.Nullable;
import org.tandem.model.Caseload;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * One decoded row of a presence table, or one activity of a profile.
 *
 * @param organisation name as written; empty when only the acronym is stated
 * @param acronym empty when not stated
 * @param profile id of the profile the row stands in; empty for a table
 * @param kind null when not stated
 * @param area canonical code
 * @param sector sector code
 * @param status {@code planned ongoing completed suspended}; {@code ongoing} when not stated
 * @param period {@link Period#ALWAYS} when not stated
 */
public record PresenceRow(
        String organisation,
        String acronym,
        String profile,
        @Nullable OrganisationKind kind,
        String area,
        String sector,
        Group group,
        String status,
        Period period,
        Measure targeted,
        Measure reached,
        Caseload caseload,
        Sensitivity sensitivity,
        Origin origin) {

    /** The same row meaning to reach {@code people}. */
    PresenceRow targeting(Measure people) {
        return new PresenceRow(
                organisation,
                acronym,
                profile,
                kind,
                area,
                sector,
                group,
                status,
                period,
                people,
                reached,
                caseload,
                sensitivity,
                origin);
    }
}
