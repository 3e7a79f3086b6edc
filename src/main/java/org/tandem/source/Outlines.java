package org.tandem.source;

import java.util.List;
import java.util.Map;

/**
 * What a file of outlines holds.
 *
 * @param note what the file says of itself; empty where it says nothing
 * @param outlines polygons in the order of the file
 * @param fault why it cannot be used; empty where it can
 */
public record Outlines(String note, List<Outline> outlines, String fault) {
    /**
     * A polygon, or several of one thing.
     *
     * @param properties what the file says of it, as text
     * @param rings longitude and latitude by turns, in 100,000ths of a degree; a ring inside another is a hole
     */
    public record Outline(Map<String, String> properties, List<int[]> rings) {}

    static Outlines unfit(String why) {
        return new Outlines("", List.of(), why);
    }
}
