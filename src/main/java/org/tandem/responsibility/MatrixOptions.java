package org.tandem.responsibility;

import java.util.Map;
import java.util.Set;
import org.tandem.model.Plan;

/**
 * What is asked of a matrix.
 *
 * @param rows where its rows come from
 * @param pins letters of rows that people took from an edited matrix, by row and actor: such a row is taken as it stands there
 * @param areas codes of areas with all below them: rows of others are shared out and not shown; none means all
 */
public record MatrixOptions(Set<RowKind> rows, Map<String, Map<String, Plan.Pin>> pins, Set<String> areas) {
    /** Of all areas. */
    public MatrixOptions(Set<RowKind> rows, Map<String, Map<String, Plan.Pin>> pins) {
        this(rows, pins, Set.of());
    }

    /** The same of {@code codes} alone. */
    public MatrixOptions within(Set<String> codes) {
        return new MatrixOptions(rows, pins, codes);
    }

    /** The usual rows, with the letters of the plan. */
    public static final MatrixOptions USUAL = new MatrixOptions(RowKind.USUAL, Map.of());
}
