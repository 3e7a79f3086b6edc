package org.tandem.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Freshness;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Interval;
import org.tandem.model.Measure;

/**
 * One cell of the coverage-gap report. Counts are people; see the {@code gaps} columns in the file formats.
 *
 * @param rank from 1, worst first
 * @param area P-code, or the name of a mission area
 * @param level administrative level of the area; -1 for a mission area, which has none
 * @param inNeed people in need, at least
 * @param planned whether {@code reached} holds people planned for instead of reached
 * @param reached people reached, each counted once: the truth lies in the interval
 * @param ended how many of those reached are, or may be, by partners whose work is over
 * @param unmet people in need who are not reached
 * @param coverage reached in tenths of a percent of people in need: 305 is 30.5 %
 * @param presence how many partners are at work there, in a word
 * @param organisations names of the distinct partners at work there, in order
 * @param access 0 (no constraint) to 5 (extreme)
 * @param flags words that qualify the figures, in order, as {@code presence_only} or {@code over_delivery=120}
 * @param sources the files the figures come from, in order
 * @param hidden figures that are unknown here only because they are too small to show to this audience
 */
public record Gap(
        int rank,
        String area,
        int level,
        String sector,
        Group group,
        Measure severity,
        Measure population,
        Measure inNeed,
        Measure targeted,
        boolean planned,
        Interval reached,
        long ended,
        Interval unmet,
        Interval coverage,
        Band band,
        PresenceWord presence,
        List<String> organisations,
        Measure access,
        @Nullable LocalDate assessedOn,
        @Nullable Freshness freshness,
        Grade grade,
        List<String> flags,
        List<String> sources,
        Set<Figure> hidden) {

    /** {@code AREA/SECTOR}, how decisions and rows of the matrix name the cell. */
    public String reference() {
        return area + "/" + sector;
    }

    /** Whether a flag without a number qualifies the row. */
    boolean has(Flag flag) {
        return flags.contains(flag.word());
    }

    /** Whether a figure too small to show has a part in this row: hidden here, or rounded away in a sum. */
    public boolean hasFew() {
        return !hidden.isEmpty() || has(Flag.ROUNDED);
    }

    /** The most people that may be in need; more than {@link #inNeed} only where groups may overlap. */
    public Measure mostInNeed() {
        String word = Flag.GROUPS_MAY_OVERLAP.word() + "=";
        for (String flag : flags) {
            if (flag.startsWith(word)) {
                return Measure.of(Long.parseLong(flag.substring(word.length())));
            }
        }
        return inNeed;
    }

    /** Whether something is hidden that need not be small. */
    public boolean hidesForOthers() {
        return has(Flag.SUPPRESSED_FOR_OTHERS);
    }

    /** Whether an assumption changes the row. */
    public boolean assumed() {
        return has(Flag.ASSUMED);
    }

    /** Whether people are, or may be, without help: the rows that the room talks about. */
    public boolean open() {
        return inNeed.exceeds(0) && !unmet.high().equals(Measure.of(0));
    }
}
