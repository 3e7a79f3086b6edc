package org.tandem.responsibility;

import java.util.Map;
import java.util.Set;
import org.tandem.model.Plan;

/**
 * What is asked of a matrix.
 *
 * @param rows where its rows come from
 * @param pins letters of rows that people took from an edited matrix, by row and actor: such a row is taken as it stands there
 */
public record MatrixOptions(Set<RowKind> rows, Map<String, Map<String, Plan.Pin>> pins) {
    /** The usual rows, with the letters of the plan. */
    public static final MatrixOptions USUAL = new MatrixOptions(RowKind.USUAL, Map.of());
}
