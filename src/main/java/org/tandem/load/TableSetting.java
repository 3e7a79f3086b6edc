package org.tandem.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Operation;
import org.tandem.model.Organisation;
import org.tandem.model.Period;
import org.tandem.model.Policy;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/**
 * What a table is read with when no other table is read beside it.
 *
 * @param areas the workspace's gazetteer; where it has none, areas are learned from the table
 * @param organisations those with a profile
 * @param partners under which names organisations are known
 * @param levels the level stated for a whole file, by its path below the workspace
 * @param hints the {@code files:} of {@code tandem.yaml}
 */
public record TableSetting(
        Operation operation,
        Policy policy,
        AreaCodes areas,
        List<Organisation> organisations,
        Partners partners,
        Map<String, Sensitivity> levels,
        List<FileHint> hints) {

    /**
     * For a table outside any workspace.
     *
     * @param country ISO 3166 code, of three letters or two; empty comes back where it is none
     */
    public static Optional<TableSetting> alone(String country, LocalDate asOf) {
        return CountryReader.read(country)
                .usable()
                .map(code -> new TableSetting(
                        new Operation("", code, asOf, Period.ALWAYS, null, Origin.NOWHERE),
                        Policy.DEFAULT,
                        AreaCodes.learning(code),
                        List.of(),
                        new Partners(List.of()),
                        Map.of(),
                        List.of()));
    }

    /** Reads the rows of one table with it: they go to {@code needs} or {@code presence}, and what became of each to {@code watch}. */
    public TableContext context(
            Consumer<NeedRow> needs, Consumer<PresenceRow> presence, Consumer<Finding> findings, RowWatch watch) {
        return new TableContext(
                operation.country(),
                operation.asOf(),
                operation.period(),
                policy,
                areas,
                needs,
                presence,
                levels,
                hints,
                findings,
                watch);
    }
}
