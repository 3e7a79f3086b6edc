package org.tandem.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The form in which a table is written. */
public enum Target {
    /** Tandem's own columns. */
    OWN("in Tandem's own columns"),
    /** Headings with a row of HXL tags. */
    HXL("with HXL tags"),
    /** The columns of HAPI's tables. */
    HAPI("in the shape of HAPI");

    private final String words;

    Target(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** The word on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Stream.of(values()).map(Target::code).toList();
    }

    public static Optional<Target> of(String code) {
        return Stream.of(values()).filter(target -> target.code().equals(code)).findFirst();
    }
}
