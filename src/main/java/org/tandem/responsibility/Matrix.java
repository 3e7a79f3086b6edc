package org.tandem.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Letter;
import org.tandem.model.LetterModel;

/**
 * A responsibility matrix.
 *
 * @param rows plan activities in plan order, then the worst gaps by rank, then what else is asked for
 * @param actors ids of the posts and organisations that hold a letter anywhere, in column order
 * @param findings what is wrong with rows and columns
 * @param model which letters it knows
 * @param leftOut how many rows of each kind were not asked for
 * @param elsewhere how many rows are of other areas than were asked for
 * @param without which gaps and requests have no row though their kind is asked for, by count and reason, in sentences
 */
public record Matrix(
        List<Row> rows,
        List<String> actors,
        List<Finding> findings,
        LetterModel model,
        Map<RowKind, Integer> leftOut,
        int elsewhere,
        List<String> without) {
    /** Rows to do or to answer for from which somebody else who fits comes first. */
    public static final int FULL = Loads.FULL;

    /** A RACI matrix of which nothing was left out. */
    public Matrix(List<Row> rows, List<String> actors, List<Finding> findings) {
        this(rows, actors, findings, LetterModel.RACI, Map.of(), 0, List.of());
    }

    /** Only the rows in which one of {@code ids} holds a letter; what was found stays, for it is about the whole. */
    public Matrix heldBy(Set<String> ids) {
        List<Row> some = rows.stream()
                .filter(row -> row.assignments().stream().anyMatch(each -> ids.contains(each.actor())))
                .toList();
        List<String> columns = actors.stream()
                .filter(actor -> some.stream().anyMatch(row -> row.of(actor).isPresent()))
                .toList();
        return new Matrix(some, columns, findings, model, leftOut, elsewhere, without);
    }

    /** Rows for whose result nobody answers, in order. */
    public List<Row> rowsWithoutAccountable() {
        return rows.stream().filter(row -> row.accountable().isEmpty()).toList();
    }

    /** Findings that humanitarian and military roles are mixed up, in order: what a meeting settles before all else. */
    public List<Finding> distinctionFaults() {
        return findings.stream()
                .filter(finding ->
                        ResponsibilityRules.DISTINCTION.contains(finding.rule().id()))
                .toList();
    }

    /** What a gate may ask of the matrix, by name. */
    public Map<String, Long> measures() {
        return new TreeMap<>(Map.of(
                "raci.rows", (long) rows.size(),
                "raci.without_accountable", (long) rowsWithoutAccountable().size()));
    }

    /**
     * An activity and its letters.
     *
     * @param id id of the plan's activity, or {@code gap:AREA/SECTOR}, {@code request:ID}, {@code task:ID}, {@code function:ID}
     * @param activity what is to be done, beginning with a verb
     * @param area P-code; several joined by {@code "; "}
     * @param sector sector code; empty when it belongs to none
     * @param assignments in column order, one for an actor
     */
    public record Row(String id, String activity, String area, String sector, List<Assignment> assignments) {
        /** What {@code actor} is to this activity. */
        public Optional<Assignment> of(String actor) {
            return assignments.stream()
                    .filter(assignment -> assignment.actor().equals(actor))
                    .findFirst();
        }

        /** Who answers for it: nobody, one, or wrongly several. */
        public List<Assignment> accountable() {
            return assignments.stream()
                    .filter(assignment -> assignment.letter().accountable())
                    .toList();
        }
    }

    /**
     * A letter with why it stands there.
     *
     * @param actor id of a post or organisation
     * @param pinned whether people set it; otherwise Tandem proposes it
     * @param reason in words a meeting can read
     * @param rule id of the rule that led to it, as {@code cluster-lead}; {@code pinned} for people's own
     */
    public record Assignment(String actor, Letter letter, boolean pinned, String reason, String rule) {}
}
