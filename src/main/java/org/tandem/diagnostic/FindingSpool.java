package org.tandem.diagnostic;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.source.Origin;
import org.tandem.source.Sensitivity;
import org.tandem.source.Spool;

/**
 * Holds every finding in the order of {@link Finding#ORDER}, however many there are: a few thousand in memory, the rest on
 * disk in sorted runs that are merged when read. Few findings never touch the disk. A disk that cannot be used ends in an
 * {@link UncheckedIOException}.
 */
final class FindingSpool implements Consumer<Finding>, Closeable {
    /** Findings, and characters of their texts, held in memory. */
    private static final int HELD = 1 << 13;

    private static final int CHARACTERS = 1 << 21;

    /** Runs merged at once; more are made one first. */
    private static final int RUNS = 256;

    private final List<Finding> held = new ArrayList<>();
    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Spool disk;
    private int characters;

    /** Where a sorted run stands on the disk. */
    private record Run(long from, long to) {}

    /** Findings in order, one after the other; null at the end. */
    private interface Source {
        @Nullable
        Finding next() throws IOException;
    }

    /** A source with the finding that comes next from it. */
    private record Head(Finding finding, Source rest) {}

    @Override
    public void accept(Finding finding) {
        rules.putIfAbsent(finding.rule().id(), finding.rule());
        held.add(finding);
        characters += finding.message().length() + finding.expected().length();
        if (held.size() >= HELD || characters >= CHARACTERS) {
            try {
                setDown();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Hands over all of them in order. */
    void each(Findings.Taker taker) throws IOException {
        List<Source> sources = sources();
        held.sort(Finding.ORDER);
        sources.add(of(List.copyOf(held)));
        merge(sources, taker);
    }

    private void setDown() throws IOException {
        if (disk == null) {
            disk = Spool.open();
        }
        if (runs.size() >= RUNS) {
            List<Source> sources = sources();
            runs.clear();
            append(disk, sources);
        }
        held.sort(Finding.ORDER);
        append(disk, List.of(of(held)));
        held.clear();
        characters = 0;
    }

    private void append(Spool spool, List<Source> sources) throws IOException {
        long from = spool.size();
        merge(sources, finding -> write(spool.out(), finding));
        runs.add(new Run(from, spool.size()));
    }

    private List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        if (disk != null) {
            for (Run run : runs) {
                DataInputStream in = disk.read(run.from(), run.to());
                sources.add(() -> read(in));
            }
        }
        return sources;
    }

    private static Source of(List<Finding> sorted) {
        Iterator<Finding> all = sorted.iterator();
        return () -> all.hasNext() ? all.next() : null;
    }

    private static void merge(List<Source> sources, Findings.Taker taker) throws IOException {
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::finding, Finding.ORDER));
        for (Source source : sources) {
            advance(source, heads);
        }
        for (Head first = heads.poll(); first != null; first = heads.poll()) {
            taker.take(first.finding());
            advance(first.rest(), heads);
        }
    }

    private static void advance(Source source, PriorityQueue<Head> heads) throws IOException {
        Finding next = source.next();
        if (next != null) {
            heads.add(new Head(next, source));
        }
    }

    private static void write(DataOutputStream out, Finding finding) throws IOException {
        Spool.write(out, finding.rule().id());
        Spool.write(out, finding.severity().name());
        Spool.write(out, finding.origin().file());
        out.writeInt(finding.origin().line());
        out.writeInt(finding.origin().column());
        Spool.write(out, finding.message());
        Spool.write(out, finding.expected());
        Spool.write(out, finding.nearest());
        Spool.write(out, finding.sensitivity().name());
    }

    private @Nullable Finding read(DataInputStream in) throws IOException {
        String id;
        try {
            id = Spool.text(in);
        } catch (EOFException end) {
            return null;
        }
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IOException("the temporary file was changed meanwhile");
        }
        Severity severity = Severity.valueOf(Spool.text(in));
        Origin origin = new Origin(Spool.text(in), in.readInt(), in.readInt());
        String message = Spool.text(in);
        String expected = Spool.text(in);
        String nearest = Spool.text(in);
        return new Finding(rule, severity, origin, message, expected, nearest, Sensitivity.valueOf(Spool.text(in)));
    }

    @Override
    public void close() {
        if (disk != null) {
            disk.close();
        }
    }
}
