package org.tandem.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.tandem.load.NeedClaims.Statement;
import org.tandem.model.DigitSort;
import org.tandem.model.Group;
import org.tandem.model.Precedence;
import org.tandem.source.Sensitivity;

/**
 * What is kept of assessments: areas, sectors and groups as numbers, and a few numbers for each cell of them. Several threads
 * may add to it; what it comes to is the same whoever comes first.
 */
final class NeedStore {
    private static final int AREA_BITS = 25;
    private static final int SECTOR_BITS = 12;
    private static final int GROUP_BITS = 24;
    private static final int LEVEL_BITS = 2;

    private final Numbering<String> areas = new Numbering<>(AREA_BITS);
    private final Numbering<String> sectors = new Numbering<>(SECTOR_BITS);
    private final Numbering<Group> groups = new Numbering<>(GROUP_BITS);
    final NeedCells cells;
    /** Sums of rows that are parts, by cell and file. */
    private final Map<Long, Map<String, NeedParts>> parts = new HashMap<>();

    private final long[] numbers = new long[NeedBatch.WIDTH];
    /** Held by whoever adds. Numbers are given out beside it: who meets a new area need not wait until another has added its rows. */
    private final ReentrantLock lock = new ReentrantLock();

    NeedStore(Precedence precedence) {
        this.cells = new NeedCells(precedence);
    }

    static long key(int area, int sector, int group, int level) {
        long cell = ((long) area << SECTOR_BITS) | sector;
        return (((cell << GROUP_BITS) | group) << LEVEL_BITS) | level;
    }

    private static int areaOf(long key) {
        return (int) (key >>> (SECTOR_BITS + GROUP_BITS + LEVEL_BITS));
    }

    private static int sectorOf(long key) {
        return (int) (key >>> (GROUP_BITS + LEVEL_BITS)) & ((1 << SECTOR_BITS) - 1);
    }

    private static int groupOf(long key) {
        return (int) (key >>> LEVEL_BITS) & ((1 << GROUP_BITS) - 1);
    }

    private static int levelOf(long key) {
        return (int) key & ((1 << LEVEL_BITS) - 1);
    }

    int area(String code) {
        synchronized (areas) {
            return areas.of(code);
        }
    }

    int sector(String code) {
        synchronized (sectors) {
            return sectors.of(code);
        }
    }

    int group(Group group) {
        synchronized (groups) {
            return groups.of(group);
        }
    }

    int statement(Statement statement) {
        lock.lock();
        try {
            return cells.claims.number(statement);
        } finally {
            lock.unlock();
        }
    }

    /** Adds the first {@code count} of {@code rows}. */
    void add(long[] rows, int count) {
        lock.lock();
        try {
            cells.addAll(rows, count);
        } finally {
            lock.unlock();
        }
    }

    /** The same; false where another thread is adding, and nothing is added. */
    boolean offer(long[] rows, int count) {
        boolean free = lock.tryLock();
        if (free) {
            try {
                cells.addAll(rows, count);
            } finally {
                lock.unlock();
            }
        }
        return free;
    }

    void addAll(List<NeedRow> rows) {
        lock.lock();
        try {
            rows.forEach(this::add);
        } finally {
            lock.unlock();
        }
    }

    private void add(NeedRow row) {
        long key = key(
                area(row.area()),
                sector(row.sector()),
                group(row.group()),
                row.sensitivity().rank());
        if (row.part()) {
            addPart(key, row.origin().file(), NeedParts.of(row));
        } else {
            add(key, row);
        }
    }

    private void add(long key, NeedRow row) {
        long day = row.assessedOn() == null ? DayCells.NONE : row.assessedOn().toEpochDay();
        NeedBatch.write(row, NeedClaims.days(day), cells.claims.place(row), numbers);
        numbers[NeedBatch.KEY] = key;
        cells.add(numbers, 0);
    }

    private void addPart(long key, String file, NeedParts part) {
        parts.computeIfAbsent(key, cell -> new TreeMap<>()).merge(file, part, NeedParts::plus);
    }

    /** Takes all that {@code other} has. */
    void merge(NeedStore other) {
        lock.lock();
        try {
            int[] areaNumbers = areas.numbersOf(other.areas);
            int[] sectorNumbers = sectors.numbersOf(other.sectors);
            int[] groupNumbers = groups.numbersOf(other.groups);
            NeedCells.Keys keys = key -> key(
                    areaNumbers[areaOf(key)], sectorNumbers[sectorOf(key)], groupNumbers[groupOf(key)], levelOf(key));
            cells.merge(other.cells, keys);
            other.parts.forEach(
                    (key, files) -> files.forEach((file, part) -> addPart(keys.translated(key), file, part)));
        } finally {
            lock.unlock();
        }
    }

    /** Adds up the parts and puts all in the order of reports; nothing can be added afterwards. */
    void close() {
        parts.forEach((key, files) -> files.values().forEach(sum -> add(key, sum.whole())));
        parts.clear();
        cells.cells.arrange(inOrder());
    }

    /** All cells in the order of reports. */
    private int[] inOrder() {
        int[] areaRanks = areas.ranks(Comparator.naturalOrder());
        int[] sectorRanks = sectors.ranks(Comparator.naturalOrder());
        int[] groupRanks = groups.ranks(Comparator.<Group>naturalOrder()
                .thenComparing(group -> group.parts().toString()));
        long[] keys = new long[cells.cells.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            keys[cell] = place(cells.cells.key(cell), areaRanks, sectorRanks, groupRanks);
        }
        return DigitSort.order(keys);
    }

    /** Closer together than keys: the fewer digits, the sooner in order. */
    private static long place(long key, int[] areaRanks, int[] sectorRanks, int[] groupRanks) {
        long cell = (long) areaRanks[areaOf(key)] * sectorRanks.length + sectorRanks[sectorOf(key)];
        return (cell * groupRanks.length + groupRanks[groupOf(key)]) << LEVEL_BITS | levelOf(key);
    }

    int size() {
        return cells.cells.size();
    }

    String area(long key) {
        return areas.value(areaOf(key));
    }

    String sector(long key) {
        return sectors.value(sectorOf(key));
    }

    Group group(long key) {
        return groups.value(groupOf(key));
    }

    static Sensitivity level(long key) {
        return Sensitivity.ofRank(levelOf(key));
    }

    boolean knowsSector(String code) {
        return sectors.knows(code);
    }
}
