package org.tandem.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Conditions;
import org.tandem.model.Directory.Side;
import org.tandem.model.Measure;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Resource;

/**
 * A request with what is known around it.
 *
 * @param owner id of who asks
 * @param conditions what who asks accepts
 * @param severity of the gap it serves; unknown where no sector is stated or nobody assessed it
 * @param decision the latest that rules on it, of the reference date at the latest
 * @param later the latest of a day after it, which nobody follows yet
 */
record Wanted(
        Resource request,
        String owner,
        Side side,
        Conditions conditions,
        Measure severity,
        @Nullable Decision decision,
        @Nullable Decision later) {
    static final String ESCORT = "escort";

    String id() {
        return request.id();
    }

    boolean escort() {
        return request.kind().equals(ESCORT);
    }

    /** Whether a mission or a force asks for itself: the last-resort test is for humanitarian work. */
    boolean force() {
        return side == Side.MISSION_CIVILIAN || side == Side.MISSION_UNIFORMED || side == Side.ARMED;
    }

    boolean ruled(String outcome) {
        return decision != null && decision.ruling().outcome().equals(outcome);
    }

    boolean approved() {
        return ruled("approved");
    }

    /** The offer it is approved from; empty when none is named. */
    String namedOffer() {
        return decision == null || !approved() ? "" : decision.ruling().offer();
    }

    /** How much may be given: what is approved, at most what is asked for. */
    Measure quantity() {
        return decision == null || !approved()
                ? request.quantity()
                : request.quantity().known()
                        ? request.quantity().min(decision.ruling().quantity())
                        : Measure.UNKNOWN;
    }

    /** Whether it says how much, of what, from when to when: without that nothing can be matched. */
    boolean counted() {
        return request.quantity().known()
                && !request.unit().isBlank()
                && request.period().from() != null
                && request.period().until() != null;
    }

    boolean over(LocalDate asOf) {
        LocalDate until = request.period().until();
        return until != null && until.isBefore(asOf);
    }
}
