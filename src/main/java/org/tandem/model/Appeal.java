package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Sensitivity;

/**
 * What the plan asks of donors and what it has received, in whole units of one currency.
 *
 * @param currency three letters, as {@code USD}; empty when not stated
 * @param requirements what the plan costs
 * @param funding what has been received
 * @param asOf the day the figures are of; null when not stated
 * @param source where they come from; empty when not stated
 * @param illustrative whether no source stands behind them
 * @param sectors the same by sector, as far as stated, in code order
 */
public record Appeal(
        String currency,
        Measure requirements,
        Measure funding,
        @Nullable LocalDate asOf,
        String source,
        boolean illustrative,
        List<Part> sectors,
        Sensitivity sensitivity) {

    /** Of one sector. */
    public record Part(String sector, Measure requirements, Measure funding, Sensitivity sensitivity) {}

    /** That of one sector alone. */
    public Appeal only(Part part) {
        return new Appeal(
                currency, part.requirements(), part.funding(), asOf, source, illustrative, List.of(part), sensitivity);
    }

    /** Without figures by sector. */
    public Appeal withoutSectors() {
        return new Appeal(currency, requirements, funding, asOf, source, illustrative, List.of(), sensitivity);
    }
}
