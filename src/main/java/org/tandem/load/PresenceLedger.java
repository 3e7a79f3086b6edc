package org.tandem.load;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Caseload;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.model.Progress;

/**
 * Gathers rows of who does what where into one presence per area, sector, partner, group and sensitivity. Memory grows with
 * these, not with the rows; the order of the rows is no matter.
 */
public final class PresenceLedger implements RowLedger<PresenceRow> {
    private final LocalDate asOf;
    private final long today;
    private final Period period;
    private final Partners partners;
    private final Consumer<Finding> findings;
    private final PresenceStore store;
    /** Rows on their way into the store, which hands share. */
    private final HeldRows<PresenceStore.Told> held;

    /**
     * A ledger of the work meant for {@code period} as it is known on {@code asOf}; armed forces are told to
     * {@code findings} and left out.
     */
    public PresenceLedger(LocalDate asOf, Period period, Partners partners, Consumer<Finding> findings) {
        this(asOf, period, partners, findings, new PresenceStore());
    }

    private PresenceLedger(
            LocalDate asOf, Period period, Partners partners, Consumer<Finding> findings, PresenceStore store) {
        this.asOf = asOf;
        this.today = asOf.toEpochDay();
        this.period = period;
        this.partners = partners;
        this.findings = findings;
        this.store = store;
        this.held = new HeldRows<>(store::addAll);
    }

    @Override
    public PresenceLedger sibling(Consumer<Finding> told) {
        return new PresenceLedger(asOf, period, partners.sibling(), told);
    }

    @Override
    public PresenceLedger hand(Consumer<Finding> told) {
        return new PresenceLedger(asOf, period, partners.sibling(), told, store);
    }

    /** Takes rows of {@code file} many at a time: neither suspended work nor that of armed forces. */
    PresenceBatch batch(String file) {
        return new PresenceBatch(store, partners, file);
    }

    @Override
    public void accept(PresenceRow row) {
        add(row);
    }

    /** Takes one row. */
    public void add(PresenceRow row) {
        if (row.kind() != null && row.kind().armed()) {
            PresenceMilitary.tell(row, findings);
            return;
        }
        if (row.status().equals("suspended")) {
            return;
        }
        String name = row.organisation().isBlank() ? row.acronym() : row.organisation();
        String partner = partners.key(name, row.acronym(), row.profile());
        held.add(new PresenceStore.Told(row, name, partner, progress(row).bits()));
    }

    @Override
    public void end() {
        held.end();
    }

    private Progress progress(PresenceRow row) {
        Period work = row.period();
        return progress(
                row.status(),
                day(work.from()),
                day(work.until()),
                row.reached().known(),
                row.targeted().known());
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? DayCells.NONE : day.toEpochDay();
    }

    /**
     * How far work is that lasts from one day to another, both from the epoch or {@link DayCells#NONE}. Planned work has not begun
     * unless its first day is past; completed work is over unless its last day is still to come.
     *
     * @param figure whether it says how many it reached
     * @param target whether it says how many it means to reach
     */
    Progress progress(String status, long from, long until, boolean figure, boolean target) {
        boolean completed = status.equals("completed");
        boolean outside = (until != DayCells.NONE && before(until, period.from()))
                || (from != DayCells.NONE && after(from, period.until()));
        boolean over = until == DayCells.NONE ? completed : until < today;
        boolean ahead = from == DayCells.NONE ? status.equals("planned") : from > today;
        if (ahead && !over && !completed) {
            return outside ? Progress.LATER : Progress.PLANNED;
        }
        Progress progress = over || outside ? Progress.ENDED : Progress.UNDER_WAY;
        // the target of completed work is no plan any more
        return figure || (target && !completed) ? progress : progress.openEnded();
    }

    private static boolean before(long day, @Nullable LocalDate other) {
        return other != null && day < other.toEpochDay();
    }

    private static boolean after(long day, @Nullable LocalDate other) {
        return other != null && day > other.toEpochDay();
    }

    @Override
    public void merge(RowLedger<PresenceRow> sibling) {
        if (!(sibling instanceof PresenceLedger other)) {
            throw new IllegalArgumentException("not a ledger of presence");
        }
        end();
        other.end();
        store.merge(other.store);
    }

    /** What is known, by area, sector, partner, group and sensitivity; call it once, when all rows are in. */
    public List<Presence> presence() {
        end();
        store.close();
        return new Records();
    }

    /**
     * Of each partner's work of one kind, wherever it is, the record that comes first in the files: there are far fewer of these, and
     * they name all partners. To be asked after {@link #presence()}.
     */
    List<Presence> firsts() {
        List<Presence> firsts = new ArrayList<>();
        for (int cell : store.firsts()) {
            firsts.add(record(cell));
        }
        return firsts;
    }

    /** The records, made of the few numbers kept whenever they are asked for. */
    private final class Records extends AbstractList<Presence> implements RandomAccess {
        @Override
        public int size() {
            return store.size();
        }

        @Override
        public Presence get(int index) {
            return record(Objects.checkIndex(index, size()));
        }
    }

    private Presence record(int cell) {
        long key = store.cells.cells.key(cell);
        PresenceStore.Subject subject = store.subject(key);
        PresenceCells cells = store.cells;
        long[] page = cells.cells.page(cell);
        int at = cells.cells.at(cell);
        long first = page[at + PresenceCells.FIRST];
        return new Presence(
                subject.partner(),
                cells.name(first),
                cells.kind(page[at + PresenceCells.KIND]),
                store.area(key),
                subject.sector(),
                subject.group(),
                subject.sensitivity(),
                Caseload.ofRisk((int) page[at + PresenceCells.CASELOAD]),
                PresenceCells.measure(page[at + PresenceCells.REACHED]),
                PresenceCells.measure(page[at + PresenceCells.PLANNED]),
                Progress.of((int) page[at + PresenceCells.PROGRESS]),
                cells.origin(first));
    }
}
