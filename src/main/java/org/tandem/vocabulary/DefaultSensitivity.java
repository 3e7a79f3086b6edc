package org.tandem.vocabulary;

import org.tandem.model.Group;
import org.tandem.source.Sensitivity;

/**
 * The default protocol: how sensitive a record is where neither it nor its file says so. Levels are administrative levels,
 * 0 for the country. Of several that apply the highest holds.
 */
public final class DefaultSensitivity {
    /** Plans, decisions, actions, meetings, offers, requests and units. */
    public static final Sensitivity PLANNING = Sensitivity.MODERATE;

    /** Organisations and posts, which are no persons. */
    public static final Sensitivity DIRECTORY = Sensitivity.LOW;

    /** Where a humanitarian site is, and whom it is told to. */
    public static final Sensitivity SITE = Sensitivity.HIGH;

    private DefaultSensitivity() {}

    /** Of a notified site, or of a movement, which says where people will be and when. */
    public static Sensitivity notification(String type) {
        return type.equals("movement") ? Sensitivity.SEVERE : SITE;
    }

    /** Of an assessment's figures for an area at {@code level}; a level below 0 is not known and counts as the lowest. */
    public static Sensitivity need(int level, Group group) {
        return deep(level) || group.personal() ? Sensitivity.MODERATE : Sensitivity.LOW;
    }

    /** Of a partner's presence in an area at {@code level}: below admin 2 it is a location, and protection work is one sooner. */
    public static Sensitivity presence(int level, String sector) {
        return deep(level) || (level == 2 && protection(sector)) ? Sensitivity.HIGH : Sensitivity.LOW;
    }

    /** Of the access figure of an area at {@code level}. */
    public static Sensitivity access(int level) {
        return deep(level) ? Sensitivity.HIGH : level == 2 ? Sensitivity.MODERATE : Sensitivity.LOW;
    }

    /** Of a joint activity in {@code sector}; empty when it has none. */
    public static Sensitivity activity(String sector) {
        return protection(sector) ? Sensitivity.HIGH : PLANNING;
    }

    private static boolean deep(int level) {
        return level > 2 || level < 0;
    }

    private static boolean protection(String sector) {
        return sector.equals("PRO") || sector.startsWith("PRO-");
    }
}
