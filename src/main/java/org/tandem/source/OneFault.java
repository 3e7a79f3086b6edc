package org.tandem.source;

import org.jspecify.annotations.Nullable;

/** A run that is nothing but a fault. */
final class OneFault implements CsvRun {
    private @Nullable CsvFault fault;

    OneFault(CsvFault fault) {
        this.fault = fault;
    }

    @Override
    public @Nullable CsvItem next() {
        CsvFault told = fault;
        fault = null;
        return told;
    }
}
