package org.tandem.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.model.Caseload;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Presence;
import org.tandem.model.Progress;

/**
 * How one row of the report came about, for somebody who must defend it: of an area and a sector, for everybody, as far as the
 * audience may know it.
 *
 * @param gap the row
 * @param rows how many rows there are
 * @param before the row ranked before it
 * @param after the row ranked after it
 * @param records all that is assessed of the cell, for whatever group
 * @param counting the records whose people in need are those of the row; several where groups are added. One of them may be the
 *     other assessment that stands beside a record, where people decided for it
 * @param passedOver the record that counted if people had not decided
 * @param coarser records of the areas above, in the same sector, which stand back
 * @param fewNearby whether a figure of the sector in one of these areas is too small to show, and would come out of theirs
 * @param decision what people decided about the cell
 * @param reported people reached as the assessment itself reports them, where the row goes by that
 * @param partners who is at work in the cell
 * @param caseloads what their people come to
 * @param larger who is reported only for an area that holds this one
 * @param inParts who works in parts of the sector, or is reported for the sector that this one is a part of
 * @param rollUp what the row is brought up from; empty where it stands at its own level
 * @param flags the row's flags and what each says, in order
 */
public record Derivation(
        Gap gap,
        int rows,
        Optional<Gap> before,
        Optional<Gap> after,
        List<Need> records,
        List<Need> counting,
        Optional<Need> passedOver,
        List<Need> coarser,
        boolean fewNearby,
        Optional<Decision> decision,
        Measure reported,
        List<Share> partners,
        Caseloads caseloads,
        List<Share> larger,
        List<Presence> inParts,
        Optional<RollUp> rollUp,
        Map<String, String> flags) {
    /**
     * A partner's part.
     *
     * @param area the area its work is stated for, or the cell's where it works in several below
     * @param people whom it serves: the largest of its rows in each place, added over separate places
     * @param complete whether every place it works in has a figure
     * @param most the most it can serve, by its targets where it has no figure
     * @param progress how far its work is
     * @param records what it rests on
     */
    public record Share(
            String name,
            String area,
            Measure people,
            boolean complete,
            Caseload caseload,
            Measure most,
            Progress progress,
            List<Presence> records) {}
}
