package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** What people planned and decided together. */
public record Plan(
        List<Activity> activities, List<Decision> decisions, Accord accord, List<Notification> notifications) {
    public static final Plan EMPTY = new Plan(List.of(), List.of(), Accord.NONE, List.of());

    /**
     * A joint activity.
     *
     * @param kind what sort of work, as {@code service-delivery}; decides which rules hold for its letters
     * @param sector sector code; empty when it belongs to none
     * @param areas P-codes
     * @param mandateTask id of the mission's task it serves; empty when not stated
     * @param request id of the request it decides on; empty when it decides on none
     * @param letters pinned by people, by id of post or organisation, in the order written
     * @param legal by what right, beside the task
     */
    public record Activity(
            String id,
            String title,
            String kind,
            String sector,
            List<String> areas,
            Period period,
            String mandateTask,
            String request,
            Map<String, Pin> letters,
            LegalBasis legal,
            Sensitivity sensitivity,
            Origin origin) {}

    /** A letter that people set, with the place where they did. */
    public record Pin(Letter letter, Origin origin) {}

    /**
     * A decision people recorded.
     *
     * @param about what it settles: {@code AREA/SECTOR}, or an id
     * @param assessedOn the day of the assessment that counts there; null when not stated
     * @param inNeed how many people are taken to be in need there
     * @param ruling what it says of a request
     */
    public record Decision(
            String id,
            @Nullable LocalDate on,
            String about,
            String text,
            String by,
            String reason,
            @Nullable LocalDate assessedOn,
            Measure inNeed,
            Ruling ruling,
            Sensitivity sensitivity,
            Origin origin) {

        /** Whether it says which figure holds. */
        public boolean chooses() {
            return assessedOn != null || inNeed.known();
        }

        /** Whether it says which of two figures holds: it agrees on one itself, or names the day of either. */
        public boolean settles(@Nullable LocalDate one, @Nullable LocalDate other) {
            return inNeed.known() || (assessedOn != null && (assessedOn.equals(one) || assessedOn.equals(other)));
        }
    }
    /**
     * What a decision says of a request.
     *
     * @param outcome {@code approved refused deferred}; empty when it rules on no request
     * @param offer id of the offer it is approved from; empty when none is named
     * @param quantity how much is approved; unknown means all that is asked for
     */
    public record Ruling(String outcome, String offer, Measure quantity) {
        public static final Ruling NONE = new Ruling("", "", Measure.UNKNOWN);
    }
}
