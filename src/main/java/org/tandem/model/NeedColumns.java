package org.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Needs of which one thing or another is asked without a record being made of each: a country has hundreds of thousands, and
 * most of what a record holds only few reports tell.
 */
public interface NeedColumns {
    String area(int place);

    String sector(int place);

    Group group(int place);

    /** The need at {@code place} as a record. */
    Need need(int place);

    /** What {@code maker} makes of the need at {@code place}. */
    <T> T made(int place, Maker<T> maker);

    /** Makes something of the figures of a need, which are those of a {@link Need}. */
    interface Maker<T> {
        /**
         * Makes it.
         *
         * @param rival whether another assessment of the cell differs by more than the policy allows
         * @param file of the row that the people in need come from
         */
        T of(
                Group group,
                Measure population,
                Measure affected,
                Measure inNeed,
                Measure targeted,
                Measure reached,
                Measure severity,
                @Nullable LocalDate assessedOn,
                String method,
                Grade grade,
                boolean rival,
                String file);
    }
}
