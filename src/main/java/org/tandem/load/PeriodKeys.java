package org.tandem.load;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Period;

/** A period written as two keys of a record, both included. */
record PeriodKeys(Key<Optional<LocalDate>> from, Key<Optional<LocalDate>> until) {
    private static final Kind<Optional<LocalDate>> LAST_DAY =
            Kinds.value("date", Optional.empty(), text -> DateReader.read(text, "", true));

    /** {@code from} and {@code to}. */
    static final PeriodKeys FROM_TO = named("to");

    /** {@code from} and {@code until}. */
    static final PeriodKeys FROM_UNTIL = named("until");

    private static PeriodKeys named(String end) {
        return new PeriodKeys(
                Key.optional("from", Kinds.DATE, "the first day"), Key.optional(end, LAST_DAY, "the last day"));
    }

    /**
     * Whether {@link #read} gives all that is stated of the period. A right or an offer whose last day cannot be read must not
     * become one without an end.
     */
    boolean clear(Fields fields) {
        Optional<LocalDate> first = fields.get(from);
        Optional<LocalDate> last = fields.get(until);
        boolean reversed = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return !reversed && !fields.lost(from) && !fields.lost(until);
    }

    /** The period of {@code fields}; one that ends before it begins is told and not used. */
    Period read(Fields fields) {
        Optional<LocalDate> first = fields.get(from);
        Optional<LocalDate> last = fields.get(until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fields.tell(Finding.of(
                            ProfileRules.PERIOD_REVERSED,
                            fields.origin(until),
                            "`" + last.get() + "` is before the first day, `" + first.get() + "`")
                    .expecting("a last day on or after the first; neither day is used"));
            return Period.ALWAYS;
        }
        return new Period(first.orElse(null), last.orElse(null));
    }
}
