package org.tandem.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tandem.document.Cell;
import org.tandem.model.Appeal;
import org.tandem.model.Measure;
import org.tandem.sharing.Visible;

/** Amounts as people read them, and what share of an appeal is funded. */
final class Money {
    private Money() {}

    /** What is asked and given for what a report is about: an appeal knows the whole and single sectors, and no areas. */
    static @Nullable Appeal asked(CoverageOptions options, Visible visible) {
        Appeal whole = visible.workspace().operation().appeal();
        if (whole == null || !options.areas().isEmpty() || options.sectors().size() > 1) {
            return null;
        }
        return options.sectors().isEmpty()
                ? whole
                : whole.sectors().stream()
                        .filter(part -> options.sectors().contains(part.sector()))
                        .findFirst()
                        .map(whole::only)
                        .orElse(null);
    }

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
