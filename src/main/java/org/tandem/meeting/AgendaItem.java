package org.tandem.meeting;

import java.util.List;
import org.tandem.source.Sensitivity;

/**
 * A point of an agenda.
 *
 * @param minutes what it takes
 * @param lead id of a post or organisation who is in the room, or whom the series names; empty when there is no chair
 * @param absent who answers for it and is not in the room: ids, or an owner's words
 * @param papers pages of the pack to read before
 * @param label the highest level of what is said here
 * @param reference {@code AREA/SECTOR}, id of a request, a row of the matrix or an action; empty for a standing item
 * @param sought the decision sought, one sentence; empty when none is
 */
public record AgendaItem(
        String title,
        Purpose purpose,
        String lead,
        List<String> absent,
        int minutes,
        List<String> papers,
        Sensitivity label,
        String reference,
        String sought) {}
