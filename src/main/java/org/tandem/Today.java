package org.tandem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The day where this machine stands, looked up once and only if it matters: the time zones take longer to load than help to print. */
final class Today implements Supplier<LocalDate> {
    private @Nullable LocalDate day;

    @Override
    public synchronized LocalDate get() {
        LocalDate known = day;
        if (known == null) {
            known = LocalDate.now(ZoneId.systemDefault());
            day = known;
        }
        return known;
    }
}
