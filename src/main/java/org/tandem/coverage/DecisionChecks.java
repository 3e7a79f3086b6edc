package org.tandem.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Need;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Workspace;

/** Looks whether each decision about a cell finds what it speaks of. */
public final class DecisionChecks {
    private DecisionChecks() {}

    /** The decisions of a workspace, as one audience sees it, that settle nothing. */
    public static List<Finding> of(Workspace workspace) {
        List<Finding> found = new ArrayList<>();
        for (Decision decision : workspace.plan().decisions()) {
            if (decision.ruling().outcome().isEmpty()) {
                later(decision, workspace).ifPresent(found::add);
            }
        }
        for (Decision decision : workspace.decided()) {
            if (decision.about().indexOf('/') > 0) {
                check(decision, cell(workspace, decision.about()), found);
            }
        }
        return found;
    }

    /** That {@code decision} is of a day after the reference date; empty where it is not. */
    public static Optional<Finding> later(Decision decision, Workspace workspace) {
        LocalDate on = decision.on();
        LocalDate asOf = workspace.operation().asOf();
        return on == null || !on.isAfter(asOf)
                ? Optional.empty()
                : Optional.of(Finding.of(
                                CoverageRules.DECISION_AFTER_AS_OF,
                                decision.origin(),
                                "decision `" + decision.id() + "` is of " + on + ", after the reference date " + asOf
                                        + ", and is not followed")
                        .expecting(
                                "the day on which it was decided; `as_of` in `tandem.yaml` or `--as-of` with a later day")
                        .about(decision.sensitivity()));
    }

    private static List<Need> cell(Workspace workspace, String about) {
        return workspace.needs().stream()
                .filter(need -> about.length()
                                == need.area().length() + 1 + need.sector().length()
                        && about.startsWith(need.area())
                        && about.endsWith("/" + need.sector()))
                .toList();
    }

    private static void check(Decision decision, List<Need> cell, List<Finding> found) {
        LocalDate day = decision.assessedOn();
        List<LocalDate> days = days(cell);
        if (cell.isEmpty() && decision.chooses()) {
            found.add(finding(decision, "there is no assessment of `" + decision.about() + "`")
                    .expecting("`about: AREA/SECTOR` with the code of an area and a sector that a table assesses"));
        } else if (day != null && !decision.inNeed().known() && !days.contains(day)) {
            found.add(finding(decision, "there is no assessment of `" + decision.about() + "` of " + day)
                    .expecting("one of its days: "
                            + String.join(
                                    ", ", days.stream().map(LocalDate::toString).toList())
                            + "; or `people_in_need` with the figure that was agreed"));
        } else if (!decision.chooses()
                && cell.stream().anyMatch(need -> need.rival().isPresent())) {
            found.add(finding(
                            decision,
                            "two assessments of `" + decision.about() + "` differ, and the decision names neither")
                    .expecting("`assessed_on` with the day of the one that holds ("
                            + String.join(
                                    ", ", days.stream().map(LocalDate::toString).toList())
                            + "), or `people_in_need` with the figure that was agreed"));
        }
    }

    private static Finding finding(Decision decision, String message) {
        return Finding.of(CoverageRules.DECISION_WITHOUT_EFFECT, decision.origin(), message)
                .about(decision.sensitivity());
    }

    private static List<LocalDate> days(List<Need> cell) {
        return List.copyOf(new TreeSet<>(cell.stream()
                .flatMap(need -> Stream.concat(
                        Stream.ofNullable(need.assessedOn()),
                        need.rival().stream().map(Need.Rival::assessedOn).filter(Objects::nonNull)))
                .toList()));
    }
}
