package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tandem.model.Measure;
import org.tandem.model.Policy;

/** Holds figures that are stated for larger areas against what their parts add up to. */
final class Wholes {
    private static final Comparator<Headline.Whole> MOST_FIRST = Comparator.comparingLong(
                    (Headline.Whole whole) -> -whole.tenths())
            .thenComparing(Headline.Whole::area)
            .thenComparing(Headline.Whole::sector)
            .thenComparing(Headline.Whole::figure);

    private final FinestCells cells;
    private final Policy policy;
    private final ToTen rounded;

    Wholes(FinestCells cells, Policy policy, ToTen rounded) {
        this.cells = cells;
        this.policy = policy;
        this.rounded = rounded;
    }

    /** Those of both, the largest difference first. */
    List<Headline.Whole> and(Wholes others) {
        List<Headline.Whole> all = new ArrayList<>(list());
        all.addAll(others.list());
        all.sort(MOST_FIRST);
        return List.copyOf(all);
    }

    private List<Headline.Whole> list() {
        List<Headline.Whole> list = new ArrayList<>();
        cells.wholes().forEach((whole, held) -> {
            List<Assessed> parts = held.stream()
                    .map(NeedCell::figure)
                    .filter(part -> policy.counts(part.grade()))
                    .toList();
            add(list, whole, parts, Figure.PEOPLE_IN_NEED, Assessed::inNeed);
            add(list, whole, parts, Figure.TARGETED, Assessed::targeted);
            add(list, whole, parts, Figure.REACHED, Assessed::reached);
        });
        return list;
    }

    private void add(
            List<Headline.Whole> list,
            NeedCell whole,
            List<Assessed> parts,
            Figure figure,
            Function<Assessed, Measure> of) {
        Measure stated = of.apply(whole.figure());
        List<Measure> figures = parts.stream().map(of).toList();
        Measure sum = Measure.sumOfKnown(figures);
        boolean few =
                rounded.suppression().small(stated) || rounded.suppression().small(sum);
        if (stated.known() && sum.known() && !few) {
            int counted = (int) figures.stream().filter(Measure::known).count();
            list.add(new Headline.Whole(
                    whole.place().code(),
                    whole.sector(),
                    figure,
                    rounded.shown(stated),
                    rounded.shown(sum),
                    counted,
                    figures.size() - counted));
        }
    }
}
