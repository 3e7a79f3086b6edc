package org.tandem.legal;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tandem.model.Period;

/** Days without a mandate, whatever the periods: counted day by day, as one would with a calendar. */
class DaysLaws {
    private static final LocalDate BEGIN = LocalDate.of(2014, 12, 20);

    @Test
    void aDayIsInAGapExactlyWhenNoPeriodHoldsOnIt() {
        qt().forAll(longs().all()).check(seed -> {
            Random random = new Random(seed);
            Period wanted = wanted(random);
            List<Period> held = held(random);
            List<Period> gaps = Days.without(wanted, held);
            for (LocalDate day = BEGIN.minusDays(3); day.isBefore(BEGIN.plusDays(50)); day = day.plusDays(1)) {
                LocalDate that = day;
                boolean open = wanted.contains(day) && held.stream().noneMatch(period -> period.contains(that));
                if (open != gaps.stream().anyMatch(gap -> gap.contains(that))) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void gapsAreInOrderAndNoTwoOfThemTouch() {
        qt().forAll(longs().all()).check(seed -> {
            Random random = new Random(seed);
            List<Period> gaps = Days.without(wanted(random), held(random));
            for (int index = 1; index < gaps.size(); index++) {
                if (!Days.first(gaps.get(index))
                        .isAfter(Days.last(gaps.get(index - 1)).plusDays(1))) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void theOrderOfPeriodsIsNoMatter() {
        qt().forAll(longs().all()).check(seed -> {
            Random random = new Random(seed);
            Period wanted = wanted(random);
            List<Period> held = held(random);
            List<Period> shuffled = new ArrayList<>(held);
            Collections.shuffle(shuffled, random);
            return Days.without(wanted, held).equals(Days.without(wanted, shuffled));
        });
    }

    private static Period wanted(Random random) {
        LocalDate from = BEGIN.plusDays(random.nextInt(20));
        return new Period(from, from.plusDays(random.nextInt(25)));
    }

    private static List<Period> held(Random random) {
        List<Period> held = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            LocalDate from = BEGIN.plusDays(random.nextInt(45));
            held.add(new Period(
                    random.nextInt(6) == 0 ? null : from,
                    random.nextInt(6) == 0 ? null : from.plusDays(random.nextInt(15))));
        }
        return held;
    }
}
