package org.tandem.meeting;

import java.util.List;
import org.tandem.model.Directory.Side;

/**
 * A kind of meeting with its usual agenda.
 *
 * @param code as {@code CMCOORD}
 * @param humanitarianLead whether the chair must be a humanitarian actor
 * @param consentForUniforms whether military and police come only where the meeting agreed
 * @param communityExpected whether the people concerned must be at the table
 * @param civilMilitary whether humanitarian and uniformed actors sit together by design
 * @param ofOneSector whether it meets for the sector of one cluster, and leaves other sectors to others
 * @param every usual cadence, in the words of {@code meetings.yaml}
 * @param minutes usual length
 */
record MeetingKind(
        String code,
        String name,
        boolean humanitarianLead,
        boolean consentForUniforms,
        boolean communityExpected,
        boolean civilMilitary,
        boolean ofOneSector,
        String every,
        int minutes,
        List<StandingItem> items) {

    /** What may take the place of a standing item. */
    enum Holds {
        NOTHING,
        ACTIONS,
        GAPS,
        REQUESTS,
        RESPONSIBILITIES
    }

    /** Who leads a standing item: the chair, or the first of a side that is invited. */
    enum Lead {
        CHAIR,
        HUMANITARIAN,
        MISSION,
        COMMUNITY;

        boolean includes(Side side) {
            return switch (this) {
                case CHAIR -> false;
                case HUMANITARIAN -> side == Side.HUMANITARIAN;
                case MISSION -> side == Side.MISSION_CIVILIAN || side == Side.MISSION_UNIFORMED;
                case COMMUNITY -> side == Side.COMMUNITY;
            };
        }
    }

    /** A point that stands on every agenda of the kind. */
    record StandingItem(String title, Purpose purpose, int minutes, Lead lead, Holds holds) {}

    /** Whether requests are among what it meets for: others would only hear of what they cannot decide. */
    boolean decidesOnRequests() {
        return items.stream().anyMatch(item -> item.holds() == Holds.REQUESTS);
    }

    /** The usual items in a slot of {@code slot} minutes: a shorter slot shortens each in proportion, to a minute at least. */
    List<StandingItem> itemsIn(int slot) {
        if (slot >= minutes) {
            return items;
        }
        return items.stream()
                .map(item -> new StandingItem(
                        item.title(),
                        item.purpose(),
                        Math.max(1, item.minutes() * slot / minutes),
                        item.lead(),
                        item.holds()))
                .toList();
    }
}
