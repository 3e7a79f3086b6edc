package org.tandem.requests;

import java.util.Optional;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;
import org.tandem.model.Directory;
import org.tandem.model.Directory.Side;
import org.tandem.model.Plan.Decision;
import org.tandem.sharing.Visible;

/**
 * Whose approval counts, of what civilians lend too: who asks cannot confirm for who gives. And who may approve that humanitarian work takes military assets or an armed escort: somebody who decides for humanitarians, as the
 * Humanitarian Coordinator, and where assets are asked for not who asks. On an escort each organisation decides for itself. What a
 * mission or a force asks for itself is not humanitarian work.
 */
final class Approvers {
    private static final String EXPECTED =
            "the decision of the Humanitarian Coordinator, or of whom it was delegated to";

    private final Directory directory;
    /** Whether nothing is withheld: otherwise who decided may only not be shown. */
    private final boolean whole;

    Approvers(Visible visible) {
        this.directory = visible.workspace().directory();
        this.whole = visible.withheld() == 0;
    }

    /** Why the approval of {@code wanted} does not count for military means; empty where it does, or nobody is named. */
    Optional<String> unfit(Wanted wanted) {
        String by = by(wanted);
        if (by.isEmpty() || !directory.knows(by)) {
            return Optional.empty();
        }
        if (wanted.force()) {
            return directory.house(by).equals(wanted.owner()) ? Optional.of("belongs to who asks") : Optional.empty();
        }
        if (armed(by)) {
            return Optional.of("is uniformed or armed");
        }
        if (!directory.humanitarian(by)) {
            return Optional.of("does not decide for humanitarians");
        }
        return !wanted.escort() && directory.house(by).equals(wanted.owner())
                ? Optional.of("belongs to who asks")
                : Optional.empty();
    }

    /** Whether the approval of {@code wanted} confirms what {@code giver} lends: its own does, and that of who may approve for it. */
    boolean confirms(Wanted wanted, String giver) {
        return wanted.approved()
                && (unfit(wanted).isEmpty() || directory.house(by(wanted)).equals(giver));
    }

    /** What is wrong with who approved {@code each}; a decision that names nobody is only told. */
    Optional<Finding> check(Settled each) {
        Wanted wanted = each.wanted();
        Decision decision = wanted.decision();
        if (decision == null || wanted.force() || !wanted.approved()) {
            return Optional.empty();
        }
        String by = by(wanted);
        if (by.isEmpty()) {
            return whole
                    ? Optional.of(Finding.of(
                                    RequestsRules.REQUEST_APPROVED_NOT_HUMANITARIAN,
                                    decision.origin(),
                                    "`" + each.id() + "` is approved, and nobody is named who decided")
                            .expecting(
                                    "`by:` with who decided: the Humanitarian Coordinator, or whom it was delegated to")
                            .as(Severity.WARNING))
                    : Optional.empty();
        }
        return unfit(wanted)
                .map(why -> Finding.of(
                                armed(by)
                                        ? RequestsRules.REQUEST_APPROVED_BY_UNIFORMED
                                        : RequestsRules.REQUEST_APPROVED_NOT_HUMANITARIAN,
                                decision.origin(),
                                "`" + each.id() + "` is approved by `" + by + "`, who " + why)
                        .expecting(EXPECTED));
    }

    private boolean armed(String by) {
        Side side = directory.side(by);
        return side == Side.MISSION_UNIFORMED || side == Side.ARMED;
    }

    private static String by(Wanted wanted) {
        Decision decision = wanted.decision();
        return decision == null || !wanted.approved() ? "" : decision.by();
    }
}
