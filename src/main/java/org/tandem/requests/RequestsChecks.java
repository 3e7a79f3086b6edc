package org.tandem.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tandem.coverage.DecisionChecks;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Plan.Decision;
import org.tandem.model.UnitWords;
import org.tandem.model.Workspace;
import org.tandem.requests.Cover.Piece;
import org.tandem.sharing.Visible;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Whether requests are tested before they are approved, and approved within what there is. */
final class RequestsChecks {
    private final Workspace workspace;
    private final Approvers approvers;
    private final Pool pool;
    private final List<Finding> found = new ArrayList<>();

    private RequestsChecks(Visible visible, Pool pool) {
        this.workspace = visible.workspace();
        this.approvers = new Approvers(visible);
        this.pool = pool;
    }

    /** What is wrong with requests, approvals and notifications, in the order of the files. */
    static List<Finding> of(Visible visible, List<Settled> settled, Pool pool) {
        RequestsChecks checks = new RequestsChecks(visible, pool);
        settled.forEach(checks::request);
        settled.forEach(checks::twice);
        checks.approvals(settled);
        checks.workspace.plan().decisions().stream()
                .filter(each -> !each.ruling().outcome().isEmpty())
                .flatMap(each -> DecisionChecks.later(each, checks.workspace).stream())
                .forEach(checks.found::add);
        checks.found.addAll(NotificationChecks.of(checks.workspace));
        return checks.found.stream().sorted(Finding.ORDER).toList();
    }

    private void request(Settled each) {
        Wanted wanted = each.wanted();
        if (Gate.permission(wanted.request().terms().asked().consent(), workspace)) {
            tell(
                    each,
                    RequestsRules.NOTIFICATION_AS_PERMISSION,
                    wanted.request().origin(),
                    "`" + each.id() + "` names a notification, `"
                            + wanted.request().terms().asked().consent() + "`, as consent",
                    "the reference of the State's request or consent; a notification informs, and permits nothing");
        }
        if (!each.needsGate() || wanted.ruled("refused")) {
            return;
        }
        new DutyChecks(this::tell).check(each);
        if (wanted.approved()) {
            approved(each);
        } else if (!each.gate().forbids() && !open(each.gate()).isEmpty()) {
            tell(
                    each,
                    wanted.escort() ? RequestsRules.ESCORT_CRITERIA_UNANSWERED : RequestsRules.LAST_RESORT_UNANSWERED,
                    wanted.request().origin(),
                    "`" + each.id() + "` does not answer " + keys(open(each.gate())),
                    "an answer to each, before anybody can approve it");
        }
    }

    /** Of two decisions of one day nobody knows which is the last; the one written later is followed. */
    private void twice(Settled each) {
        Decision followed = each.wanted().decision();
        if (followed == null) {
            return;
        }
        for (Decision other : workspace.decided()) {
            boolean rules = other.about().equals(each.id())
                    && !other.ruling().outcome().isEmpty()
                    && Objects.equals(other.on(), followed.on());
            if (rules && !other.ruling().equals(followed.ruling())) {
                tell(
                        each,
                        RequestsRules.REQUEST_DECIDED_TWICE,
                        other.origin(),
                        "`" + each.id() + "` is " + other.ruling().outcome() + " by `" + other.id() + "` and "
                                + followed.ruling().outcome() + " by `" + followed.id() + "`, which is followed",
                        "one decision, or the days on which each was made");
            }
        }
    }

    private void approved(Settled each) {
        Wanted wanted = each.wanted();
        Origin at = origin(wanted);
        approvers.check(each).ifPresent(finding -> tell(each, finding));
        Gate gate = each.gate();
        String topic = wanted.escort() ? "armed_escort" : "military_assets";
        if (wanted.conditions().never(topic)) {
            tell(
                    each,
                    RequestsRules.REQUEST_AGAINST_CONDITIONS,
                    at,
                    "`" + each.id() + "` is approved, but `" + wanted.owner() + "` says `" + topic + ": never`",
                    "a decision to refuse, or another condition from `" + wanted.owner() + "` itself");
        }
        String posture = Gate.posture(workspace, wanted.request());
        String assistance = wanted.request().terms().asked().assistance();
        if (!wanted.escort()
                && workspace.policy().assistance().word(posture, assistance).equals("no")) {
            tell(
                    each,
                    RequestsRules.ASSISTANCE_AGAINST_POSTURE,
                    at,
                    "`" + each.id() + "` is approved: " + assistance + " assistance by a force whose posture is "
                            + posture,
                    "civilian means, or a table of your own under `assistance` of the policy");
        }
        List<Criterion> failed = gate.criteria().stream()
                .filter(one -> one.failed() && !one.duty())
                .toList();
        List<Criterion> unanswered = open(gate);
        if (!unanswered.isEmpty() || !failed.isEmpty()) {
            String open = unanswered.isEmpty() ? "" : " does not answer " + keys(unanswered);
            String no = failed.isEmpty() ? "" : " answers with no: " + keys(failed);
            tell(
                    each,
                    RequestsRules.REQUEST_APPROVED_UNTESTED,
                    at,
                    "`" + each.id() + "` is approved, but"
                            + (open.isEmpty() || no.isEmpty() ? open + no : open + " and" + no),
                    "a test that is answered in full before the approval; until then the request counts as undecided");
        }
    }

    /** The questions that who asks leaves open. */
    private static List<Criterion> open(Gate gate) {
        return gate.open().stream().filter(each -> !each.duty()).toList();
    }

    private static String keys(List<Criterion> criteria) {
        return criteria.stream().map(each -> "`" + each.key() + "`").collect(Collectors.joining(", "));
    }

    static Origin origin(Wanted wanted) {
        Decision decision = wanted.decision();
        return decision == null ? wanted.request().origin() : decision.origin();
    }

    /** Approvals that name an offer: on no day more than there is. */
    private void approvals(List<Settled> settled) {
        Map<String, Cover> promised = new HashMap<>();
        for (Settled each : settled) {
            Wanted wanted = each.wanted();
            for (Offered offered : pool.offers()) {
                if (wanted.namedOffer().equals(offered.id())
                        && wanted.quantity().known()) {
                    promised(each, offered, promised.computeIfAbsent(offered.id(), id -> new Cover()));
                }
            }
        }
    }

    private void promised(Settled each, Offered offered, Cover cover) {
        var span = (offered.consumable() ? offered.offer() : each.wanted().request()).period();
        long first = Ledger.first(span);
        long last = Ledger.last(span);
        cover.add(new Piece(each.wanted().quantity().orElse(0), first, last));
        long most = cover.most(first, last);
        if (offered.offer().quantity().known()
                && most > offered.offer().quantity().orElse(0)) {
            tell(
                    each,
                    RequestsRules.OFFER_OVER_ALLOTTED,
                    origin(each.wanted()),
                    "with `" + each.id() + "` "
                            + UnitWords.counted(most, offered.offer().unit()) + " of `" + offered.id()
                            + "` " + (most == 1 ? "is" : "are") + " approved "
                            + (offered.consumable() ? "in all" : "for one day") + ", and "
                            + offered.offer().quantity().orElse(0)
                            + (offered.offer().quantity().orElse(0) == 1 ? " is" : " are") + " offered",
                    "less, other days, or another offer");
        }
    }

    private void tell(Settled each, Rule rule, Origin at, String message, String expected) {
        tell(each, Finding.of(rule, at, message).expecting(expected));
    }

    private void tell(Settled each, Finding finding) {
        Decision decision = each.wanted().decision();
        Sensitivity level = each.wanted().request().sensitivity();
        found.add(finding.about(decision == null ? level : level.highest(decision.sensitivity())));
    }
}
