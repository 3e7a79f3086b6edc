package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final int STRIDE = 3;

    @Test
    void manyKeysAtOnceAreFoundAsOneAfterTheOther() {
        Random random = new Random(1);
        Pages pages = new Pages(4);
        Map<Long, Integer> numbers = new HashMap<>();
        int[] found = new int[513];
        for (int round = 0; round < 400; round++) {
            int count = 1 + random.nextInt(512);
            long[] rows = new long[count * STRIDE];
            for (int i = 0; i < count; i++) {
                // as keys are: few bits far up, few far down
                rows[i * STRIDE] =
                        ((long) random.nextInt(5_000) << 38) | ((long) random.nextInt(11) << 26) | random.nextInt(8);
            }
            pages.of(rows, 0, STRIDE, count, found);
            for (int i = 0; i < count; i++) {
                long key = rows[i * STRIDE];
                Integer known = numbers.putIfAbsent(key, found[i]);
                assertThat(known).isIn(null, found[i]);
                assertThat(pages.key(found[i])).isEqualTo(key);
            }
            assertThat(pages.size()).isEqualTo(numbers.size());
        }
        assertThat(pages.size()).isGreaterThan(50_000);
        numbers.forEach((key, number) -> assertThat(pages.find(key)).isEqualTo(number));
        assertThat(pages.find(-1)).isLessThan(0);
    }

    @Test
    void recordsStandInTheOrderAskedFor() {
        Pages pages = new Pages(2);
        for (long key = 0; key < 3_000; key++) {
            int record = pages.of(key * 7);
            pages.page(record)[pages.at(record) + 1] = key;
        }
        int[] from = new int[3_000];
        for (int i = 0; i < from.length; i++) {
            from[i] = (i * 1_009) % from.length;
        }
        int[] asked = from.clone();
        pages.arrange(from);
        for (int i = 0; i < asked.length; i++) {
            assertThat(pages.key(i)).isEqualTo(asked[i] * 7L);
            assertThat(pages.page(i)[pages.at(i) + 1]).isEqualTo(asked[i]);
        }
    }
}
