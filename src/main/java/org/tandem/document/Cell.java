package org.tandem.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A value in a table. What is not known is {@link Unknown}, which no format shows as 0. */
public sealed interface Cell {
    /** Words, or a code. */
    record Text(String text) implements Cell {}

    /** A whole number, as a count of people. */
    record Count(long value) implements Cell {}

    /** A number with a fixed number of decimals, as coverage in percent. */
    record Decimal(BigDecimal value) implements Cell {}

    record Date(LocalDate value) implements Cell {}

    /** Several codes or names in one cell, in the order to show. */
    record Listing(List<String> items) implements Cell {}

    /**
     * Nothing is known. Data formats leave it blank or null.
     *
     * @param words what people read instead, as {@code not assessed}; empty for a blank
     */
    record Unknown(String words) implements Cell {}

    /** A count too small to show to this audience: blank in data formats, {@code <10} for people. */
    record Suppressed(int below) implements Cell {}

    /** A blank. */
    Cell BLANK = new Unknown("");
}
