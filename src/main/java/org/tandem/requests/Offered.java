package org.tandem.requests;

import java.util.Locale;
import java.util.Set;
import org.tandem.model.Resource;

/**
 * An offer with whose it is.
 *
 * @param owner id of the organisation or the mission
 * @param military whether the last-resort test stands before it: military, police and civil-defence assets
 * @param party whether its owner is a party to the conflict
 */
record Offered(Resource offer, String owner, boolean military, boolean party) {
    /** Units in which what is used up is counted. */
    private static final Set<String> WEIGHED =
            Set.of("t", "mt", "ton", "tons", "tonne", "tonnes", "kg", "l", "litre", "litres", "liter", "liters", "m3");

    String id() {
        return offer.id();
    }

    /** Whether it is used up, so that what one has had nobody else gets. */
    boolean consumable() {
        String stated = offer.terms().given().consumable();
        return stated.isEmpty()
                ? offer.kind().equals("fuel") || WEIGHED.contains(unit(offer.unit()))
                : stated.equals("yes");
    }

    /** A unit as it is compared: no conversion, only case and blanks. */
    static String unit(String unit) {
        return unit.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
