package org.tandem.meeting;

import java.util.List;
import org.tandem.diagnostic.Rule;

/** What can be wrong with meetings and their actions. */
public final class MeetingRules {
    static final Rule ACTION_DUE_MISSING =
            Rule.warning("action-due-missing", "an open action has no day by which it is due");
    static final Rule ACTION_OWNER_MISSING =
            Rule.warning("action-owner-missing", "an open action does not have exactly one owner");
    static final Rule AGENDA_OVER_SLOT =
            Rule.warning("agenda-over-slot", "the standing items of a meeting take longer than its slot");
    static final Rule CHAIR_NOT_HUMANITARIAN =
            Rule.error("meeting-chair-not-humanitarian", "a humanitarian meeting is chaired by somebody else");
    static final Rule COMMUNITY_ABSENT =
            Rule.warning("meeting-community-absent", "the people concerned are not invited to their own meeting");
    static final Rule SECTOR_MISSING =
            Rule.warning("meeting-sector-missing", "a cluster's meeting does not say which sector it is about");
    static final Rule UNIFORMED_INVITED = Rule.error(
            "meeting-uniformed-invited", "military or police are invited to a meeting that did not agree to it");

    /** All, by id. */
    public static final List<Rule> ALL = List.of(
            ACTION_DUE_MISSING,
            ACTION_OWNER_MISSING,
            AGENDA_OVER_SLOT,
            CHAIR_NOT_HUMANITARIAN,
            COMMUNITY_ABSENT,
            SECTOR_MISSING,
            UNIFORMED_INVITED);

    private MeetingRules() {}
}
