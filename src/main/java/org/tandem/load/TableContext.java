package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Period;
import org.tandem.source.Sensitivity;

/**
 * What the readers of tables know of the workspace, and where their rows go.
 *
 * @param country ISO 3166 alpha-3 code; rows of other countries are set aside
 * @param asOf the reference date
 * @param period the days the plan covers
 * @param areas reads area codes and names; unused while reading areas themselves
 * @param needs takes decoded needs, as {@code ledger::add}
 * @param presence takes decoded presence
 * @param sensitivities the level stated for a whole file, by its path below the workspace
 * @param hints the {@code files:} of {@code tandem.yaml}
 * @param findings takes what is to be told
 * @param watch is told of every row; {@link RowWatch#NONE} where nobody asks
 */
public record TableContext(
        String country,
        LocalDate asOf,
        Period period,
        AreaReader areas,
        Consumer<NeedRow> needs,
        Consumer<PresenceRow> presence,
        Map<String, Sensitivity> sensitivities,
        List<FileHint> hints,
        Consumer<Finding> findings,
        RowWatch watch) {

    /** The same, with rows going elsewhere. */
    TableContext into(Consumer<NeedRow> otherNeeds, Consumer<PresenceRow> otherPresence) {
        return new TableContext(
                country, asOf, period, areas, otherNeeds, otherPresence, sensitivities, hints, findings, watch);
    }

    boolean watched() {
        return watch != RowWatch.NONE;
    }
}
