package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A mandate of the Security Council.
 *
 * @param resolution symbol and year, as {@code S/RES/2155 (2014)}
 * @param adopted the day of adoption; null when not stated
 * @param chapter of the Charter, as {@code VII}; empty when not stated
 * @param supersededBy the resolution that took its place; empty when none is stated
 * @param extensions resolutions that let it go on, in the order written
 * @param strength authorised and deployed, in the order written
 * @param sourced whether a source stands behind it
 */
public record Mandate(
        String resolution,
        @Nullable LocalDate adopted,
        Period period,
        String chapter,
        List<Task> tasks,
        String supersededBy,
        List<Extension> extensions,
        List<Strength> strength,
        boolean sourced,
        Sensitivity sensitivity,
        Origin origin) {

    /**
     * What a mandate tells the mission to do.
     *
     * @param verb limits how, as {@code facilitate} is not {@code deliver}
     * @param allows what the mission may do besides what the verb allows, where the resolution says so
     * @param areas P-codes it is limited to; empty means everywhere
     * @param humanitarian {@code none facilitate coordinate protect-access}; empty when not stated
     * @param continues id of the task of an earlier mandate that it carries on; empty when it is new
     */
    public record Task(
            String id,
            String group,
            String verb,
            String text,
            List<String> allows,
            List<String> areas,
            String humanitarian,
            String continues,
            Sensitivity sensitivity,
            Origin origin) {

        /** The same, said to carry on another task. */
        public Task continuing(String other) {
            return new Task(id, group, verb, text, allows, areas, humanitarian, other, sensitivity, origin);
        }
    }

    /** A resolution that extended a mandate, and the last day it is extended to. */
    public record Extension(String resolution, @Nullable LocalDate until) {}

    /**
     * How many people the Council authorised, and how many were there.
     *
     * @param component {@code military}, {@code police} or {@code civilian}
     * @param on the day of which it is told; null when not stated
     */
    public record Strength(
            String component,
            Measure authorised,
            Measure deployed,
            @Nullable LocalDate on) {}

    /** The same with only {@code kept} of its tasks. */
    public Mandate with(List<Task> kept) {
        return new Mandate(
                resolution,
                adopted,
                period,
                chapter,
                kept,
                supersededBy,
                extensions,
                strength,
                sourced,
                sensitivity,
                origin);
    }

    /** The same, said to have been superseded by {@code other}. */
    public Mandate superseded(String other) {
        return new Mandate(
                resolution, adopted, period, chapter, tasks, other, extensions, strength, sourced, sensitivity, origin);
    }

    /** The days it was in force by its own words and its extensions; what superseded it is looked for elsewhere. */
    public Period extended() {
        LocalDate last = period.until();
        for (Extension extension : extensions) {
            LocalDate until = extension.until();
            if (last != null && until != null && until.isAfter(last)) {
                last = until;
            }
        }
        return new Period(period.from(), last);
    }
}
