package org.tandem.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an item is for. */
public enum Purpose {
    INFORM,
    DISCUSS,
    DECIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> of(String code) {
        return Stream.of(values())
                .filter(purpose -> purpose.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
