package org.tandem.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.coverage.Gap;
import org.tandem.model.LetterRules;
import org.tandem.model.Need;
import org.tandem.model.Presence;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Rows of the worst gaps, in the order of the gap report: severity, then people who are or may be without help. Where it is not
 * known how many are reached that may be all who are in need, so such a cell stands beside those of which it is known.
 *
 * @param rows as many as the policy says
 * @param without what has no row, by count and reason, in sentences
 */
record GapRows(List<Task> rows, List<String> without) {
    private static final String CLOSING = "service-delivery";

    /**
     * The rows of {@code gaps}.
     *
     * @param gaps as the reader may know them, by rank
     */
    static GapRows of(Workspace workspace, List<Gap> gaps, LetterRules rules) {
        // split by group a cell has several rows; of a country nobody wants to keep a name of each
        boolean split = gaps.stream().anyMatch(gap -> !gap.group().everybody());
        Set<String> seen = new HashSet<>();
        GapCount count = new GapCount(workspace.policy().worstGaps(), anybody(workspace));
        gaps.stream().filter(gap -> !split || seen.add(gap.reference())).forEach(count::add);
        return new GapRows(
                count.rows().stream().map(gap -> closing(gap, workspace, rules)).toList(),
                count.without(workspace.areas()));
    }

    /** Whether anybody is described who could find out what is not known. */
    private static boolean anybody(Workspace workspace) {
        return workspace.mission() != null
                || !workspace.organisations().isEmpty()
                || !workspace.presence().isEmpty();
    }

    private static Task closing(Gap gap, Workspace workspace, LetterRules rules) {
        return new Task(
                RowKind.GAPS.row(gap.reference()),
                title(gap, SectorWords.of(gap.sector()), workspace.areas().label(gap.area())),
                rules.kind(CLOSING, gap.sector()),
                CLOSING,
                gap.sector(),
                List.of(gap.area()),
                Task.Asked.NOTHING,
                Map.of(),
                false,
                sensitivity(gap, workspace),
                Origin.NOWHERE);
    }

    /** Area and sector come first: a narrow column cuts the end. */
    private static String title(Gap gap, String sector, String area) {
        String need = "Cover the " + sector + " need in " + area + ": ";
        if (GapCount.reachHidden(gap)) {
            return need + "it may not be shown how many are reached";
        }
        return GapCount.reachUnknown(gap)
                ? need + "not known how many are reached, find out"
                : "Close the " + sector + " gap in " + area;
    }

    /** A gap is as sensitive as the most sensitive record about its cell. */
    private static Sensitivity sensitivity(Gap gap, Workspace workspace) {
        Sensitivity highest = Sensitivity.LOW;
        for (Need need : workspace.needs()) {
            if (need.area().equals(gap.area()) && need.sector().equals(gap.sector())) {
                highest = highest.highest(need.sensitivity());
            }
        }
        for (Presence presence : workspace.presence()) {
            if (presence.area().equals(gap.area()) && presence.sector().equals(gap.sector())) {
                highest = highest.highest(presence.sensitivity());
            }
        }
        return highest;
    }
}
