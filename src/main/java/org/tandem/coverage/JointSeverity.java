package org.tandem.coverage;

import java.util.Collection;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * The preliminary severity of all sectors together, from those of the sectors: 5 where two are in 5 and four in 4 or more; else
 * the highest phase that four sectors are in or above. It follows worksheets of the Joint and Intersectoral Analysis Framework
 * at second hand, and people have the last word.
 */
final class JointSeverity {
    private static final int TOGETHER = 4;
    private static final int CATASTROPHIC = 2;
    private static final int WORST = 5;

    private JointSeverity() {}

    /**
     * Once as if sectors without a severity added nothing, and once as if each were in phase 5: where the two differ there is
     * no value, only bounds. Unknown where no sector is rated, or where there are fewer sectors than the rule speaks of.
     *
     * @param phases one for each sector that is to be assessed
     */
    static Interval of(Collection<Measure> phases) {
        if (phases.size() < TOGETHER || phases.stream().noneMatch(Measure::known)) {
            return Interval.UNKNOWN;
        }
        return Interval.of(result(phases, 0), result(phases, WORST));
    }

    private static long result(Collection<Measure> phases, int missing) {
        if (from(phases, 5, missing) >= CATASTROPHIC && from(phases, 4, missing) >= TOGETHER) {
            return WORST;
        }
        for (int phase = 4; phase > 1; phase--) {
            if (from(phases, phase, missing) >= TOGETHER) {
                return phase;
            }
        }
        return 1;
    }

    private static long from(Collection<Measure> phases, int phase, int missing) {
        return phases.stream().filter(each -> each.orElse(missing) >= phase).count();
    }
}
