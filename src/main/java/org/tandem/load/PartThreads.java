package org.tandem.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tandem.source.CsvReader;
import org.tandem.source.CsvRun;

/** Reads the parts of a file at the same time, each in a thread, the first in the caller's. */
final class PartThreads {
    private PartThreads() {}

    /** Reads what {@code reader} still has into {@code parts}; back when all is read. */
    static void read(CsvReader reader, List<TablePart> parts) {
        List<FutureTask<Boolean>> others = new ArrayList<>();
        for (TablePart part : parts.subList(1, parts.size())) {
            others.add(started("reader-" + (others.size() + 1), () -> all(reader, part)));
        }
        all(reader, parts.get(0));
        others.forEach(PartThreads::await);
    }

    /** Does {@code work} in a thread of its own; it is done once {@link #await} is. */
    static FutureTask<Boolean> started(String name, Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        begun(name, task);
        return task;
    }

    /** The same where nobody waits for it. */
    static void begun(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads all that is left into {@code part} alone. */
    static void all(CsvReader reader, TablePart part) {
        for (CsvRun run = reader.run(); run != null; run = reader.run()) {
            while (run.advance()) {
                part.take(run);
            }
            if (!part.watched()) {
                run.done();
            }
        }
        part.end();
    }

    /** Waits for {@code task}; what it threw is thrown here. */
    static void await(FutureTask<Boolean> task) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
