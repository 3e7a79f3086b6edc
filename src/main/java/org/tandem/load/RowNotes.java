package org.tandem.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Rule;
import org.tandem.diagnostic.Severity;
import org.tandem.load.Reading.Good;
import org.tandem.load.Reading.Repaired;
import org.tandem.model.Measure;
import org.tandem.model.NumbersIn;
import org.tandem.model.Policy;
import org.tandem.source.CsvRow;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;

/** Gathers what is to be told about one row until it is known how sensitive the row is. */
final class RowNotes {
    private final TableShape shape;
    private final Sensitivity ofFile;
    private final Consumer<Finding> findings;
    private final Policy policy;
    private final List<Finding> pending = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Repair> dropped = new ArrayList<>();
    private final boolean watched;
    private final Set<String> told = new HashSet<>();
    /** Some of the readings told of, to be recognised at once: the same come in row after row. */
    private final @Nullable Reading<?>[] toldBefore = new Reading<?>[1 << 8];

    private final IdentityHashMap<Finding, String> onceInRow = new IdentityHashMap<>();
    private final @Nullable OnceNotes once;
    private @Nullable CsvRow row;
    private boolean repaired;
    private boolean levelStated;
    private Sensitivity sensitivity;

    /**
     * @param ofFile how sensitive a row is as long as nothing of it has been read
     * @param once takes the notes told once for each value, where others read the same file; null where nobody does
     * @param watched whether every repair of a row is asked for afterwards
     */
    RowNotes(
            TableShape shape,
            Sensitivity ofFile,
            Consumer<Finding> findings,
            Policy policy,
            @Nullable OnceNotes once,
            boolean watched) {
        this.policy = policy;
        this.once = once;
        this.shape = shape;
        this.ofFile = ofFile;
        this.sensitivity = ofFile;
        this.findings = findings;
        this.watched = watched;
    }

    /** Begins a row. */
    void begin(CsvRow next) {
        row = next;
        repaired = false;
        levelStated = false;
        sensitivity = ofFile;
        pending.clear();
        repairs.clear();
        dropped.clear();
    }

    /** How sensitive the row is; what is told of it is as sensitive. */
    void sensitivity(Sensitivity level) {
        sensitivity = level;
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }

    /** The row, or its file, says how sensitive it is. */
    void stateLevel() {
        levelStated = true;
    }

    boolean levelStated() {
        return levelStated;
    }

    /** Whether a value of the row was used after a repair. */
    boolean repaired() {
        return repaired;
    }

    /** The value read from {@code column}, or {@code otherwise} where it was unusable; what is wrong with it is noted. */
    <T> T take(Reading<T> reading, int column, T otherwise) {
        if (reading instanceof Good<T> good) {
            return good.value();
        }
        tell(reading, column);
        return reading.orElse(otherwise);
    }

    /** Whether nothing more is to be told of a value that was told of before: it is good, or was worth a mere note. */
    static boolean silent(Reading<?> reading) {
        return reading instanceof Good
                || (reading instanceof Repaired<?> change && change.rule().severity() == Severity.NOTE);
    }

    /** Notes what is wrong with the value of {@code column}. A mere note is told once for each value of the file. */
    void tell(Reading<?> reading, int column) {
        if (reading instanceof Good) {
            return;
        }
        if (reading instanceof Repaired<?> change) {
            if (watched) {
                String before = column < 0 ? "" : current().cell(column);
                repairs.add(new Repair(column, before, Repair.text(change.value()), change.rule()));
            }
            if (change.rule().severity() == Severity.NOTE) {
                tellOnce(change, column);
                return;
            } else {
                repaired = true;
            }
        }
        if (reading instanceof Reading.Bad<?> bad) {
            drop(column, bad.rule());
        }
        finding(reading, column).ifPresent(pending::add);
    }

    /**
     * Notes an area of {@code column} that cannot be read beside the one of {@code used}, which the row speaks of all the same:
     * it costs the row nothing and is no error.
     */
    void tellOther(Reading<?> reading, int column, int used) {
        if (!(reading instanceof Reading.Bad<?> bad)) {
            tell(reading, column);
            return;
        }
        drop(column, bad.rule());
        finding(reading, column, "; the row's area is read" + shape.where(used).replaceFirst("^ in ", " from "))
                .ifPresent(each -> pending.add(each.as(Severity.WARNING)));
    }

    /** What is to be told of the value of {@code column}; as sensitive as a count that it quotes. */
    private Optional<Finding> finding(Reading<?> reading, int column) {
        return finding(reading, column, "");
    }

    private Optional<Finding> finding(Reading<?> reading, int column, String after) {
        Sensitivity level = reading.usable()
                .map(value -> value instanceof Measure count ? policy.levelOf(count) : Sensitivity.LOW)
                .orElseGet(() -> ofUnread(reading, column));
        return reading.finding(origin(column), shape.where(column) + after).map(finding -> finding.about(level));
    }

    /** A number that cannot be read is quoted as it is written, and people can read it. */
    private Sensitivity ofUnread(Reading<?> reading, int column) {
        return column >= 0 && reading instanceof Reading.Bad<?> bad && TableRules.ofCounts(bad.rule())
                ? policy.levelOf(NumbersIn.of(current().cell(column)))
                : Sensitivity.LOW;
    }

    /** How sensitive it is to quote {@code count} in what is told of the row. */
    Sensitivity levelOf(Measure count) {
        return policy.levelOf(count);
    }

    private void tellOnce(Repaired<?> change, int column) {
        int place = change.message().hashCode() & (toldBefore.length - 1);
        if (toldBefore[place] == change) {
            return;
        }
        toldBefore[place] = change;
        String key = change.rule().id() + change.message();
        if (told.size() >= OnceNotes.MOST || !told.add(key)) {
            return;
        }
        finding(change, column).ifPresent(note -> {
            pending.add(note);
            if (once != null) {
                onceInRow.put(note, key);
            }
        });
    }

    /** Notes a fault of the cell in {@code column}, or of the whole row where it is below 0. */
    void tell(Rule rule, int column, String message, String expected) {
        drop(column, rule);
        pending.add(Finding.of(rule, origin(column), message + (column < 0 ? "" : shape.where(column)))
                .expecting(expected));
    }

    private void drop(int column, Rule rule) {
        if (watched && column >= 0) {
            dropped.add(new Repair(column, current().cell(column), "", rule));
        }
    }

    /** Takes a finding as it is. */
    void tell(Finding finding) {
        pending.add(finding);
    }

    /** The place of the row's cell in {@code column}; of the row where that is below 0. */
    Origin origin(int column) {
        return column < 0 ? current().origin() : current().origin(column);
    }

    private CsvRow current() {
        return Optional.ofNullable(row).orElseThrow();
    }

    /** What was repaired in the row, mere notes included; only where that is watched. */
    List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** The cells of the row that could not be used; only where that is watched. */
    List<Repair> dropped() {
        return List.copyOf(dropped);
    }

    /** What is told of the row. */
    List<Finding> pending() {
        return List.copyOf(pending);
    }

    /** Tells all that was noted. */
    void end() {
        if (pending.isEmpty()) {
            return;
        }
        for (Finding finding : pending) {
            Finding told = finding.about(sensitivity.highest(finding.sensitivity()));
            String key = onceInRow.isEmpty() ? null : onceInRow.get(finding);
            if (once != null && key != null) {
                once.add(key, told);
            } else {
                findings.accept(told);
            }
        }
        pending.clear();
        if (!onceInRow.isEmpty()) {
            onceInRow.clear();
        }
    }
}
