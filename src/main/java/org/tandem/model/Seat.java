package org.tandem.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.model.Directory.Side;
import org.tandem.source.Sensitivity;

/**
 * A way to find who may hold a letter, as a rule table states it. An empty list asks for nothing.
 *
 * @param id names the rule beside each letter it leads to
 * @param from where to look
 * @param sides on which sides the actor may stand
 * @param roles words of the post's role, in order of preference; of an organisation, which of its posts is asked first
 * @param kinds kinds of the organisation
 * @param organisations words of the organisation's id, acronym, name or alias
 * @param capabilities kinds of means the unit has or the offer is of
 * @param conditions topics of which whoever does the work must not have said {@code never}
 * @param sector whether the organisation must work in the activity's sector
 * @param whole whether, in a row without a place, only those are meant who answer for all areas of the operation
 * @param most how many may hold the letter through this seat
 * @param reason what people read, with {@code {organisation} {place} {cluster} {figures} {means}} to fill in
 */
public record Seat(
        String id,
        From from,
        Set<Side> sides,
        List<String> roles,
        List<OrganisationKind> kinds,
        List<String> organisations,
        List<String> capabilities,
        List<String> conditions,
        boolean sector,
        boolean whole,
        int most,
        String reason,
        Sensitivity sensitivity) {

    /** Where a seat looks. */
    public enum From {
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
        /** Organisations that offer means. */
        OFFER,
        /** Who made the request that is to be decided. */
        REQUESTER,
        /** Of whom the decision on the request is sought. */
        DECIDER,
        /** Who gives, or would, a part of the request without a last-resort test. */
        GIVER,
        /** The mission as a whole. */
        MISSION;

        /** As a rule table writes it, {@code partner-nearby}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<From> of(String code) {
            return Stream.of(values()).filter(from -> from.code().equals(code)).findFirst();
        }

        public static List<String> codes() {
            return Stream.of(values()).map(From::code).toList();
        }
    }
}
