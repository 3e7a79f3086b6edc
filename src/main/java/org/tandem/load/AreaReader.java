package org.tandem.load;

import org.tandem.model.Gazetteer;
import org.tandem.source.Origin;

/**
 * How a table's reader asks for an area: the codes of the gazetteer in a workspace. Several threads ask at the same time; what
 * they tell may come in any order.
 */
public interface AreaReader {
    /**
     * The canonical code of the area written as {@code text}.
     *
     * @param parentHint code or name of the area above as the row states it; empty when it does not
     */
    Reading<String> read(String text, String parentHint);

    /**
     * The same for a cell of a column whose administrative level is known.
     *
     * @param level 1 for the areas below the country, and so on; 0 where it is not known
     */
    default Reading<String> read(String text, String parentHint, int level) {
        return read(text, parentHint);
    }

    /** Remembers what a row states of an area it named by code: its name and the code of the area above, either may be empty. */
    void learn(String code, String name, String parent);

    /** Remembers that {@code other}, an older code or one of another list, stands for the area with {@code code}. */
    default void changed(String other, String code) {}

    /** The same, as a row of a table of old and new codes says. */
    default void changed(String other, String code, Origin where) {
        changed(other, code);
    }

    /** Remembers that a row names {@code parent} as an area above {@code code}, so that a contradiction can be told. */
    void placed(String code, String parent, Origin where);

    /** The administrative level of the area with the canonical code {@code code}, 0 for the country; what decides its default sensitivity. */
    int level(String code);

    /** The gazetteer the workspace states; empty when areas are learned from the tables. */
    Gazetteer stated();
}
