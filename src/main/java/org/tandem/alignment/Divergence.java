package org.tandem.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two sides that put a cell in different places.
 *
 * @param first its place with the one side among the cells both rank, from 1
 * @param second its place with the other
 * @param shared how many cells both rank
 */
record Divergence(Ranked cell, Side one, Side other, int first, int second, int shared) {
    int distance() {
        return Math.abs(first - second);
    }

    /** For each cell the two sides that are farthest apart, farthest first; cells on which all agree are left out. */
    static List<Divergence> of(List<Ranked> cells, List<Side> sides) {
        List<Divergence> found = new ArrayList<>();
        // people first, then what need says of their order
        List<Side> order = sides.stream()
                .sorted(Comparator.comparing((Side side) -> side == Side.NEED).thenComparing(side -> side))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                found.addAll(between(cells, order.get(i), order.get(j)));
            }
        }
        found.removeIf(each -> each.distance() == 0);
        found.sort(Comparator.comparingInt(Divergence::distance)
                .reversed()
                .thenComparing(Divergence::cell, Ranked.ORDER)
                .thenComparing(Divergence::one)
                .thenComparing(Divergence::other));
        List<Ranked> told = new ArrayList<>();
        return found.stream()
                .filter(each -> !told.contains(each.cell()) && told.add(each.cell()))
                .toList();
    }

    private static List<Divergence> between(List<Ranked> cells, Side one, Side other) {
        List<Ranked> both = cells.stream()
                .filter(cell -> cell.rank(one) > 0 && cell.rank(other) > 0)
                .toList();
        return both.stream()
                .map(cell ->
                        new Divergence(cell, one, other, place(both, one, cell), place(both, other, cell), both.size()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Cells with one rank share the best of their places. */
    private static int place(List<Ranked> cells, Side side, Ranked cell) {
        return 1
                + (int) cells.stream()
                        .filter(other -> other.rank(side) < cell.rank(side))
                        .count();
    }
}
