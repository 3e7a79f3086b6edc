package org.tandem.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.diagnostic.Finding;

class DuplicateRowsTest {
    /** Rows dealt out to parts, some once and some twice or more, against a set of all that came before. */
    @Test
    void everyRowThatCameBeforeIsToldOnceHoweverTheRowsAreDivided() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int rows = random.nextInt(6_000);
            int different = 1 + random.nextInt(2 * rows + 1);
            List<DuplicateRows> parts = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                parts.add(new DuplicateRows());
            }
            Set<Long> before = new HashSet<>();
            List<Integer> expected = new ArrayList<>();
            for (int line = 2; line < rows + 2; line++) {
                long row = random.nextInt(different) + 1;
                // as scattered as those of cells; some share all but a few bits with others
                long hash = random.nextInt(3) == 0 ? row << 26 : row * 0x9E3779B97F4A7C15L;
                parts.get(random.nextInt(parts.size())).add(hash, line, 0);
                if (!before.add(hash)) {
                    expected.add(line);
                }
            }
            parts.forEach(DuplicateRows::end);
            List<Finding> told = new ArrayList<>();
            DuplicateRows.tell(parts, "needs.csv", told::add);
            assertThat(told).extracting(finding -> finding.origin().line()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void whatWasMarkedIsAlwaysMarkedAndFewOthersAre() {
        Random random = new Random(1);
        HashMarks marks = new HashMarks(1_000);
        long[] met = random.longs(1_000).toArray();
        for (long hash : met) {
            marks.mark(hash);
        }
        for (long hash : met) {
            assertThat(marks.marked(hash)).isTrue();
            assertThat(marks.mark(hash)).isFalse();
        }
        assertThat(random.longs(10_000).filter(marks::marked).count()).isLessThan(500);
    }
}
