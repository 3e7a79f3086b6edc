package org.tandem.change;

import java.util.ArrayList;
import java.util.List;
import org.tandem.document.Block;

/** How the comparison was made, and what it cannot say. */
final class MethodSection {
    private MethodSection() {}

    static List<Block> of(ChangeResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "A gap is a cell, an area and a sector, in which people are in need and coverage is critical or low, by the"
                        + " bands of the newer state's policy. Coverage that is an interval is named by its lower end.");
        lines.add(
                "New and closed are told only of cells that were assessed and known both times. What is no longer assessed, or"
                        + " no longer known, is not closed.");
        lines.add(
                "Better and worse are about people in need who are not reached, and are told only where the two intervals do"
                        + " not overlap.");
        lines.add(
                "A gap's age counts from the reference date of the first state that shows it, up to the newest; it may be older."
                        + " A state in which the cell was not assessed or not known does not end it.");
        lines.add(
                "Areas are compared under the codes of the newer state (`areas-map.csv`); an area that was split or merged is"
                        + " another area. Partners are the same by profile, by key and by their other names.");
        if (result.earlier().size() < 2) {
            lines.add("Two states cannot show that a gap was closed and is back: that takes an older one before them.");
        }
        return List.of(
                Block.heading("How this was made"),
                new Block.Points(
                        lines.stream().map(org.tandem.document.Line::ofMessage).toList(), false));
    }
}
