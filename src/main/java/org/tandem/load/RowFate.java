package org.tandem.load;

import java.util.List;
import org.tandem.diagnostic.Finding;
import org.tandem.source.CsvRow;
import org.tandem.source.Sensitivity;

/**
 * One row of a table and all that became of it.
 *
 * @param row as it stands in the file
 * @param sensitivity of what it states
 * @param levelStated whether the row or the file says so; otherwise it is what is usual, as far as the row could be read
 * @param findings what is told of it, empty where nothing is wrong
 * @param repairs the values that were used after a repair, a mere note included each time
 * @param dropped the cells that could not be used, each with the rule that says why
 * @param activity what is done, for presence; empty where no column tells it
 * @param note the row's remark; empty where no column tells it
 * @param needs what a row of needs was read as; several where one row speaks of several sectors
 * @param presence what a row of presence was read as
 * @param counts what stands in its columns of people; every cell where the table has a column for each figure
 */
public record RowFate(
        CsvRow row,
        RowOutcome outcome,
        Sensitivity sensitivity,
        boolean levelStated,
        List<Finding> findings,
        List<Repair> repairs,
        List<Repair> dropped,
        String activity,
        String note,
        List<NeedRow> needs,
        List<PresenceRow> presence,
        List<String> counts) {}
