package org.tandem.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tandem.document.Cell;
import org.tandem.model.Measure;

/** Amounts as people read them, and what share of an appeal is funded. */
final class Money {
    private Money() {}

    static Cell cell(Measure amount, String currency) {
        return amount.known()
                ? new Cell.Text((currency + " " + Wording.count(amount.orElse(0))).strip())
                : new Cell.Unknown("not stated");
    }

    /** Tenths of a percent; unknown where requirements are unknown or 0: what asks for nothing is not funded in full. */
    static Measure funded(Measure requirements, Measure funding) {
        return requirements.exceeds(0) && funding.known()
                ? Measure.of(BigDecimal.valueOf(funding.orElse(0))
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(BigDecimal.valueOf(requirements.orElse(1)), 0, RoundingMode.HALF_UP)
                        .longValueExact())
                : Measure.UNKNOWN;
    }
}
