package org.tandem.load;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.tandem.diagnostic.Finding;
import org.tandem.model.Caseload;
import org.tandem.model.Grade;
import org.tandem.model.Group;
import org.tandem.model.Measure;
import org.tandem.model.Need;
import org.tandem.model.OrganisationKind;
import org.tandem.model.Period;
import org.tandem.model.Policy;
import org.tandem.model.Presence;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** What holds for the ledgers whatever the rows: their order, and how they are spread over files, is no matter. */
class LedgerLaws {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 15);
    private static final Period PERIOD = new Period(DAY.minusDays(14), DAY.plusDays(60));

    private record Outcome(List<?> records, List<Finding> findings) {}

    @Test
    void needsAreTheSameForAnyOrderOfRows() {
        qt().forAll(seeds(), longs().all())
                .check((seeds, order) -> needs(rows(seeds, LedgerLaws::needOrPart))
                        .equals(needs(shuffled(rows(seeds, LedgerLaws::needOrPart), order))));
    }

    @Test
    void presenceIsTheSameForAnyOrderOfRows() {
        qt().forAll(seeds(), longs().all())
                .check((seeds, order) -> presence(rows(seeds, LedgerLaws::presence))
                        .equals(presence(shuffled(rows(seeds, LedgerLaws::presence), order))));
    }

    @Test
    void needsAreTheSameForRowsSplitIntoOneFigureEach() {
        qt().forAll(seeds()).check(seeds -> {
            List<NeedRow> parts = new ArrayList<>();
            for (NeedRow row : rows(seeds, LedgerLaws::need)) {
                parts.add(only(row, true));
                parts.add(only(row, false));
            }
            return needs(rows(seeds, LedgerLaws::need)).equals(needs(parts));
        });
    }

    @Test
    void aRowGivenTwiceChangesNothing() {
        qt().forAll(seeds()).check(seeds -> {
            List<NeedRow> needs = rows(seeds, LedgerLaws::need);
            List<PresenceRow> presence = rows(seeds, LedgerLaws::presence);
            return needs(needs).equals(needs(twice(needs)))
                    && presence(presence).equals(presence(twice(presence)));
        });
    }

    @Test
    void needsAreTheSameGatheredInPartsAndPutTogetherInAnyOrder() {
        qt().forAll(seeds(), longs().all()).check((seeds, order) -> {
            List<NeedRow> rows = rows(seeds, LedgerLaws::needOrPart);
            List<Finding> findings = new ArrayList<>();
            NeedLedger whole = new NeedLedger(DAY, Policy.DEFAULT, findings::add);
            inParts(rows, whole, new Random(order));
            return needs(rows).equals(new Outcome(whole.needs(), findings));
        });
    }

    @Test
    void presenceIsTheSameGatheredInPartsAndPutTogetherInAnyOrder() {
        qt().forAll(seeds(), longs().all()).check((seeds, order) -> {
            List<PresenceRow> rows = rows(seeds, LedgerLaws::presence);
            List<Finding> findings = new ArrayList<>();
            PresenceLedger whole = new PresenceLedger(DAY, PERIOD, new Partners(List.of()), findings::add);
            inParts(rows, whole, new Random(order));
            return presence(rows).equals(new Outcome(whole.presence(), findings));
        });
    }

    /** Deals the rows out to ledgers, then merges these two by two as chance will have it. */
    private static <R> void inParts(List<R> rows, RowLedger<R> whole, Random random) {
        List<RowLedger<R>> ledgers = new ArrayList<>(List.of(whole));
        for (int i = random.nextInt(4); i > 0; i--) {
            ledgers.add(whole.sibling(finding -> {
                throw new AssertionError(finding);
            }));
        }
        rows.forEach(row -> ledgers.get(random.nextInt(ledgers.size())).accept(row));
        while (ledgers.size() > 1) {
            RowLedger<R> merged = ledgers.remove(1 + random.nextInt(ledgers.size() - 1));
            ledgers.get(random.nextInt(ledgers.size())).merge(merged);
        }
    }

    private static Gen<List<Long>> seeds() {
        return lists().of(longs().all()).ofSizes(integers().between(0, 12));
    }

    private interface Maker<T> {
        T make(Random random, int line);
    }

    private static <T> List<T> rows(List<Long> seeds, Maker<T> maker) {
        List<T> rows = new ArrayList<>();
        for (Long seed : seeds) {
            rows.add(maker.make(new Random(seed), rows.size() + 2));
        }
        return rows;
    }

    private static <T> List<T> shuffled(List<T> rows, long order) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }

    private static <T> List<T> twice(List<T> rows) {
        List<T> twice = new ArrayList<>(rows);
        twice.addAll(rows);
        return twice;
    }

    private static NeedRow need(Random random, int line) {
        return new NeedRow(
                "SS070" + random.nextInt(2),
                random.nextBoolean() ? "WSH" : "Intersectoral",
                random.nextBoolean() ? Group.EVERYBODY : Group.ofStatus("IDP"),
                Sensitivity.values()[random.nextInt(2)],
                count(random),
                count(random),
                count(random),
                count(random),
                count(random),
                random.nextBoolean() ? Measure.of(1 + random.nextInt(5)) : Measure.UNKNOWN,
                random.nextInt(4) == 0 ? null : DAY.minusDays(random.nextInt(3)),
                random.nextBoolean() ? "a" : "b",
                "",
                random.nextBoolean() ? Grade.NONE : new Grade("B", "2"),
                new Origin("needs/" + random.nextInt(2) + ".csv", line, 1));
    }

    /** A row that speaks of a whole cell or, now and then, of a part of one. */
    private static NeedRow needOrPart(Random random, int line) {
        NeedRow row = need(random, line);
        return random.nextInt(4) > 0
                ? row
                : new NeedRow(
                        row.area(),
                        row.sector(),
                        row.group(),
                        row.sensitivity(),
                        row.population(),
                        row.affected(),
                        row.inNeed(),
                        row.targeted(),
                        row.reached(),
                        row.severity(),
                        row.assessedOn(),
                        row.source(),
                        row.method(),
                        row.grade(),
                        row.origin(),
                        true);
    }

    private static PresenceRow presence(Random random, int line) {
        String status = List.of("planned", "ongoing", "completed", "suspended").get(random.nextInt(4));
        return new PresenceRow(
                random.nextBoolean() ? "River Relief" : "RIVER RELIEF",
                "",
                "",
                random.nextInt(3) == 0 ? null : OrganisationKind.values()[random.nextInt(3)],
                "SS0707",
                random.nextBoolean() ? "WSH" : "EDU",
                Group.EVERYBODY,
                status,
                new Period(null, random.nextBoolean() ? null : DAY.plusDays(random.nextInt(5) - 2)),
                count(random),
                count(random),
                Caseload.values()[random.nextInt(3)],
                Sensitivity.LOW,
                new Origin("presence/" + random.nextInt(2) + ".csv", line, 1));
    }

    private static Measure count(Random random) {
        return random.nextInt(3) == 0 ? Measure.UNKNOWN : Measure.of(random.nextInt(10) * 100L);
    }

    /** The row with its people in need alone, or with all its other figures. */
    private static NeedRow only(NeedRow row, boolean inNeed) {
        Measure none = Measure.UNKNOWN;
        return new NeedRow(
                row.area(),
                row.sector(),
                row.group(),
                row.sensitivity(),
                inNeed ? none : row.population(),
                inNeed ? none : row.affected(),
                inNeed ? row.inNeed() : none,
                inNeed ? none : row.targeted(),
                inNeed ? none : row.reached(),
                inNeed ? none : row.severity(),
                row.assessedOn(),
                row.source(),
                row.method(),
                row.grade(),
                row.origin());
    }

    private static Outcome needs(List<NeedRow> rows) {
        List<Finding> findings = new ArrayList<>();
        NeedLedger ledger = new NeedLedger(DAY, Policy.DEFAULT, findings::add);
        rows.forEach(ledger::add);
        List<Need> needs = ledger.needs();
        return new Outcome(needs, findings);
    }

    private static Outcome presence(List<PresenceRow> rows) {
        List<Finding> findings = new ArrayList<>();
        PresenceLedger ledger = new PresenceLedger(DAY, PERIOD, new Partners(List.of()), findings::add);
        rows.forEach(ledger::add);
        List<Presence> presence = ledger.presence();
        return new Outcome(presence, findings);
    }
}
