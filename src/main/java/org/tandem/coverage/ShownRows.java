package org.tandem.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.model.Measure;

/**
 * Rows as an audience sees them: not only what is too small is hidden, but also what would give it away by adding or
 * subtracting. Of the groups of a cell one that is hidden alone would come out of the others, so the next smallest goes with
 * it; and a row that is brought up from rows of which one is hidden is told to the nearest ten.
 */
final class ShownRows {
    private final Suppression suppression;
    private final Map<String, Set<Figure>> more = new HashMap<>();
    private final Set<String> rounded;

    /** @param rounded the {@linkplain #key keys} of rows that hold a hidden one */
    ShownRows(Suppression suppression, Set<String> rounded) {
        this.suppression = suppression;
        this.rounded = rounded;
    }

    static String key(String area, String sector, String group) {
        return area + "/" + sector + "/" + group;
    }

    private static String key(Gap gap) {
        return key(gap.area(), gap.sector(), gap.group().code());
    }

    /** Hides how many are reached in what is assumed, where that is hidden in what is known: the scenario tells the difference. */
    void reachedAsIn(List<Gap> known) {
        for (Gap gap : known) {
            if (gap.hidden().contains(Figure.REACHED)) {
                hide(gap, Figure.REACHED);
            }
        }
    }

    /** Looks at the groups of each cell among {@code gaps}, which are as they are. */
    void groups(List<Gap> gaps) {
        Map<CellKey, List<Gap>> cells = new HashMap<>();
        for (Gap gap : gaps) {
            if (!gap.group().everybody()) {
                cells.computeIfAbsent(new CellKey(gap.area(), gap.sector()), cell -> new ArrayList<>())
                        .add(gap);
            }
        }
        cells.values().forEach(groups -> {
            for (Figure figure : Figure.values()) {
                complement(groups, figure);
            }
        });
    }

    private void complement(List<Gap> groups, Figure figure) {
        List<Gap> hidden = new ArrayList<>();
        List<Gap> shown = new ArrayList<>();
        for (Gap gap : groups) {
            if (hidden(gap).contains(figure)) {
                hidden.add(gap);
            } else if (people(gap, figure).known()) {
                shown.add(gap);
            }
        }
        if (hidden.isEmpty()) {
            return;
        }
        shown.sort(Comparator.comparing((Gap gap) -> !people(gap, figure).exceeds(suppression.below() - 1L))
                .thenComparing(gap -> people(gap, figure).orElse(0))
                .thenComparing(gap -> gap.group().code()));
        long sum =
                hidden.stream().mapToLong(gap -> people(gap, figure).orElse(0)).sum();
        int count = hidden.size();
        for (Gap next : shown) {
            if (count > 1 && sum >= suppression.below()) {
                return;
            }
            hide(next, figure);
            if (figure == Figure.PEOPLE_IN_NEED && next.reached().known()) {
                hide(next, Figure.REACHED);
            }
            count++;
            sum += people(next, figure).orElse(0);
        }
    }

    private void hide(Gap gap, Figure figure) {
        more.computeIfAbsent(key(gap), key -> EnumSet.noneOf(Figure.class)).add(figure);
    }

    private Set<Figure> hidden(Gap gap) {
        Set<Figure> hidden = suppression.hidden(gap);
        hidden.addAll(more.getOrDefault(key(gap), Set.of()));
        return hidden;
    }

    private static Measure people(Gap gap, Figure figure) {
        return switch (figure) {
            case POPULATION -> gap.population();
            case PEOPLE_IN_NEED -> gap.inNeed();
            case TARGETED -> gap.targeted();
            case REACHED -> gap.reached().low();
        };
    }

    Gap of(Gap gap) {
        String key = suppression.below() == 0 || (more.isEmpty() && rounded.isEmpty()) ? "" : key(gap);
        return suppression.of(gap, more.getOrDefault(key, Set.of()), rounded.contains(key));
    }
}
