package org.tandem.model;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A series of meetings.
 *
 * @param kind code of the meeting kind, as {@code CMCOORD}
 * @param starts the first meeting, in local time of {@code zone}
 * @param every {@code day}, {@code week}, {@code two-weeks}, {@code month} or {@code once}
 * @param minutes length of the slot
 * @param chair id of a post or organisation; empty when not stated
 * @param invited ids of posts and organisations
 * @param sectors codes of the sectors it is about; empty when not stated
 * @param audience who its papers are for; null when not stated
 * @param items standing items that replace the usual ones of its kind; empty for the usual ones
 */
public record Meeting(
        String id,
        String kind,
        String title,
        LocalDateTime starts,
        ZoneId zone,
        Recurrence every,
        int minutes,
        String chair,
        List<String> invited,
        List<String> sectors,
        @Nullable Audience audience,
        List<Item> items,
        Sensitivity sensitivity,
        Origin origin) {

    /** How often a series meets. */
    public enum Recurrence {
        ONCE,
        DAY,
        WEEK,
        TWO_WEEKS,
        MONTH
    }

    /**
     * A standing item.
     *
     * @param purpose {@code inform}, {@code discuss} or {@code decide}
     * @param lead id of a post or organisation; empty for the chair
     */
    public record Item(String title, String purpose, String lead, int minutes, Origin origin) {}
}
