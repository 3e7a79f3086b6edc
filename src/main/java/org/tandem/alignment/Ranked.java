package org.tandem.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;

/**
 * One area and sector with the ranks that it has with each side.
 *
 * @param voices who ranks it, by side, best rank first; sides that do not are absent
 * @param gap the row of the gap report it is measured by; null where nothing was assessed
 * @param needRank rank of that row; 0 where the need is not known or met
 */
record Ranked(
        String area,
        String sector,
        Map<Side, List<Voice>> voices,
        @Nullable Gap gap,
        int needRank) {
    /** In reading order: what somebody ranks first comes first, then what need does. */
    static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::best)
            .thenComparingInt(cell -> cell.needRank() == 0 ? Integer.MAX_VALUE : cell.needRank())
            .thenComparing(Ranked::area)
            .thenComparing(Ranked::sector);

    /** An actor that ranks the cell, by what people call it. */
    record Voice(String name, int rank) {}

    /** Its rank with {@code side}: the best that anybody of the side gives it; 0 where none does. */
    int rank(Side side) {
        if (side == Side.NEED) {
            return needRank;
        }
        List<Voice> said = voices.get(side);
        return said == null ? 0 : said.get(0).rank();
    }

    /** The best rank any side but need gives it; the largest number where none does. */
    private int best() {
        return voices.values().stream()
                .mapToInt(said -> said.get(0).rank())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Who of {@code side} ranks it, with the ranks, as {@code River Relief 1, World Vision 2}. */
    String who(Side side) {
        return voices.getOrDefault(side, List.of()).stream()
                .map(voice -> voice.name() + " " + voice.rank())
                .collect(Collectors.joining(", "));
    }

    /** The row's own area where it stands for a larger one; empty otherwise. */
    String worstBelow() {
        Gap row = gap;
        return row == null || row.area().equals(area) ? "" : row.area();
    }
}
