package org.tandem.load;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.Policy;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Sectors;

/**
 * Gathers rows of assessments into one need per area, sector, group and sensitivity. Memory grows with these, not with the
 * rows; the order of the rows is no matter.
 */
public final class NeedLedger implements RowLedger<NeedRow> {
    private static final int AREA_BITS = 25;
    private static final int SECTOR_BITS = 12;
    private static final int GROUP_BITS = 24;
    private static final int LEVEL_BITS = 2;
    private static final long HUNDREDTHS = 100;

    private final Policy policy;
    private final Consumer<Finding> findings;
    /** The ratio of figures in conflict where it is a whole number of hundredths, as it nearly always is. */
    private final boolean whole;

    private final long hundredths;
    private final Numbering<String> areas = new Numbering<>(AREA_BITS);
    private final Numbering<String> sectors = new Numbering<>(SECTOR_BITS);
    private final Numbering<Group> groups = new Numbering<>(GROUP_BITS);
    private final NeedCells cells = new NeedCells();
    /** Sums of rows that are parts, by cell and file. */
    private final Map<Long, Map<String, NeedParts>> parts = new HashMap<>();

    /** A ledger that tells conflicts between assessments to {@code findings} when {@link #needs()} is called. */
    public NeedLedger(Policy policy, Consumer<Finding> findings) {
        this.policy = policy;
        this.findings = findings;
        BigDecimal scaled = policy.conflictRatio().movePointRight(2).stripTrailingZeros();
        this.whole = scaled.scale() <= 0 && scaled.compareTo(BigDecimal.valueOf(HUNDREDTHS)) <= 0;
        this.hundredths = whole ? scaled.longValueExact() : 0;
    }

    @Override
    public NeedLedger sibling(Consumer<Finding> told) {
        return new NeedLedger(policy, told);
    }

    @Override
    public void accept(NeedRow row) {
        add(row);
    }

    /** Takes one row. */
    public void add(NeedRow row) {
        long key = key(
                areas.of(row.area()),
                sectors.of(row.sector()),
                groups.of(row.group()),
                row.sensitivity().rank());
        if (row.part()) {
            addPart(key, row.origin().file(), NeedParts.of(row));
        } else {
            cells.add(key, row);
        }
    }

    private void addPart(long key, String file, NeedParts part) {
        parts.computeIfAbsent(key, cell -> new TreeMap<>()).merge(file, part, NeedParts::plus);
    }

    private static long key(int area, int sector, int group, int level) {
        long cell = ((long) area << SECTOR_BITS) | sector;
        return (((cell << GROUP_BITS) | group) << LEVEL_BITS) | level;
    }

    private static int area(long key) {
        return (int) (key >>> (SECTOR_BITS + GROUP_BITS + LEVEL_BITS));
    }

    private static int sector(long key) {
        return (int) (key >>> (GROUP_BITS + LEVEL_BITS)) & ((1 << SECTOR_BITS) - 1);
    }

    private static int group(long key) {
        return (int) (key >>> LEVEL_BITS) & ((1 << GROUP_BITS) - 1);
    }

    private static int level(long key) {
        return (int) key & ((1 << LEVEL_BITS) - 1);
    }

    @Override
    public void merge(RowLedger<NeedRow> sibling) {
        if (!(sibling instanceof NeedLedger other)) {
            throw new IllegalArgumentException("not a ledger of needs");
        }
        int[] areaNumbers = areas.numbersOf(other.areas);
        int[] sectorNumbers = sectors.numbersOf(other.sectors);
        int[] groupNumbers = groups.numbersOf(other.groups);
        NeedCells.Keys keys =
                key -> key(areaNumbers[area(key)], sectorNumbers[sector(key)], groupNumbers[group(key)], level(key));
        cells.merge(other.cells, keys);
        other.parts.forEach((key, files) -> files.forEach((file, part) -> addPart(keys.translated(key), file, part)));
    }

    /** What is known, by area, sector, group and sensitivity; call it once, when all rows are in. */
    public List<Need> needs() {
        parts.forEach((key, files) -> files.values().forEach(sum -> cells.add(key, sum.whole())));
        parts.clear();
        cells.cells.arrange(inOrder());
        List<Need> needs = new Needs();
        needs.forEach(need -> AssessmentsConflict.check(need, policy, findings));
        if (sectors.knows(Sectors.INTERSECTORAL)) {
            SectorExceedsIntersectoral.check(needs, findings);
        }
        return needs;
    }

    /** The keys of all cells in the order of reports. */
    private long[] inOrder() {
        int[] areaRanks = areas.ranks(Comparator.naturalOrder());
        int[] sectorRanks = sectors.ranks(Comparator.naturalOrder());
        int[] groupRanks = groups.ranks(Comparator.<Group>naturalOrder()
                .thenComparing(group -> group.parts().toString()));
        long[] keys = new long[cells.cells.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            long key = cells.cells.key(cell);
            keys[cell] = key(areaRanks[area(key)], sectorRanks[sector(key)], groupRanks[group(key)], level(key));
        }
        Arrays.sort(keys);
        int[] areaOf = Numbering.inverse(areaRanks);
        int[] sectorOf = Numbering.inverse(sectorRanks);
        int[] groupOf = Numbering.inverse(groupRanks);
        for (int place = 0; place < keys.length; place++) {
            long key = keys[place];
            keys[place] = key(areaOf[area(key)], sectorOf[sector(key)], groupOf[group(key)], level(key));
        }
        return keys;
    }

    /** The needs, made of the few numbers kept whenever they are asked for: a country's cells fit where their records do not. */
    private final class Needs extends AbstractList<Need> implements RandomAccess {
        @Override
        public int size() {
            return cells.cells.size();
        }

        @Override
        public Need get(int index) {
            return need(Objects.checkIndex(index, size()));
        }
    }

    private Need need(int cell) {
        long key = cells.cells.key(cell);
        long[] page = cells.cells.page(cell);
        int at = cells.cells.at(cell);
        boolean stated = page[at + NeedCells.LEAST + 1] != 0;
        long base = page[at + NeedCells.BASE];
        NeedClaims.Statement statement = cells.claims.statement(page[at + NeedCells.BASE + 1]);
        NeedCells.Claims others = cells.others(key);
        return new Need(
                areas.value(area(key)),
                sectors.value(sector(key)),
                groups.value(group(key)),
                Sensitivity.ofRank(level(key)),
                NeedClaims.measure(others.page(), others.at() + NeedCells.POPULATION),
                current(others, NeedCells.AFFECTED, stated, base),
                stated ? Measure.of(NeedClaims.value(base)) : Measure.UNKNOWN,
                current(others, NeedCells.TARGETED, stated, base),
                current(others, NeedCells.REACHED, stated, base),
                NeedClaims.measure(page, at + NeedCells.SEVERITY),
                NeedClaims.day(base),
                statement.source(),
                statement.method(),
                statement.grade(),
                stated ? rival(page, at) : Optional.empty(),
                cells.claims.origin(page[at + NeedCells.BASE + 1]));
    }

    /** A figure unless it is older than the people in need: last year's target says nothing of this year's need. */
    private static Measure current(NeedCells.Claims others, int which, boolean stated, long base) {
        return stated && NeedClaims.olderThan(others.page()[others.at() + which], base)
                ? Measure.UNKNOWN
                : NeedClaims.measure(others.page(), others.at() + which);
    }

    private Optional<Need.Rival> rival(long[] page, int at) {
        long chosen = NeedClaims.value(page[at + NeedCells.BASE]);
        long least = NeedClaims.value(page[at + NeedCells.LEAST]);
        long most = NeedClaims.value(page[at + NeedCells.MOST]);
        int other = at + (most - chosen >= chosen - least ? NeedCells.MOST : NeedCells.LEAST);
        long value = NeedClaims.value(page[other]);
        long difference = Math.abs(chosen - value);
        return difference > 0 && differs(difference, Math.max(chosen, value))
                ? Optional.of(new Need.Rival(value, NeedClaims.day(page[other]), cells.claims.origin(page[other + 1])))
                : Optional.empty();
    }

    private boolean differs(long difference, long larger) {
        if (whole) {
            return difference * HUNDREDTHS > hundredths * larger;
        }
        BigDecimal allowed = policy.conflictRatio().multiply(BigDecimal.valueOf(larger));
        return BigDecimal.valueOf(difference).compareTo(allowed) > 0;
    }
}
