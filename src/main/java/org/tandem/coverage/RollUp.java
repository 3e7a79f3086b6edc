package org.tandem.coverage;

import java.util.List;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * How a row that is brought up to a level came about: of the rows of the areas in it, and of those who work in it without being
 * reported for any of them.
 *
 * @param parts the rows it is made of, in the order of their codes
 * @param partners names of those whose work is stated for the area itself, or for a larger part of it than its rows have
 * @param whole how many these reach, or plan for; unknown where none of them says
 * @param wholePartly whether some of them say neither that nor how many they mean to reach
 * @param anyLarger whether partners are reported only for an area that holds this one
 * @param larger for how many people these work; unknown where one of them does not say
 */
public record RollUp(
        List<Part> parts,
        List<String> partners,
        Interval whole,
        boolean wholePartly,
        boolean anyLarger,
        Measure larger) {
    /**
     * One of the rows.
     *
     * @param gap the row, as the audience sees it
     * @param counted whether it is added up: what is hardly to be believed is only where there is nothing else
     * @param own how many are reached without those reported only for a larger area, who may not be counted in each
     */
    public record Part(Gap gap, boolean counted, Interval own) {}

    /** The parts that are added up. */
    public List<Part> added() {
        return parts.stream().filter(Part::counted).toList();
    }
}
