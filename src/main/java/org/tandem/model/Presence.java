package org.tandem.model;

import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * One partner's work for one group, in one area and sector, over all its rows of one sensitivity. Rows with status
 * {@code suspended} are not in it, nor are armed forces.
 *
 * @param partner key of the partner: its profile's id, else its folded acronym or name; the same partner has the same key everywhere
 * @param name as the table or the profile writes it
 * @param kind what it is; {@link OrganisationKind#OTHER} when not stated
 * @param area P-code
 * @param sector sector code
 * @param caseload the least safe claim of its rows
 * @param reached people reached: the largest of its rows, never their sum
 * @param planned people targeted by rows planned or ongoing: the largest of its rows
 * @param progress how far the work of its rows is
 * @param origin its first row
 */
public record Presence(
        String partner,
        String name,
        OrganisationKind kind,
        String area,
        String sector,
        Group group,
        Sensitivity sensitivity,
        Caseload caseload,
        Measure reached,
        Measure planned,
        Progress progress,
        Origin origin) {
    /** The name of organisations that a table only counts. */
    public static final String NOT_NAMED = "organisations not named";

    /** Whether a row is under way or planned for the period. */
    public boolean current() {
        return progress.current();
    }
}
