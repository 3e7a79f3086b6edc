package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Measure;

/**
 * An area with what is asked of it for each of its cells: there are far fewer areas than cells, so it is looked up once. Of
 * each area a {@link Lineage} makes one place only, which is why places are compared as objects.
 */
final class Place {
    private final String code;
    private final int level;
    private final Measure population;
    private final Measure access;
    private final List<Place> above;

    Place(String code, int level, Measure population, Measure access, List<Place> above) {
        this.code = code;
        this.level = level;
        this.population = population;
        this.access = access;
        this.above = above;
    }

    String code() {
        return code;
    }

    /** Administrative level; 0 for an area the gazetteer does not know. */
    int level() {
        return level;
    }

    Measure population() {
        return population;
    }

    Measure access() {
        return access;
    }

    /** The places that hold this one, nearest first. */
    List<Place> above() {
        return above;
    }

    /** Whether it is {@code other} or lies in it. */
    boolean in(Place other) {
        return this == other || above.contains(other);
    }

    /** The place at {@code level} that is, or holds, this one; itself where it lies higher. */
    Place broughtUpTo(int wanted) {
        if (level != wanted) {
            for (Place place : above) {
                if (place.level == wanted) {
                    return place;
                }
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return code;
    }
}
