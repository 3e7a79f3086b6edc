package org.tandem.load;

/**
 * A key that a record of a YAML file may hold.
 *
 * @param <T> what its value is read as
 * @param name as written in the file
 * @param need what its absence means
 * @param kind what it may hold
 * @param meaning one line for the reference of the file formats
 */
public record Key<T>(String name, Need need, Kind<T> kind, String meaning) {
    /** What the absence of a key means. */
    public enum Need {
        /** The record cannot be used without it. */
        REQUIRED,
        /** The record is used, with a warning. */
        EXPECTED,
        /** Nothing is said. */
        OPTIONAL
    }

    static <T> Key<T> required(String name, Kind<T> kind, String meaning) {
        return new Key<>(name, Need.REQUIRED, kind, meaning);
    }

    static <T> Key<T> expected(String name, Kind<T> kind, String meaning) {
        return new Key<>(name, Need.EXPECTED, kind, meaning);
    }

    static <T> Key<T> optional(String name, Kind<T> kind, String meaning) {
        return new Key<>(name, Need.OPTIONAL, kind, meaning);
    }
}
