package org.tandem.requests;

import java.time.LocalDate;

/**
 * What one offer gives to one request, from one day to another, both included.
 *
 * @param owner id of who gives
 * @param approved whether people decided it; otherwise it is a proposal, held back from others all the same
 * @param military whether the last-resort test stood before it
 * @param consumable whether it is used up
 */
public record Allotment(
        String request,
        String offer,
        String owner,
        long quantity,
        String unit,
        LocalDate from,
        LocalDate until,
        boolean approved,
        boolean military,
        boolean consumable) {}
