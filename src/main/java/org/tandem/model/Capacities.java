package org.tandem.model;

import java.util.List;

/**
 * What means come to in people, and by which norms.
 *
 * @param list one for each activity that states means
 * @param own the norms that the workspace sets
 * @param loss percent of produced water that is lost; below 0 where the workspace says nothing
 */
public record Capacities(List<Capacity> list, List<Norm> own, int loss) {
    public static final Capacities NONE = new Capacities(List.of(), List.of(), -1);

    /** The same norms with another list. */
    public Capacities of(List<Capacity> other) {
        return new Capacities(other, own, loss);
    }

    /** The same list with other norms, or fewer. */
    public Capacities by(List<Norm> other) {
        return new Capacities(list, other, loss);
    }
}
