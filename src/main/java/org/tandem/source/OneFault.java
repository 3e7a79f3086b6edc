package org.tandem.source;

import org.jspecify.annotations.Nullable;

/** A run that is nothing but a fault. */
final class OneFault implements CsvRun {
    private final CsvFault fault;
    private int steps;

    OneFault(CsvFault fault) {
        this.fault = fault;
    }

    @Override
    public boolean advance() {
        return steps++ == 0;
    }

    @Override
    public @Nullable CellBytes cells() {
        return null;
    }

    @Override
    public @Nullable CsvItem item() {
        return steps == 1 ? fault : null;
    }
}
