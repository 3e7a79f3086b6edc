package org.tandem.responsibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.model.Directory.Side;
import org.tandem.model.OrganisationKind;

/**
 * A way to find who may hold a letter, as {@code rules.yaml} states it. An empty list asks for nothing.
 *
 * @param id names the rule beside each letter it leads to
 * @param from where to look
 * @param sides on which sides the actor may stand
 * @param roles words of the post's role, in order of preference
 * @param kinds kinds of the organisation
 * @param organisations words of the organisation's id, acronym, name or alias
 * @param capabilities kinds of means the unit has
 * @param sector whether the organisation must work in the activity's sector
 * @param most how many may hold the letter through this seat
 * @param reason what people read, with {@code {organisation} {place} {cluster} {figures}} to fill in
 */
record Seat(
        String id,
        From from,
        Set<Side> sides,
        List<String> roles,
        List<OrganisationKind> kinds,
        List<String> organisations,
        List<String> capabilities,
        boolean sector,
        int most,
        String reason) {

    /** Where a seat looks. */
    enum From {
        /** Posts of the mission and of organisations. */
        POST,
        /** Organisations: their post for the area, or themselves where they have none. */
        ORGANISATION,
        /** The organisations that lead the sector's cluster. */
        LEAD,
        /** Partners that work in the cell. */
        PARTNER,
        /** Partners of the sector in an area above the cell. */
        PARTNER_NEARBY,
        /** Units of the mission. */
        UNIT,
        /** The mission as a whole. */
        MISSION;

        static Optional<From> of(String code) {
            String wanted = code.toUpperCase(Locale.ROOT).replace('-', '_');
            return Stream.of(values())
                    .filter(from -> from.name().equals(wanted))
                    .findFirst();
        }
    }
}
