package org.tandem.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.model.Consultation;
import org.tandem.model.LetterRules;
import org.tandem.model.Workspace;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * The register knows of no consultation of late in an area where something is planned together. Without a register, or where
 * part of it may not be known, nothing is said: the report tells that instead.
 */
final class ConsultationOverdue implements Check {
    private static final Rule RULE =
            Rule.warning("consultation-overdue", "the people of an area with joint activities were not asked of late");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Finding> find(Whole matrix) {
        Workspace workspace = matrix.actors().workspace();
        if (!workspace.consultations().known()) {
            return Stream.empty();
        }
        LocalDate day = workspace.operation().asOf();
        Map<String, List<Settled>> byArea = new TreeMap<>();
        matrix.rows().stream()
                .filter(row -> planned(row, workspace, day) && row.task().kind().expects(LetterRules.COMMUNITY))
                .forEach(row -> row.task()
                        .areas()
                        .forEach(area -> byArea.computeIfAbsent(area, key -> new ArrayList<>())
                                .add(row)));
        LocalDate first = day.minusDays(matrix.rules().consultedWithin());
        return byArea.entrySet().stream().flatMap(entry -> {
            Optional<Consultation> last = last(entry.getKey(), workspace, day);
            return last.filter(each -> !each.on().isBefore(first)).isPresent()
                    ? Stream.empty()
                    : Stream.of(finding(matrix, entry.getKey(), entry.getValue(), last));
        });
    }

    /** Whether it is an activity of the plan that is not over. */
    private static boolean planned(Settled row, Workspace workspace, LocalDate day) {
        return workspace.plan().activities().stream()
                .filter(activity -> activity.id().equals(row.task().id()))
                .anyMatch(activity -> {
                    LocalDate until = activity.period().until();
                    return until == null || !until.isBefore(day);
                });
    }

    /** The last in the area or in a part of it; that of a larger area does not say who was asked. */
    private static Optional<Consultation> last(String area, Workspace workspace, LocalDate day) {
        return workspace.consultations().list().stream()
                .filter(each -> workspace.areas().within(each.area(), area)
                        && !each.on().isAfter(day))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    }

    private static Finding finding(Whole matrix, String area, List<Settled> rows, Optional<Consultation> last) {
        int days = matrix.rules().consultedWithin();
        Sensitivity least = rows.stream()
                .map(row -> row.task().sensitivity())
                .min(Sensitivity::compareTo)
                .orElse(Sensitivity.LOW);
        String what = "no consultation of the last " + days + " days is recorded for "
                + matrix.actors().areas().label(area) + ", where " + rows.size()
                + (rows.size() == 1 ? " joint activity is planned" : " joint activities are planned")
                + last.map(each -> "; the last was on " + each.on()).orElse("");
        return Finding.of(RULE, last.map(Consultation::origin).orElse(Origin.NOWHERE), what)
                .expecting("the people of the area asked anew, and a row in `registers/consultations.csv`")
                .about(last.map(each -> each.sensitivity().highest(least)).orElse(least));
    }
}
