package org.tandem.source;

import org.jspecify.annotations.Nullable;

/** Gives the runs of a file in their order. */
interface RunFeed {
    /** The next run; null at the end. */
    @Nullable
    CsvRun next();

    /** A file of one run. */
    static RunFeed of(CsvRun run) {
        return new RunFeed() {
            private @Nullable CsvRun left = run;

            @Override
            public @Nullable CsvRun next() {
                CsvRun next = left;
                left = null;
                return next;
            }
        };
    }
}
