package org.tandem.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.model.Period;
import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;

/**
 * What the readers of tables know of the workspace, and where their rows go.
 *
 * @param country ISO 3166 alpha-3 code; rows of other countries are set aside
 * @param asOf the reference date
 * @param period the days the plan covers
 * @param policy says of which counts no finding may quote
 * @param areas reads area codes and names; unused while reading areas themselves
 * @param needs takes decoded needs, as {@code ledger::add}
 * @param presence takes decoded presence
 * @param sensitivities the level stated for a whole file, by its path below the workspace
 * @param hints the {@code files:} of {@code tandem.yaml}
 * @param findings takes what is to be told
 * @param watch is told of every row; {@link RowWatch#NONE} where nobody asks
 * @param division how large files are divided among threads
 */
public record TableContext(
        String country,
        LocalDate asOf,
        Period period,
        Policy policy,
        AreaReader areas,
        Consumer<NeedRow> needs,
        Consumer<PresenceRow> presence,
        Map<String, Sensitivity> sensitivities,
        List<FileHint> hints,
        Consumer<Finding> findings,
        RowWatch watch,
        Division division) {

    /** Large files are divided as is usual on this machine. */
    public TableContext(
            String country,
            LocalDate asOf,
            Period period,
            Policy policy,
            AreaReader areas,
            Consumer<NeedRow> needs,
            Consumer<PresenceRow> presence,
            Map<String, Sensitivity> sensitivities,
            List<FileHint> hints,
            Consumer<Finding> findings,
            RowWatch watch) {
        this(
                country,
                asOf,
                period,
                policy,
                areas,
                needs,
                presence,
                sensitivities,
                hints,
                findings,
                watch,
                Division.USUAL);
    }

    /** The same, with rows going elsewhere. */
    TableContext into(Consumer<NeedRow> otherNeeds, Consumer<PresenceRow> otherPresence) {
        return new TableContext(
                country,
                asOf,
                period,
                policy,
                areas,
                otherNeeds,
                otherPresence,
                sensitivities,
                hints,
                findings,
                watch,
                division);
    }

    boolean watched() {
        return watch != RowWatch.NONE;
    }

    /** Whether several threads may read a table, each into a context of its own. */
    boolean divisible() {
        return !watched()
                && needs instanceof RowLedger
                && presence instanceof RowLedger
                && findings instanceof Findings told
                && told.divisible();
    }

    /** Findings under the same rules, for a part of a table. */
    Findings partFindings() {
        return findings instanceof Findings all ? all.part() : new Findings();
    }

    /** A context for one of several threads. */
    TableContext part() {
        Findings told = partFindings();
        return new TableContext(
                country,
                asOf,
                period,
                policy,
                areas,
                hand(needs, told),
                hand(presence, told),
                sensitivities,
                hints,
                told,
                watch,
                division);
    }

    private static <R> Consumer<R> hand(Consumer<R> rows, Consumer<Finding> findings) {
        return rows instanceof RowLedger<R> ledger ? ledger.hand(findings) : rows;
    }

    /** Lets go of rows that are still held: no more come. */
    void end() {
        end(needs);
        end(presence);
    }

    private static void end(Consumer<?> rows) {
        if (rows instanceof RowLedger<?> ledger) {
            ledger.end();
        }
    }

    /** Takes all that was told of {@code parts}, and what is told of {@code together}. */
    void merge(List<TableContext> parts, Findings together) {
        List<Findings> told = new ArrayList<>();
        told.add(together);
        for (TableContext part : parts) {
            if (part.findings() instanceof Findings findingsOfPart) {
                told.add(findingsOfPart);
            }
        }
        if (findings instanceof Findings all) {
            all.merge(told);
        }
    }
}
