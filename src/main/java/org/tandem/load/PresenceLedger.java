package org.tandem.load;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Group;
import org.tandem.model.Period;
import org.tandem.model.Presence;
import org.tandem.source.Sensitivity;

/**
 * Gathers rows of who does what where into one presence per area, sector, partner, group and sensitivity. Memory grows with
 * these, not with the rows; the order of the rows is no matter.
 */
public final class PresenceLedger implements RowLedger<PresenceRow> {
    private static final int AREA_BITS = 25;
    private static final int SUBJECT_BITS = 30;

    private final LocalDate asOf;
    private final Period period;
    private final Partners partners;
    private final Consumer<Finding> findings;
    private final Numbering<String> areas = new Numbering<>(AREA_BITS);
    private final Numbering<Subject> subjects = new Numbering<>(SUBJECT_BITS);
    private final PresenceCells cells = new PresenceCells();

    /** Who does what for whom, wherever. */
    private record Subject(String sector, String partner, Group group, Sensitivity sensitivity) {
        private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::sector)
                .thenComparing(Subject::partner)
                .thenComparing(Subject::group)
                .thenComparing(subject -> subject.group().parts().toString())
                .thenComparing(Subject::sensitivity);

        // Spelled out: what a record makes of itself is linked at run time, which each start would wait for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Subject other
                    && sector.equals(other.sector)
                    && partner.equals(other.partner)
                    && group.equals(other.group)
                    && sensitivity.equals(other.sensitivity);
        }

        @Override
        public int hashCode() {
            return ((sector.hashCode() * 31 + partner.hashCode()) * 31 + group.hashCode()) * 31
                    + sensitivity.hashCode();
        }
    }

    /**
     * A ledger of the work meant for {@code period} as it is known on {@code asOf}; armed forces are told to
     * {@code findings} and left out.
     */
    public PresenceLedger(LocalDate asOf, Period period, Partners partners, Consumer<Finding> findings) {
        this.asOf = asOf;
        this.period = period;
        this.partners = partners;
        this.findings = findings;
    }

    @Override
    public PresenceLedger sibling(Consumer<Finding> told) {
        return new PresenceLedger(asOf, period, partners.sibling(), told);
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
        Subject subject = new Subject(row.sector(), partner, row.group(), row.sensitivity());
        cells.add(key(areas.of(row.area()), subjects.of(subject)), row, name, current(row.period()));
    }

    private boolean current(Period work) {
        return (work.until() == null || !work.until().isBefore(asOf)) && work.meets(period);
    }

    private static long key(int area, int subject) {
        return ((long) area << SUBJECT_BITS) | subject;
    }

    private static int area(long key) {
        return (int) (key >>> SUBJECT_BITS);
    }

    private static int subject(long key) {
        return (int) key & ((1 << SUBJECT_BITS) - 1);
    }

    @Override
    public void merge(RowLedger<PresenceRow> sibling) {
        if (!(sibling instanceof PresenceLedger other)) {
            throw new IllegalArgumentException("not a ledger of presence");
        }
        int[] areaNumbers = areas.numbersOf(other.areas);
        int[] subjectNumbers = subjects.numbersOf(other.subjects);
        cells.merge(other.cells, key -> key(areaNumbers[area(key)], subjectNumbers[subject(key)]));
    }

    /** What is known, by area, sector, partner, group and sensitivity; call it once, when all rows are in. */
    public List<Presence> presence() {
        int[] areaRanks = areas.ranks(Comparator.naturalOrder());
        int[] subjectRanks = subjects.ranks(Subject.ORDER);
        long[] keys = new long[cells.cells.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            long key = cells.cells.key(cell);
            keys[cell] = key(areaRanks[area(key)], subjectRanks[subject(key)]);
        }
        Arrays.sort(keys);
        int[] areaOf = Numbering.inverse(areaRanks);
        int[] subjectOf = Numbering.inverse(subjectRanks);
        for (int place = 0; place < keys.length; place++) {
            keys[place] = key(areaOf[area(keys[place])], subjectOf[subject(keys[place])]);
        }
        cells.cells.arrange(keys);
        return new Records();
    }

    /** The records, made of the few numbers kept whenever they are asked for. */
    private final class Records extends AbstractList<Presence> implements RandomAccess {
        @Override
        public int size() {
            return cells.cells.size();
        }

        @Override
        public Presence get(int index) {
            return record(Objects.checkIndex(index, size()));
        }
    }

    private Presence record(int cell) {
        long key = cells.cells.key(cell);
        Subject subject = subjects.value(subject(key));
        PresenceCells.Entry entry = cells.entry(cell);
        return new Presence(
                subject.partner(),
                entry.name(),
                entry.kind(),
                areas.value(area(key)),
                subject.sector(),
                subject.group(),
                subject.sensitivity(),
                entry.caseload(),
                entry.reached(),
                entry.planned(),
                entry.current(),
                entry.origin());
    }
}
