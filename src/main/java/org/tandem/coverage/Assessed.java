package org.tandem.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.model.Freshness;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.sharing.SmallCounts;

/**
 * What assessments say of one cell, after the choice among them. Counts are people.
 *
 * @param more how many more people may be in need, where groups of people overlap or not and nobody says which
 * @param reached people reached as the assessment itself reports them
 * @param assessedOn the oldest day of its parts; null when none states one
 * @param freshness the worst of its parts; null when none has a day
 * @param grade the worst of its parts
 * @param dispute whether assessments differ, the worst of its parts
 * @param partlyAssessed whether a part has no people in need, so that the figure is the least it can be
 * @param partlyTargeted whether a part has no target
 * @param sources files, in order
 */
record Assessed(
        Group group,
        Measure severity,
        Measure population,
        Measure affected,
        Measure inNeed,
        long more,
        Measure targeted,
        Measure reached,
        @Nullable LocalDate assessedOn,
        @Nullable Freshness freshness,
        Grade grade,
        Dispute dispute,
        boolean partlyAssessed,
        boolean partlyTargeted,
        List<String> sources) {

    /** The same with the number of people in need that was decided, as the last of {@code withFile} records. */
    Assessed decided(Measure people, List<String> withFile) {
        return new Assessed(
                group,
                severity,
                population,
                affected,
                people,
                0,
                targeted,
                reached,
                assessedOn,
                freshness,
                grade,
                Dispute.SETTLED,
                false,
                partlyTargeted,
                withFile);
    }

    /** The most people that may be in need. */
    Measure most() {
        return more == 0 ? inNeed : inNeed.map(people -> Math.addExact(people, more));
    }

    /** The same where the most people are in need that may be. */
    Assessed atMost() {
        return new Assessed(
                group,
                severity,
                population,
                affected,
                most(),
                0,
                targeted,
                reached,
                assessedOn,
                freshness,
                grade,
                dispute,
                partlyAssessed,
                partlyTargeted,
                sources);
    }

    /** The same with another number of people living there. */
    Assessed with(Measure people) {
        return new Assessed(
                group,
                severity,
                people,
                affected,
                inNeed,
                more,
                targeted,
                reached,
                assessedOn,
                freshness,
                grade,
                dispute,
                partlyAssessed,
                partlyTargeted,
                sources);
    }

    /** Whether a figure is too small to show, or tells how few are not reached. */
    boolean few(SmallCounts small) {
        return small.small(population)
                || small.small(affected)
                || small.small(inNeed)
                || small.small(targeted)
                || small.hides(inNeed, reached);
    }

    /** Whether it states no figure at all. */
    boolean blank() {
        return !severity.known() && !inNeed.known() && !targeted.known() && !reached.known();
    }
}
