package org.tandem.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.document.Cell;
import org.tandem.document.Column;
import org.tandem.document.Document;
import org.tandem.legal.LegalResult.Status;
import org.tandem.sharing.Handling;
import org.tandem.sharing.Visible;

/** Puts the legal register into a report. */
public final class LegalReport {
    private LegalReport() {}

    /** The report; {@code visible} is the workspace the register was made from. */
    public static Document document(LegalResult result, Visible visible) {
        return new Document(
                "legal",
                "Legal register: " + visible.workspace().operation().name(),
                Handling.of(visible),
                facts(result),
                LegalPage.blocks(result, visible),
                LegalTables.register(result.register()));
    }

    /** The columns of its CSV. */
    public static List<Column> columns() {
        return LegalTables.REGISTER;
    }

    private static Map<String, Cell> facts(LegalResult result) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("activities", new Cell.Count(result.register().size()));
        facts.put("not_in_order", new Cell.Count(result.count(Status.NOT_IN_ORDER)));
        facts.put("to_settle", new Cell.Count(result.count(Status.TO_SETTLE)));
        facts.put("in_order", new Cell.Count(result.count(Status.IN_ORDER)));
        facts.put("nothing_shown", new Cell.Count(result.count(Status.NOTHING_SHOWN)));
        facts.put("not_checked", new Cell.Count(result.count(Status.NOT_CHECKED)));
        facts.put("without_task", new Cell.Count(result.orphans().size()));
        facts.put("tasks_unserved", new Cell.Count(result.unserved().size()));
        facts.put("expiring", new Cell.Count(result.expiries().size()));
        facts.put("findings", new Cell.Count(result.faults().size()));
        return facts;
    }
}
