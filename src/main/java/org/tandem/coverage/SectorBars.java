package org.tandem.coverage;

import java.util.List;
import org.tandem.document.Bars;
import org.tandem.document.Block;
import org.tandem.document.Cell;
import org.tandem.model.Policy;
import org.tandem.sharing.Visible;
import org.tandem.vocabulary.Vocabulary;

/** Coverage of each sector as a bar from the least to the most that can be true. */
final class SectorBars {
    private SectorBars() {}

    static Block of(Headline headline, Visible visible) {
        Policy policy = visible.workspace().policy();
        int below = visible.suppressBelow();
        return new Bars(
                "Coverage of people in need, by sector: filled as far as is sure, hatched as far as may be true",
                headline.sectors().stream()
                        .map(line -> bar(line, policy, below))
                        .toList(),
                List.of(
                        new Bars.Mark(0, Band.CRITICAL.code()),
                        new Bars.Mark(policy.low() * 10L, Band.LOW.code()),
                        new Bars.Mark(policy.partial() * 10L, Band.PARTIAL.code()),
                        new Bars.Mark(policy.adequate() * 10L, Band.ADEQUATE.code())));
    }

    private static Bars.Bar bar(Headline.SectorLine line, Policy policy, int below) {
        String name = Vocabulary.standard().sectors().name(line.sector());
        boolean small = new Suppression(below).small(line.inNeed())
                || Wording.people(line.reached(), below) instanceof Cell.Suppressed;
        if (small || !line.coverage().known()) {
            return Bars.Bar.unknown(name, small ? "too few to show" : "not known");
        }
        long low = line.coverage().low().orElse(0);
        return new Bars.Bar(
                name,
                true,
                low,
                line.coverage().high().orElse(0),
                BandLook.tone(Bands.ofTenths(low, policy)),
                Wording.percent(line.coverage()) + " % of "
                        + Wording.count(line.inNeed().orElse(0)));
    }
}
