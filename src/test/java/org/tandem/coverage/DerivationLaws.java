package org.tandem.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.coverage.Derivation.Share;
import org.tandem.model.Interval;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.sharing.Visible;

/** What is told of how a row came about comes to the figures of that row. */
class DerivationLaws {
    @Test
    void thePartsComeToTheRow() {
        qt().withExamples(1000).forAll(longs().all()).checkAssert(seed -> {
            World world = PlainCoverageLaws.world(new Random(seed));
            Visible visible = world.visible();
            CoverageResult result = world.result();
            for (Gap gap : result.gaps()) {
                Derivation derivation = Derivations.of(visible, result, gap.area(), gap.sector())
                        .orElseThrow();
                assertThat(derivation.gap()).isEqualTo(gap);
                inNeed(derivation);
                reached(derivation);
                assertThat(derivation.partners().stream()
                                .filter(share -> share.progress().underWay())
                                .map(Share::name))
                        .containsExactlyElementsOf(gap.organisations());
                beside(derivation, result.gaps());
            }
        });
    }

    @Test
    void theAreasComeToTheRowThatIsBroughtUpFromThem() {
        int[] made = {0};
        qt().withExamples(1000).forAll(longs().all()).checkAssert(seed -> {
            World world = PlainCoverageLaws.world(new Random(seed));
            Visible visible = world.visible();
            CoverageOptions up = new CoverageOptions(
                    Basis.REACHED, OptionalInt.of((int) Math.floorMod(seed, 2L)), Set.of(), Set.of(), false);
            CoverageResult result = Coverage.of(visible, up);
            for (Gap gap : result.gaps()) {
                Derivation derivation = Derivations.of(visible, result, gap.area(), gap.sector())
                        .orElseThrow();
                derivation.rollUp().ifPresent(parts -> {
                    made[0]++;
                    broughtUp(gap, parts);
                });
            }
        });
        assertThat(made[0]).isGreaterThan(1000);
    }

    private static void broughtUp(Gap gap, RollUp made) {
        assertThat(Measure.sumOfKnown(
                        made.added().stream().map(part -> part.gap().inNeed()).toList()))
                .isEqualTo(gap.inNeed());
        if (!gap.reached().known() || !gap.inNeed().known()) {
            return;
        }
        long need = gap.inNeed().orElse(0);
        long low = 0;
        long high = 0;
        for (RollUp.Part part : made.added()) {
            if (part.gap().inNeed() instanceof Measure.Known known) {
                low += part.own().low().orElse(0);
                high += part.own().high().orElse(known.value());
            }
        }
        boolean all = (!made.partners().isEmpty() && made.wholePartly())
                || (made.anyLarger() && !made.larger().known());
        long most = high + made.whole().high().orElse(0) + made.larger().orElse(0);
        assertThat(gap.reached())
                .isEqualTo(Interval.of(
                        Math.min(need, Math.max(low, made.whole().low().orElse(0))),
                        all ? need : Math.min(need, most)));
    }

    private static void inNeed(Derivation derivation) {
        assertThat(Measure.sumOfKnown(
                        derivation.counting().stream().map(Need::inNeed).toList()))
                .isEqualTo(derivation.gap().inNeed());
    }

    private static void reached(Derivation derivation) {
        Gap gap = derivation.gap();
        Caseloads sum = derivation.caseloads();
        if (!gap.reached().known()
                || derivation.reported().known()
                || !gap.inNeed().known()) {
            return;
        }
        long need = gap.inNeed().orElse(0);
        boolean all = sum.open()
                || gap.presence() == PresenceWord.UNKNOWN
                || derivation.larger().stream().anyMatch(share -> !share.most().known());
        long larger = derivation.larger().stream()
                .mapToLong(share -> share.most().orElse(0))
                .sum();
        assertThat(gap.reached())
                .isEqualTo(Interval.of(Math.min(sum.least(), need), all ? need : Math.min(sum.most() + larger, need)));
        for (Share share : derivation.partners()) {
            if (share.records().stream().map(Presence::area).distinct().count() > 1) {
                continue;
            }
            List<Presence> counting = share.records().stream()
                    .filter(record ->
                            record.progress().begun() || record.reached().exceeds(0))
                    .toList();
            assertThat(share.people())
                    .isEqualTo(
                            counting.isEmpty()
                                    ? Measure.of(0)
                                    : Measure.maxOfKnown(counting.stream()
                                            .map(Presence::reached)
                                            .toList()));
        }
    }

    private static void beside(Derivation derivation, List<Gap> gaps) {
        int rank = derivation.gap().rank();
        assertThat(derivation.before().map(Gap::rank).orElse(0)).isEqualTo(rank - 1);
        assertThat(derivation.after().map(Gap::rank).orElse(gaps.size() + 1)).isEqualTo(rank + 1);
        assertThat(derivation.rows()).isEqualTo(gaps.size());
    }
}
