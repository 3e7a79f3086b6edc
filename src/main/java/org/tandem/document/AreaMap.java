package org.tandem.document;

import java.util.List;

/**
 * Maps of the same areas, one sheet for each kind of figure. What they show stands in tables too, so that formats without
 * pictures leave them out.
 *
 * @param caption what the maps show
 * @param areas in the order to draw, larger ones first
 * @param sheets each with a cell for each area
 * @param legend what each letter says, in order
 */
public record AreaMap(String caption, List<Area> areas, List<Sheet> sheets, List<Heat.Key> legend) implements Block {
    /**
     * An area.
     *
     * @param rings longitude and latitude by turns, in 100,000ths of a degree; a ring inside another is a hole
     */
    public record Area(String label, List<int[]> rings) {}

    /** One map; {@link Tone#EMPTY} for an area of which nothing is stated, which is drawn all the same. */
    public record Sheet(String title, List<Heat.Cell> cells) {}

    @Override
    public void to(BlockReader reader) {
        reader.map(this);
    }
}
