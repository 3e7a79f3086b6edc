package org.tandem.load;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.load.PresenceCells.Kinded;
import org.tandem.load.PresenceCells.Naming;
import org.tandem.model.DigitSort;
import org.tandem.model.Group;
import org.tandem.source.Sensitivity;

/**
 * What is kept of presence: areas and subjects as numbers, and a few numbers for each cell of them. Several threads may add to
 * it; what it comes to is the same whoever comes first.
 */
final class PresenceStore {
    private static final int AREA_BITS = 25;
    private static final int SUBJECT_BITS = 30;
    private static final int NONE = -1;

    private final Numbering<String> areas = new Numbering<>(AREA_BITS);
    private final Numbering<Subject> subjects = new Numbering<>(SUBJECT_BITS);
    final PresenceCells cells = new PresenceCells();

    /** Who does what for whom, wherever. */
    record Subject(String sector, String partner, Group group, Sensitivity sensitivity) {
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

    static long key(int area, int subject) {
        return ((long) area << SUBJECT_BITS) | subject;
    }

    private static int areaOf(long key) {
        return (int) (key >>> SUBJECT_BITS);
    }

    private static int subjectOf(long key) {
        return (int) key & ((1 << SUBJECT_BITS) - 1);
    }

    // Numbers are given out beside the lock of those who add: who meets a new area need not wait for the rows of
    // another.

    int area(String code) {
        synchronized (areas) {
            return areas.of(code);
        }
    }

    int subject(Subject subject) {
        synchronized (subjects) {
            return subjects.of(subject);
        }
    }

    synchronized int naming(Naming naming) {
        return cells.number(naming);
    }

    synchronized int kind(Kinded kind) {
        return cells.number(kind);
    }

    /** Adds the first {@code count} of {@code rows}. */
    synchronized void add(long[] rows, int count) {
        cells.addAll(rows, count);
    }

    /**
     * A row and whose work it tells of.
     *
     * @param name under which its table or profile knows the partner
     * @param progress the {@linkplain org.tandem.model.Progress#bits bits} of how far the work is
     */
    record Told(PresenceRow row, String name, String partner, int progress) {}

    synchronized void addAll(List<Told> rows) {
        for (Told each : rows) {
            PresenceRow row = each.row();
            Subject subject = new Subject(row.sector(), each.partner(), row.group(), row.sensitivity());
            cells.add(key(area(row.area()), subject(subject)), row, each.name(), each.progress());
        }
    }

    /** Takes all that {@code other} has. */
    synchronized void merge(PresenceStore other) {
        int[] areaNumbers = areas.numbersOf(other.areas);
        int[] subjectNumbers = subjects.numbersOf(other.subjects);
        cells.merge(other.cells, key -> key(areaNumbers[areaOf(key)], subjectNumbers[subjectOf(key)]));
    }

    /** Puts all in the order of reports; nothing can be added afterwards. */
    void close() {
        int[] areaRanks = areas.ranks(Comparator.naturalOrder());
        int[] subjectRanks = subjects.ranks(Subject.ORDER);
        long[] keys = new long[size()];
        for (int cell = 0; cell < keys.length; cell++) {
            keys[cell] = place(cells.cells.key(cell), areaRanks, subjectRanks);
        }
        cells.cells.arrange(DigitSort.order(keys));
    }

    /** Closer together than keys: the fewer digits, the sooner in order. */
    private static long place(long key, int[] areaRanks, int[] subjectRanks) {
        return (long) areaRanks[areaOf(key)] * subjectRanks.length + subjectRanks[subjectOf(key)];
    }

    /** Of each subject the cell whose row comes first in the files. */
    int[] firsts() {
        int[] firsts = new int[subjects.size()];
        Arrays.fill(firsts, NONE);
        for (int cell = 0; cell < size(); cell++) {
            first(cell, firsts);
        }
        return Arrays.stream(firsts).filter(cell -> cell != NONE).toArray();
    }

    private void first(int cell, int[] firsts) {
        int subject = subjectOf(cells.cells.key(cell));
        if (firsts[subject] == NONE || cells.earlier(cell, firsts[subject])) {
            firsts[subject] = cell;
        }
    }

    int size() {
        return cells.cells.size();
    }

    String area(long key) {
        return areas.value(areaOf(key));
    }

    Subject subject(long key) {
        return subjects.value(subjectOf(key));
    }
}
