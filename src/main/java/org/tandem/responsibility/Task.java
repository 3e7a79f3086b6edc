package org.tandem.responsibility;

import java.util.List;
import java.util.Map;
import org.tandem.model.ActivityKind;
import org.tandem.model.Nature;
import org.tandem.model.Plan;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * Something to be done, before its letters are shared out: an activity of the plan, a gap to close, a request to decide on.
 *
 * @param title beginning with a verb
 * @param kind the rules that hold for it
 * @param written the kind as the plan writes it
 * @param areas P-codes; empty where it has no place
 * @param request the request it decides on
 * @param pins letters people set, in the order written
 * @param settled whether people settled the whole row, so that nothing is proposed for it
 * @param origin where it stands; {@link Origin#NOWHERE} for a gap
 */
record Task(
        String id,
        String title,
        ActivityKind kind,
        String written,
        String sector,
        List<String> areas,
        Asked request,
        Map<String, Plan.Pin> pins,
        boolean settled,
        Sensitivity sensitivity,
        Origin origin) {

    /**
     * A request that is decided on.
     *
     * @param by id of the organisation or mission whose request it is; empty where none is
     * @param of ids of those of whom the decision is sought
     * @param givers ids of those who give, or would, a part of it that no last-resort test stands before
     */
    record Asked(String by, List<String> of, List<String> givers) {
        static final Asked NOTHING = new Asked("", List.of(), List.of());
    }

    /** The same with the letters of an edited matrix, where it holds the row. */
    Task with(MatrixOptions options) {
        Map<String, Plan.Pin> edited = options.pins().get(id);
        return edited == null ? this : pinned(edited, true);
    }

    /** The same with other letters of people. */
    Task pinned(Map<String, Plan.Pin> letters, boolean whole) {
        return new Task(id, title, kind, written, sector, areas, request, letters, whole, sensitivity, origin);
    }

    /**
     * Whether disclosure of the task could do significant harm, so that no proposal makes it known to mission or authorities.
     * Security is the mission's own work.
     */
    boolean keptAmongHumanitarians() {
        return !sensitivity.atMost(Sensitivity.MODERATE) && kind.nature() != Nature.SECURITY;
    }

    /** Whether the rule table knows the kind; otherwise the rules are a guess. */
    boolean listed() {
        return kind.named(written);
    }

    /** Whether a record of {@code code} is about the task's sector or a part of it, as PRO-CPN is of PRO. */
    boolean sectorHolds(String code) {
        return code.equals(sector) || (!sector.isEmpty() && code.startsWith(sector + "-"));
    }
}
