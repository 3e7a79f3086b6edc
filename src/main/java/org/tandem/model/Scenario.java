package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What is assumed for a what-if: an assumption, never the situation.
 *
 * @param title what it is called
 * @param assumptions in the order written, in which they come true
 * @param sensitivity of the scenario as a whole, its title with it
 */
public record Scenario(String title, List<Assumption> assumptions, Sensitivity sensitivity, Origin origin) {
    /** One thing that is assumed. */
    public sealed interface Assumption {
        /** Why, in words; empty when not stated. */
        String reason();

        Sensitivity sensitivity();

        Origin origin();
    }

    /**
     * An organisation is no longer there.
     *
     * @param organisation id or name
     * @param areas P-codes, each with everything below it; empty for everywhere
     * @param sectors sector codes; empty for all
     * @param from the first day; null when not stated
     */
    public record Leaves(
            String organisation,
            List<String> areas,
            List<String> sectors,
            @Nullable LocalDate from,
            String reason,
            Sensitivity sensitivity,
            Origin origin)
            implements Assumption {}

    /**
     * A unit, or a post, of the mission is no longer there.
     *
     * @param unit id of the unit or post
     * @param posts ids of posts that go with it
     * @param offers ids of the mission's offers that go with it
     * @param from the first day; null when not stated
     */
    public record RotatesOut(
            String unit,
            List<String> posts,
            List<String> offers,
            @Nullable LocalDate from,
            String reason,
            Sensitivity sensitivity,
            Origin origin)
            implements Assumption {}

    /**
     * An organisation takes up work.
     *
     * @param organisation id or name
     * @param kind what it is; needed only of an organisation the workspace does not know
     * @param targeted people it means to reach
     * @param reached people it is assumed to reach; unknown when not stated
     * @param caseload empty when not stated
     */
    public record Adds(
            String organisation,
            Optional<OrganisationKind> kind,
            String area,
            String sector,
            Group group,
            Period period,
            Measure targeted,
            Measure reached,
            Optional<Caseload> caseload,
            String reason,
            Sensitivity sensitivity,
            Origin origin)
            implements Assumption {
        /** How many count as reached where coverage is measured by people reached: as stated, else all it means to reach. */
        public Measure countedAsReached() {
            return reached.known() ? reached : targeted;
        }

        /** How many count as planned for. */
        public Measure countedAsPlanned() {
            return targeted.known() ? targeted : reached;
        }
    }
}
