package org.tandem.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * A humanitarian site or movement of which parties are informed. It is no permission, and protection does not hang on it.
 *
 * @param organisation id of whose it is; empty when not stated
 * @param type {@code static movement infrastructure}
 * @param area P-code; empty when not stated
 * @param coordinates of a site; empty when not stated
 * @param route of a movement; empty when not stated
 * @param function what it serves; empty when not stated
 * @param window from when to when the entry holds; without an end it holds for ever, which none should
 * @param focalPoint id of the post that answers for it; empty when not stated
 * @param consent the organisation's own consent to its being told; empty when not stated
 * @param parties whom it is told to
 * @param revalidate when somebody looks whether it still holds
 */
public record Notification(
        String id,
        String organisation,
        String type,
        String name,
        String area,
        String coordinates,
        String route,
        String function,
        Period window,
        String focalPoint,
        String consent,
        List<Told> parties,
        @Nullable LocalDate revalidate,
        Sensitivity sensitivity,
        Origin origin) {

    /**
     * A party it is told to.
     *
     * @param party id of an actor
     * @param sent when it went out; null when it did not yet
     * @param acknowledged when the party said it has it; null when it did not
     */
    public record Told(
            String party,
            @Nullable LocalDate sent,
            @Nullable LocalDate acknowledged) {}

    /** As far as a wider audience may know it: no coordinates, no route, the area and the references as given. */
    public Notification inOutline(String seenArea, String seenFocalPoint, List<Told> seenParties) {
        return new Notification(
                id,
                organisation,
                type,
                name,
                seenArea,
                "",
                "",
                function,
                window,
                seenFocalPoint,
                consent,
                seenParties,
                revalidate,
                sensitivity,
                origin);
    }
}
