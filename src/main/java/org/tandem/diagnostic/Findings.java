package org.tandem.diagnostic;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Sensitivity;

/**
 * Collects findings in bounded memory: of each rule in each file and level the first {@code keep} stay whole, the rest are
 * counted. Levels are kept apart, so that what one reader may not see displaces nothing that the reader sees. Where
 * {@link #ALL} are asked for, they go to disk beyond what memory should hold. What the workspace accepts is only counted.
 */
public final class Findings implements Consumer<Finding>, Closeable {
    /** What is kept of one rule in one file unless all are asked for. */
    public static final int KEEP = 200;

    /** Keeps every finding. */
    public static final int ALL = Integer.MAX_VALUE;

    private final int keep;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<FindingPlace, Integer> byPlace = new HashMap<>();
    private final Map<Sensitivity, Tally> tallies = new EnumMap<>(Sensitivity.class);
    private final List<Settled> settled = new ArrayList<>();
    private final @Nullable FindingSpool spool;
    /** How those on disk are told to whoever reads them here. */
    private final Function<Finding, Optional<Finding>> view;

    private final boolean seen;
    private Accepted accepted = new Accepted(Checks.NONE);

    public Findings() {
        this(KEEP);
    }

    /** Keeps the first {@code keep} findings of each rule in each file. */
    public Findings(int keep) {
        this(keep, keep == ALL ? new FindingSpool() : null, Optional::of, false);
    }

    private Findings(int keep, @Nullable FindingSpool spool, Function<Finding, Optional<Finding>> view, boolean seen) {
        this.keep = keep;
        this.spool = spool;
        this.view = view;
        this.seen = seen;
    }

    /** What the workspace says of findings; it holds for those that come from now on. */
    public void checks(Checks checks) {
        accepted = new Accepted(checks);
    }

    /** Whether findings of parts of a file can be gathered apart and then merged: not where all go to disk as they come. */
    public boolean divisible() {
        return spool == null;
    }

    /** Empty findings under the same rules, for a part of a file. */
    public Findings part() {
        Findings part = new Findings(keep);
        part.checks(accepted.checks());
        return part;
    }

    /**
     * Takes what was told of parts of a file that were read at the same time, as if it had been told in the order of the
     * lines: it is no matter how the file was divided.
     */
    public void merge(List<Findings> parts) {
        List<Finding> told = new ArrayList<>();
        Map<FindingPlace, Integer> counts = new HashMap<>();
        for (Findings part : parts) {
            told.addAll(part.kept);
            part.byPlace.forEach((place, count) -> counts.merge(place, count, Integer::sum));
            part.tallies.forEach((level, tally) ->
                    tallies.computeIfAbsent(level, each -> new Tally()).add(tally));
        }
        told.sort(Comparator.comparingInt(finding -> finding.origin().line()));
        Map<FindingPlace, Integer> room = new HashMap<>();
        for (Finding finding : told) {
            FindingPlace place = FindingPlace.of(finding);
            int left = room.computeIfAbsent(place, any -> keep - byPlace.getOrDefault(place, 0));
            if (left > 0) {
                kept.add(finding);
                room.put(place, left - 1);
            }
        }
        counts.forEach((place, count) -> byPlace.merge(place, count, Integer::sum));
        accepted.merge(parts.stream().map(part -> part.accepted).toList());
    }

    @Override
    public void accept(Finding finding) {
        if (spool != null) {
            // what an analysis of visible records adds to a view is seen by whoever has the view
            spool.accept(seen ? finding.about(Sensitivity.LOW) : finding);
        }
        Finding levelled = accepted.checks().levelled(finding);
        if (!accepted.takes(finding, levelled)) {
            count(levelled);
        }
    }

    /** A finding, and the level of the record that settles it. */
    private record Settled(Finding finding, Sensitivity by) {}

    /** Takes a finding that is told to nobody but those who may not see what settles it, a record of level {@code by}. */
    public void settled(Finding finding, Sensitivity by) {
        settled.add(new Settled(finding, by));
    }

    /** What is not settled for whoever sees records up to {@code limit}. */
    public List<Finding> unsettled(Sensitivity limit) {
        return settled.stream()
                .filter(each -> !each.by().atMost(limit))
                .map(Settled::finding)
                .toList();
    }

    /** Whether such a finding would only be counted, which can be done without knowing it whole. */
    boolean onlyCounts(Rule rule, String file, Sensitivity level) {
        return spool == null
                && !accepted.checks().speaksOf(rule)
                && byPlace.getOrDefault(new FindingPlace(rule.id(), file, level), 0) >= keep;
    }

    /** Counts {@code many} findings of which nothing is kept. */
    void count(Rule rule, String file, Sensitivity level, int many) {
        tallies.computeIfAbsent(level, any -> new Tally()).count(rule.id(), rule.severity(), many);
        byPlace.merge(new FindingPlace(rule.id(), file, level), many, Integer::sum);
    }

    private void count(Finding finding) {
        tallies.computeIfAbsent(finding.sensitivity(), level -> new Tally()).count(finding);
        if (byPlace.merge(FindingPlace.of(finding), 1, Integer::sum) <= keep && spool == null) {
            kept.add(finding);
        }
    }

    /** Only what speaks of records up to {@code limit} and {@code may} be told, with the totals of these records. */
    public Findings upTo(Sensitivity limit, Predicate<Finding> may) {
        return seen(
                finding -> finding.sensitivity().atMost(limit) && may.test(finding)
                        ? Optional.of(finding)
                        : Optional.empty(),
                limit);
    }

    /** Each finding as {@code words} puts it, with the same totals. */
    public Findings told(UnaryOperator<Finding> words) {
        return seen(finding -> Optional.of(words.apply(finding)), Sensitivity.SEVERE);
    }

    private Findings seen(Function<Finding, Optional<Finding>> how, Sensitivity limit) {
        Findings some = new Findings(keep, spool, finding -> view.apply(finding).flatMap(how), true);
        some.add(this, how, limit);
        some.accepted = accepted.seen(findings -> findings.seen(how, limit));
        return some;
    }

    private void add(Findings other, Function<Finding, Optional<Finding>> how, Sensitivity limit) {
        other.kept.stream().flatMap(finding -> how.apply(finding).stream()).forEach(kept::add);
        other.tallies.forEach((level, tally) -> {
            if (level.atMost(limit)) {
                tallies.computeIfAbsent(level, each -> new Tally()).add(tally);
            }
        });
        other.byPlace.forEach((place, count) -> byPlace.merge(place, count, Integer::sum));
    }

    /** Tells what was accepted, but in greater number than it may be. */
    public void settle() {
        accepted.revoke().forEach(more -> add(more, Optional::of, Sensitivity.SEVERE));
    }

    /** The same, and adds what is wrong with what the workspace says of its findings; {@code rules} are all there are. */
    public void settle(Collection<Rule> rules) {
        settle();
        accepted.findings(rules).forEach(this);
    }

    /** How many are accepted, and so neither told nor part of the totals. */
    public int accepted() {
        return accepted.count();
    }

    /** Takes one finding after the other. */
    public interface Taker {
        void take(Finding finding) throws IOException;
    }

    /**
     * Hands over those kept, by file, line, column, rule; all of them where all were asked for.
     *
     * @throws IOException from {@code taker}, or where those on disk cannot be read
     */
    public void each(Taker taker) throws IOException {
        if (spool == null) {
            for (Finding finding : kept.stream().sorted(Finding.ORDER).toList()) {
                taker.take(finding);
            }
            return;
        }
        LineByLine inOrder = new LineByLine(taker);
        spool.each(finding -> {
            if (!accepted.holds(finding)) {
                Optional<Finding> seen = view.apply(accepted.checks().levelled(finding));
                if (seen.isPresent()) {
                    inOrder.take(seen.get());
                }
            }
        });
        inOrder.end();
    }

    /** Those kept, by file, line, column, rule, as a list in memory. */
    public List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>();
        try {
            each(sorted::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sorted;
    }

    /** True totals by rule id, kept or not. */
    public Map<String, Integer> totals() {
        return whole().byRule();
    }

    /** True totals of each rule by file. */
    public Map<String, Map<String, Integer>> byRuleAndFile() {
        Map<String, Map<String, Integer>> totals = new TreeMap<>();
        byPlace.forEach((place, count) ->
                totals.computeIfAbsent(place.rule(), rule -> new TreeMap<>()).merge(place.file(), count, Integer::sum));
        return totals;
    }

    /** How many of {@code severity} there were. */
    public int count(Severity severity) {
        return whole().count(severity);
    }

    /** How many there were in all. */
    public int count() {
        return totals().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The highest level that one of them speaks of, as far as it is {@code limit} or less; the lowest where there is none. */
    public Sensitivity highest(Sensitivity limit) {
        return tallies.keySet().stream()
                .filter(level -> level.atMost(limit))
                .reduce(Sensitivity.LOW, Sensitivity::highest);
    }

    private Tally whole() {
        Tally whole = new Tally();
        tallies.values().forEach(whole::add);
        return whole;
    }

    /** Frees what lies on disk; nothing may be asked of it afterwards. */
    @Override
    public void close() {
        if (spool != null) {
            spool.close();
        }
    }
}
