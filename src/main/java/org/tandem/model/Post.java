package org.tandem.model;

import java.util.List;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A post that can hold a responsibility; never a person.
 *
 * @param id unique in the workspace
 * @param organisation id of the organisation or mission it belongs to
 * @param role what it does, as {@code CIMIC} or {@code cluster coordinator}
 * @param component {@code military}, {@code police} or {@code civilian} for a mission's post; empty otherwise
 * @param areas P-codes it answers for; empty means everywhere
 * @param channels how to reach it, in the order to try them
 */
public record Post(
        String id,
        String organisation,
        String role,
        String component,
        List<String> areas,
        List<Channel> channels,
        Sensitivity sensitivity,
        Origin origin) {

    /**
     * A means of communication.
     *
     * @param kind {@code vhf hf satphone phone email messaging courier}
     * @param infrastructure what it depends on; empty when not stated
     */
    public record Channel(String kind, String infrastructure, String address, Sensitivity sensitivity) {}

    /** Whether it wears a uniform. */
    public boolean uniformed() {
        return component.equals("military") || component.equals("police");
    }
}
