package org.tandem.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tandem.coverage.Conflict.Figure;
import org.tandem.model.Decisions;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Policy;
import org.tandem.model.Precedence;
import org.tandem.model.Precedence.Reason;
import org.tandem.model.Workspace;

/** Finds assessments that contradict each other, among those one audience sees. */
final class Conflicts {
    private final Policy policy;
    private final Precedence precedence;
    private final Decisions decisions;

    Conflicts(Workspace workspace, Decisions decisions) {
        this.policy = workspace.policy();
        this.precedence = workspace.precedence();
        this.decisions = decisions;
    }

    /** Of records in the order of area, sector and group, those {@code wanted}; what nobody decided first, then in that order. */
    List<Conflict> of(List<Need> needs, Predicate<Need> wanted) {
        List<Conflict> open = new ArrayList<>();
        List<Conflict> settled = new ArrayList<>();
        List<Need> cell = new ArrayList<>();
        for (int i = 0; i <= needs.size(); i++) {
            Need need = i < needs.size() ? needs.get(i) : null;
            if (!cell.isEmpty() && (need == null || !sameCell(cell.get(0), need))) {
                of(cell).ifPresent(found -> (found.decision() == null ? open : settled).add(found));
                cell.clear();
            }
            if (need != null && need.inNeed().known() && wanted.test(need)) {
                cell.add(need);
            }
        }
        open.addAll(settled);
        return open;
    }

    static boolean sameCell(Need one, Need other) {
        return one.area().equals(other.area())
                && one.sector().equals(other.sector())
                && one.group().equals(other.group());
    }

    private Optional<Conflict> of(List<Need> cell) {
        if (cell.size() == 1 && cell.get(0).rival().isEmpty()) {
            return Optional.empty();
        }
        List<Need> known = new ArrayList<>(cell);
        for (Need need : cell) {
            need.rival().ifPresent(rival -> known.add(Disputed.instead(need, rival)));
        }
        Need used = cell.stream().min(precedence.by(Need::inNeed)).orElseThrow();
        List<Need> inPlay =
                known.stream().filter(need -> precedence.ofOneTurn(need, used)).toList();
        return Disputed.furthest(inPlay, used, policy.conflictRatio())
                .map(other -> conflict(used, other, decisions.about(used.area(), used.sector())));
    }

    private Conflict conflict(Need used, Need other, @Nullable Decision decision) {
        Figure first = Figure.of(used);
        Figure second = Figure.of(other);
        boolean people = decision != null && decision.inNeed().known();
        boolean turned = decision != null
                && !people
                && second.assessedOn() != null
                && second.assessedOn().equals(decision.assessedOn());
        boolean kept = decision != null
                && !people
                && first.assessedOn() != null
                && first.assessedOn().equals(decision.assessedOn());
        Reason why = precedence.reason(used, other);
        return new Conflict(
                used.area(),
                used.sector(),
                used.group(),
                turned ? second : first,
                turned ? first : second,
                why,
                people || turned || kept ? decision : null);
    }
}
