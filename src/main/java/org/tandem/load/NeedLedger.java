package org.tandem.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Need;
import org.tandem.model.Policy;

/**
 * Gathers rows of assessments into one need per area, sector, group and sensitivity. Memory grows with these, not with the
 * rows; the order of the rows is no matter.
 */
public final class NeedLedger {
    private final Policy policy;
    private final Consumer<Finding> findings;
    // sorted once at the end: comparing keys for every row is what would take the time
    private final Map<NeedCell.Key, NeedCell> cells = new HashMap<>();

    /** A ledger that tells conflicts between assessments to {@code findings} when {@link #needs()} is called. */
    public NeedLedger(Policy policy, Consumer<Finding> findings) {
        this.policy = policy;
        this.findings = findings;
    }

    /** Takes one row. */
    public void add(NeedRow row) {
        NeedCell.Key key = NeedCell.Key.of(row);
        NeedCell cell = cells.get(key);
        if (cell == null) {
            cells.put(key, new NeedCell(row));
        } else {
            cell.add(row);
        }
    }

    /** What is known, by area, sector, group and sensitivity; call it once, when all rows are in. */
    public List<Need> needs() {
        List<Need> needs = cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getValue().need(cell.getKey(), policy))
                .toList();
        needs.forEach(need -> AssessmentsConflict.check(need, policy, findings));
        SectorExceedsIntersectoral.check(needs, findings);
        return needs;
    }
}
