package org.tandem.diagnostic;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Sensitivity;

/**
 * Collects findings in bounded memory: of each rule in each file and level the first {@code keep} stay whole, the rest are
 * counted. Levels are kept apart, so that what one reader may not see displaces nothing that the reader sees. Where
 * {@link #ALL} are asked for, they go to disk beyond what memory should hold.
 */
public final class Findings implements Consumer<Finding>, Closeable {
    /** What is kept of one rule in one file unless all are asked for. */
    public static final int KEEP = 200;

    /** Keeps every finding. */
    public static final int ALL = Integer.MAX_VALUE;

    private final int keep;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> keptByPlace = new TreeMap<>();
    private final Map<Sensitivity, Tally> tallies = new EnumMap<>(Sensitivity.class);
    private final @Nullable FindingSpool spool;
    /** How those on disk are told to whoever reads them here. */
    private final Function<Finding, Optional<Finding>> view;

    public Findings() {
        this(KEEP);
    }

    /** Keeps the first {@code keep} findings of each rule in each file. */
    public Findings(int keep) {
        this(keep, keep == ALL ? new FindingSpool() : null, Optional::of);
    }

    private Findings(int keep, @Nullable FindingSpool spool, Function<Finding, Optional<Finding>> view) {
        this.keep = keep;
        this.spool = spool;
        this.view = view;
    }

    @Override
    public void accept(Finding finding) {
        tallies.computeIfAbsent(finding.sensitivity(), level -> new Tally()).count(finding);
        if (spool != null) {
            spool.accept(finding);
            return;
        }
        String place = finding.rule().id() + "\n" + finding.origin().file() + "\n" + finding.sensitivity();
        if (keptByPlace.merge(place, 1, Integer::sum) <= keep) {
            kept.add(finding);
        }
    }

    /** Only what speaks of records up to {@code limit}, with the totals of these. */
    public Findings upTo(Sensitivity limit) {
        return seen(finding -> finding.sensitivity().atMost(limit) ? Optional.of(finding) : Optional.empty(), limit);
    }

    /** Each finding as {@code words} puts it, with the same totals. */
    public Findings told(UnaryOperator<Finding> words) {
        return seen(finding -> Optional.of(words.apply(finding)), Sensitivity.SEVERE);
    }

    private Findings seen(Function<Finding, Optional<Finding>> how, Sensitivity limit) {
        Findings seen = new Findings(keep, spool, finding -> view.apply(finding).flatMap(how));
        kept.stream().flatMap(finding -> how.apply(finding).stream()).forEach(seen.kept::add);
        tallies.forEach((level, tally) -> {
            if (level.atMost(limit)) {
                seen.tallies.computeIfAbsent(level, each -> new Tally()).add(tally);
            }
        });
        seen.keptByPlace.putAll(keptByPlace);
        return seen;
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
            Optional<Finding> seen = view.apply(finding);
            if (seen.isPresent()) {
                inOrder.take(seen.get());
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
