package org.tandem.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Gap;
import org.tandem.model.Conditions;
import org.tandem.model.Gazetteer;
import org.tandem.model.Measure;
import org.tandem.model.Mission;
import org.tandem.model.Organisation;
import org.tandem.model.Period;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Resource;
import org.tandem.model.Workspace;
import org.tandem.sharing.Visible;

/** Says what becomes of each request: civilian offers first, military and armed means only through the last-resort test. */
public final class Requests {
    private Requests() {}

    /**
     * What becomes of the requests.
     *
     * @param visible what the reader may know
     * @param gaps the coverage gaps, which say how severe the need is that a request serves
     */
    public static RequestsResult of(Visible visible, List<Gap> gaps) {
        Workspace workspace = visible.workspace();
        Pool pool = new Pool(workspace);
        Ledger ledger = new Ledger();
        Settling settling = new Settling(visible, pool, ledger);
        List<Settled> settled = wanted(workspace, gaps).stream()
                .sorted(order(new Approvers(visible)))
                .map(settling::settle)
                .toList();
        List<RequestsResult.Left> left = pool.offers().stream()
                .map(each -> new RequestsResult.Left(each, ledger.free(each)))
                .toList();
        return new RequestsResult(settled, left, RequestsChecks.of(visible, settled, pool));
    }

    /** Those that are approved by who may keep what they were promised; then the worst need, the first day, the id. */
    private static Comparator<Wanted> order(Approvers approvers) {
        return Comparator.<Wanted, Boolean>comparing(
                        each -> !each.approved() || approvers.unfit(each).isPresent())
                .thenComparing(each -> -each.severity().orElse(0))
                .thenComparing(each -> Ledger.first(each.request().period()) == Ledger.first(Period.ALWAYS))
                .thenComparing(each -> Ledger.first(each.request().period()))
                .thenComparing(Wanted::id);
    }

    private static List<Wanted> wanted(Workspace workspace, List<Gap> gaps) {
        List<Wanted> wanted = new ArrayList<>();
        for (Organisation each : workspace.organisations()) {
            for (Resource request : each.requests()) {
                wanted.add(wanted(request, each.id(), each.conditions(), workspace, gaps));
            }
        }
        Mission mission = workspace.mission();
        if (mission != null) {
            for (Resource request : mission.requests()) {
                wanted.add(wanted(request, mission.id(), Conditions.NONE, workspace, gaps));
            }
        }
        return wanted;
    }

    private static Wanted wanted(
            Resource request, String owner, Conditions conditions, Workspace workspace, List<Gap> gaps) {
        return new Wanted(
                request,
                owner,
                workspace.directory().side(owner),
                conditions,
                severity(request, workspace.areas(), gaps),
                ruling(request.id(), workspace.decided()),
                ruling(
                        request.id(),
                        workspace.plan().decisions().stream()
                                .filter(each -> !workspace.decided().contains(each))
                                .toList()));
    }

    /** The highest of the sector's gaps in the area or below it. */
    private static Measure severity(Resource request, Gazetteer areas, List<Gap> gaps) {
        String sector = request.terms().asked().sector();
        if (sector.isEmpty() || request.area().isEmpty()) {
            return Measure.UNKNOWN;
        }
        return Measure.maxOfKnown(gaps.stream()
                .filter(gap -> gap.sector().equals(sector) && areas.within(gap.area(), request.area()))
                .map(Gap::severity)
                .toList());
    }

    /** The latest decision that rules on the request; of one day the last written. */
    private static @Nullable Decision ruling(String id, List<Decision> decisions) {
        Decision latest = null;
        for (Decision each : decisions) {
            if (each.about().equals(id) && !each.ruling().outcome().isEmpty() && !earlier(each, latest)) {
                latest = each;
            }
        }
        return latest;
    }

    private static boolean earlier(Decision one, @Nullable Decision other) {
        LocalDate day = other == null ? null : other.on();
        return day != null && (one.on() == null || one.on().isBefore(day));
    }
}
