package org.tandem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitSortTest {
    @Test
    void isTheOrderOfComparing() {
        qt().forAll(lists().of(longs().between(0, Long.MAX_VALUE)).ofSizeBetween(0, 200), longs().between(0, 62))
                .checkAssert((any, shift) -> {
                    // of few bits too, so that there are equal ones
                    List<Long> keys =
                            any.stream().map(key -> key >>> shift.intValue()).toList();
                    assertThat(DigitSort.order(
                                    keys.stream().mapToLong(Long::longValue).toArray()))
                            .containsExactly(IntStream.range(0, keys.size())
                                    .boxed()
                                    .sorted(Comparator.comparing(keys::get))
                                    .mapToInt(Integer::intValue)
                                    .toArray());
                });
    }

    @Test
    void equalOnesStayAsTheyStand() {
        assertThat(DigitSort.order(new long[] {1L << 62, 5, 5, 0, 1L << 62, 5})).containsExactly(3, 1, 2, 5, 0, 4);
    }

    @Test
    void equalOnesStayAsTheyStandInAnOrderBefore() {
        assertThat(DigitSort.order(new long[] {7, 0, 7, 3}, new int[] {3, 2, 1, 0}))
                .containsExactly(1, 3, 2, 0);
    }
}
