package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The peacekeeping mission.
 *
 * @param host ISO 3166 alpha-3 code of the host State
 * @param posture {@code peaceful}, {@code peacekeeping}, {@code peace-enforcement} or {@code combat}; empty when not stated
 * @param strategy {@code cooperation}, {@code mixed} or {@code coexistence}; empty when not stated
 */
public record Mission(
        String id,
        String name,
        String host,
        String posture,
        String strategy,
        List<Mandate> mandates,
        List<Agreement> agreements,
        List<Post> posts,
        List<Unit> units,
        List<Priority> priorities,
        List<Resource> offers,
        List<Resource> requests,
        Origin origin) {

    /**
     * A mandate of the Security Council.
     *
     * @param resolution symbol and year, as {@code S/RES/2155 (2014)}
     * @param chapter of the Charter, as {@code VII}; empty when not stated
     */
    public record Mandate(String resolution, Period period, String chapter, List<Task> tasks, Origin origin) {}

    /** What a mandate tells the mission to do: {@code verb} limits how, as {@code facilitate} is not {@code deliver}. */
    public record Task(String id, String group, String verb, String text, Origin origin) {}

    /** A status agreement with the host State, as {@code SOFA}. */
    public record Agreement(
            String id, String kind, @Nullable LocalDate from, Origin origin) {}

    /** A unit with its place and means; {@code component} is {@code military}, {@code police} or {@code civilian}. */
    public record Unit(
            String id,
            String component,
            List<String> areas,
            List<Resource> capabilities,
            Sensitivity sensitivity,
            Origin origin) {}
}
