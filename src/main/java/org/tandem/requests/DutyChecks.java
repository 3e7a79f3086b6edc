package org.tandem.requests;

import java.util.function.BiConsumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.legal.LegalRules;

/** Whether what binds who gives is answered where it comes down to their means: a warning in a draft, an error once approved. */
final class DutyChecks {
    private final BiConsumer<Settled, Finding> tell;

    DutyChecks(BiConsumer<Settled, Finding> tell) {
        this.tell = tell;
    }

    void check(Settled each) {
        long failed = each.gate().criteria().stream()
                .filter(one -> one.duty() && one.failed())
                .count();
        boolean closed = each.gate().against().size() > failed;
        if (closed && !each.wanted().approved()) {
            return;
        }
        for (Criterion duty : each.gate().criteria()) {
            if (duty.duty() && duty.state() != Criterion.State.FULFILLED) {
                tell.accept(each, duty.key().equals(Duties.MANDATE) ? mandate(each, duty) : diligence(each, duty));
            }
        }
    }

    private static Finding mandate(Settled each, Criterion duty) {
        return finding(
                RequestsRules.REQUEST_OUTSIDE_MANDATE,
                each,
                "`" + each.id() + "` " + state(each) + " the mission's means, and " + duty.answer(),
                "`mandate_task` with a task in force on all its days and in its place whose verb lets the mission do it, or"
                        + " means of others");
    }

    private static Finding diligence(Settled each, Criterion duty) {
        boolean made = !duty.answer().isEmpty();
        return finding(
                made ? LegalRules.HRDDP_LATE : LegalRules.HRDDP_MISSING,
                each,
                made
                        ? "the risk assessment for `" + each.id() + "` comes late: " + duty.answer()
                        : "a force that is not of the United Nations gains from `" + each.id()
                                + "`, and no risk assessment is recorded",
                made
                        ? "an assessment made before support begins"
                        : "`hrddp: {reference: ..., on: ...}`, made before support begins; without it, and where a real risk of grave"
                                + " violations is not mitigated, no support");
    }

    private static String state(Settled each) {
        return each.wanted().approved() ? "is approved for" : "asks for";
    }

    private static Finding finding(Rule rule, Settled each, String message, String expected) {
        boolean approved = each.wanted().approved();
        Finding finding = Finding.of(
                        rule,
                        approved
                                ? RequestsChecks.origin(each.wanted())
                                : each.wanted().request().origin(),
                        message)
                .expecting(expected);
        return approved ? finding : finding.as(Severity.WARNING);
    }
}
