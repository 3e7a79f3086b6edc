package org.tandem.model;

import java.util.List;
import java.util.Map;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What people settled about working beside each other.
 *
 * @param scores how objectives stand to each other, in the order written
 * @param owners who settles a protocol, by topic: id of a post or organisation
 * @param escalation who is asked when two do not agree, nearest first: ids of posts or organisations
 */
public record Accord(List<Scored> scores, Map<String, String> owners, List<String> escalation) {
    /** Nothing is settled. */
    public static final Accord NONE = new Accord(List.of(), Map.of(), List.of());

    /**
     * How the objectives {@code of} stand to each other.
     *
     * @param text what they reach together; empty where they only stand beside each other
     * @param of ids of objectives
     * @param area P-code; empty when not tied to a place
     * @param sector sector code; empty when it belongs to none
     * @param score {@code aligned neutral in_tension}
     * @param by who says so: id of a post or organisation; empty when not stated
     */
    public record Scored(
            String id,
            String text,
            List<String> of,
            String area,
            String sector,
            String score,
            String reason,
            String by,
            Sensitivity sensitivity,
            Origin origin) {

        /** Whether it is something to reach together. */
        public boolean joint() {
            return score.equals("aligned") && !text.isEmpty();
        }
    }
}
