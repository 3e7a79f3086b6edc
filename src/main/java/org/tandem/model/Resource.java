package org.tandem.model;

import java.util.List;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Something offered, asked for, or within a unit's means.
 *
 * @param id unique in the workspace; empty for a unit's capability
 * @param kind {@code transport storage fuel medical engineering communications escort airlift staff data other}
 * @param quantity how much of {@code unit}
 * @param area P-code; empty when not tied to a place
 * @param need what a request is for; empty for an offer
 * @param alternatives civilian means that were tried first, for a request
 * @param terms on what terms it is given or asked for
 */
public record Resource(
        String id,
        String kind,
        Measure quantity,
        String unit,
        String area,
        Period period,
        String need,
        List<String> alternatives,
        Terms terms,
        Sensitivity sensitivity,
        Origin origin) {

    /** Whether it is an escort by armed forces. */
    public boolean escort() {
        return kind.equals("escort");
    }

    /**
     * As far as a wider audience may know it: of a movement that asks for an escort neither what moves and where, nor what is said of
     * ways, threats and guards. Whether a question is answered, and with no, stays.
     */
    public Resource inOutline(String notShown) {
        return escort()
                ? new Resource(
                        id,
                        kind,
                        quantity,
                        unit,
                        area,
                        period,
                        need.isEmpty() ? "" : notShown,
                        alternatives.isEmpty() ? List.of() : List.of(notShown),
                        terms.inOutline(notShown),
                        sensitivity,
                        origin)
                : this;
    }

    /** The same told of another place. */
    public Resource in(String other) {
        return new Resource(id, kind, quantity, unit, other, period, need, alternatives, terms, sensitivity, origin);
    }

    /** The same on other terms. */
    public Resource on(Terms other) {
        return new Resource(id, kind, quantity, unit, area, period, need, alternatives, other, sensitivity, origin);
    }
}
