package org.tandem.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.OftenTold;
import org.tandem.model.Decisions;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.NeedColumns;
import org.tandem.model.Plan.Decision;
import org.tandem.model.Policy;
import org.tandem.model.Precedence;
import org.tandem.source.Sensitivity;
import org.tandem.vocabulary.Sectors;

/**
 * Gathers rows of assessments into one need per area, sector, group and sensitivity. Memory grows with these, not with the
 * rows; the order of the rows is no matter.
 */
public final class NeedLedger implements RowLedger<NeedRow> {
    private static final long HUNDREDTHS = 100;

    private final LocalDate asOf;
    private final Policy policy;
    private final Consumer<Finding> findings;
    /** The ratio of figures in conflict where it is a whole number of hundredths, as it nearly always is. */
    private final boolean whole;

    private final long hundredths;
    private final NeedStore store;
    /** Rows on their way into the store, which hands share. */
    private final HeldRows<NeedRow> held;

    private boolean arranged;
    private Decisions decisions = Decisions.NONE;
    private BiConsumer<Finding, Sensitivity> settled = (finding, by) -> {};

    /**
     * A ledger that tells conflicts between assessments to {@code findings} when {@link #needs()} is called.
     *
     * @param asOf the day on which assessments are valid or not
     */
    public NeedLedger(LocalDate asOf, Policy policy, Consumer<Finding> findings) {
        this(asOf, policy, findings, new NeedStore(new Precedence(asOf, policy)));
    }

    private NeedLedger(LocalDate asOf, Policy policy, Consumer<Finding> findings, NeedStore store) {
        this.asOf = asOf;
        this.policy = policy;
        this.findings = findings;
        this.store = store;
        this.held = new HeldRows<>(store::addAll);
        BigDecimal scaled = policy.conflictRatio().movePointRight(2).stripTrailingZeros();
        this.whole = scaled.scale() <= 0 && scaled.compareTo(BigDecimal.valueOf(HUNDREDTHS)) <= 0;
        this.hundredths = whole ? scaled.longValueExact() : 0;
    }

    /**
     * What people decided.
     *
     * @param told takes a conflict that they settled, and the level of the decision: who may not see it is to be told of the
     *     conflict as if there were none
     */
    void decided(Decisions made, BiConsumer<Finding, Sensitivity> told) {
        decisions = made;
        settled = told;
    }

    @Override
    public NeedLedger sibling(Consumer<Finding> told) {
        return new NeedLedger(asOf, policy, told);
    }

    @Override
    public void accept(NeedRow row) {
        add(row);
    }

    /** Takes one row. */
    public void add(NeedRow row) {
        held.add(row);
    }

    @Override
    public void end() {
        held.end();
    }

    /** Takes rows of {@code file} many at a time. */
    NeedBatch batch(String file) {
        return new NeedBatch(store, file);
    }

    @Override
    public NeedLedger hand(Consumer<Finding> told) {
        return new NeedLedger(asOf, policy, told, store);
    }

    @Override
    public void merge(RowLedger<NeedRow> sibling) {
        if (!(sibling instanceof NeedLedger other)) {
            throw new IllegalArgumentException("not a ledger of needs");
        }
        end();
        other.end();
        store.merge(other.store);
    }

    /** Puts all in order, when all rows are in. May be done in another thread, for it takes a while where there are many. */
    void arrange() {
        end();
        store.close();
        arranged = true;
    }

    /** What is known, by area, sector, group and sensitivity; call it once, when all rows are in. */
    public List<Need> needs() {
        if (!arranged) {
            arrange();
        }
        List<Need> needs = new Needs();
        tellConflicts(needs);
        if (store.knowsSector(Sectors.INTERSECTORAL)) {
            SectorExceedsIntersectoral.check(needs, policy, findings);
        }
        return needs;
    }

    private void tellConflicts(List<Need> needs) {
        OftenTold often = new OftenTold(findings, TableRules.ASSESSMENTS_CONFLICT);
        for (int cell = 0; cell < needs.size(); cell++) {
            tellConflict(needs, cell, often);
        }
        often.end();
    }

    /** Apart from its loop, for a method is compiled long before a loop in it is. */
    private void tellConflict(List<Need> needs, int cell, OftenTold often) {
        NeedCells cells = store.cells;
        long[] page = cells.cells.page(cell);
        int at = cells.cells.at(cell);
        int rival = rivalAt(page, at);
        if (rival < 0) {
            return;
        }
        Sensitivity about = AssessmentsConflict.about(
                NeedStore.level(page[at]),
                NeedClaims.value(page[at + NeedCells.BASE]),
                NeedClaims.value(page[rival]),
                policy);
        Decision decision = decisions.about(store.area(page[at]), store.sector(page[at]));
        if (decision != null
                && decision.settles(cells.claims.day(page[at + NeedCells.BASE]), cells.claims.day(page[rival]))) {
            settled.accept(AssessmentsConflict.finding(needs.get(cell), policy).about(about), decision.sensitivity());
            return;
        }
        String file = cells.claims.statement(page[at + NeedCells.BASE + 1]).file();
        if (!often.counts(file, about)) {
            findings.accept(AssessmentsConflict.finding(needs.get(cell), policy).about(about));
        }
    }

    /** The needs, made of the few numbers kept whenever they are asked for: a country's cells fit where their records do not. */
    private final class Needs extends AbstractList<Need> implements NeedColumns, RandomAccess {
        @Override
        public int size() {
            return store.size();
        }

        @Override
        public Need get(int index) {
            return record(Objects.checkIndex(index, size()));
        }

        @Override
        public String area(int place) {
            return store.area(store.cells.cells.key(place));
        }

        @Override
        public String sector(int place) {
            return store.sector(store.cells.cells.key(place));
        }

        @Override
        public Group group(int place) {
            return store.group(store.cells.cells.key(place));
        }

        @Override
        public Need need(int place) {
            return record(place);
        }

        @Override
        public <T> T made(int place, Maker<T> maker) {
            return NeedLedger.this.made(place, maker);
        }
    }

    private <T> T made(int cell, NeedColumns.Maker<T> maker) {
        NeedCells cells = store.cells;
        long key = cells.cells.key(cell);
        long[] page = cells.cells.page(cell);
        int at = cells.cells.at(cell);
        boolean stated = page[at + NeedCells.LEAST + 1] != 0;
        long base = page[at + NeedCells.BASE];
        NeedClaims.Statement statement = cells.claims.statement(page[at + NeedCells.BASE + 1]);
        NeedCells.Claims others = cells.others(key);
        return maker.of(
                store.group(key),
                known(others.page(), others.at() + NeedCells.POPULATION, stated, base),
                current(others, NeedCells.AFFECTED, stated, base),
                stated ? Measure.of(NeedClaims.value(base)) : Measure.UNKNOWN,
                current(others, NeedCells.TARGETED, stated, base),
                current(others, NeedCells.REACHED, stated, base),
                known(page, at + NeedCells.SEVERITY, stated, base),
                cells.claims.day(base),
                statement.method(),
                statement.grade(),
                rivalAt(page, at) >= 0,
                statement.file());
    }

    private Need record(int cell) {
        NeedClaims claims = store.cells.claims;
        long[] page = store.cells.cells.page(cell);
        int at = store.cells.cells.at(cell);
        long key = page[at];
        long place = page[at + NeedCells.BASE + 1];
        return made(
                cell,
                (group, population, affected, inNeed, targeted, reached, severity, day, method, grade, other, file) ->
                        new Need(
                                store.area(key),
                                store.sector(key),
                                group,
                                NeedStore.level(key),
                                population,
                                affected,
                                inNeed,
                                targeted,
                                reached,
                                severity,
                                day,
                                claims.statement(place).source(),
                                method,
                                grade,
                                other ? rival(page, at) : Optional.empty(),
                                claims.origin(place)));
    }

    /** A figure unless it is older than the people in need: last year's target says nothing of this year's need. */
    private Measure current(NeedCells.Claims others, int which, boolean stated, long base) {
        return stated && NeedClaims.olderThan(others.page()[others.at() + which], base)
                ? Measure.UNKNOWN
                : known(others.page(), others.at() + which, stated, base);
    }

    /** A figure unless it is of after the reference date, and the people in need are not. */
    private Measure known(long[] page, int at, boolean stated, long base) {
        NeedClaims claims = store.cells.claims;
        return stated && claims.ahead(page[at]) && !claims.ahead(base) ? Measure.UNKNOWN : NeedClaims.measure(page, at);
    }

    private Optional<Need.Rival> rival(long[] page, int at) {
        int other = rivalAt(page, at);
        return other < 0
                ? Optional.empty()
                : Optional.of(new Need.Rival(
                        NeedClaims.value(page[other]),
                        store.cells.claims.day(page[other]),
                        store.cells.claims.statement(page[other + 1]).grade(),
                        store.cells.claims.statement(page[other + 1]).method(),
                        store.cells.claims.origin(page[other + 1])));
    }

    /** Where the claim of the people in need stands that differs most from the one that holds; below 0 where none does too much. */
    private int rivalAt(long[] page, int at) {
        if (page[at + NeedCells.LEAST + 1] == 0) {
            return -1;
        }
        long chosen = NeedClaims.value(page[at + NeedCells.BASE]);
        long least = NeedClaims.value(page[at + NeedCells.LEAST]);
        long most = NeedClaims.value(page[at + NeedCells.MOST]);
        int other = at + (most - chosen >= chosen - least ? NeedCells.MOST : NeedCells.LEAST);
        long value = NeedClaims.value(page[other]);
        long difference = Math.abs(chosen - value);
        return difference > 0 && differs(difference, Math.max(chosen, value)) ? other : -1;
    }

    private boolean differs(long difference, long larger) {
        if (whole) {
            return difference * HUNDREDTHS > hundredths * larger;
        }
        BigDecimal allowed = policy.conflictRatio().multiply(BigDecimal.valueOf(larger));
        return BigDecimal.valueOf(difference).compareTo(allowed) > 0;
    }
}
