package org.tandem.load;

/** What stands before the decimals of the numbers of a column or a file. */
public enum DecimalMark {
    POINT,
    COMMA,
    /** Some cells can only have a point, others only a comma. */
    BOTH,
    /** No cell tells. */
    UNKNOWN
}
