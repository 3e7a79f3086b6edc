package org.tandem.document;

/**
 * A column of a table.
 *
 * @param key name in data formats, {@code snake_case}, stable
 * @param heading what people read
 * @param kind how values stand: numbers to the right
 * @param shown whether people's formats show it; data formats hold every column
 * @param meaning what it holds, for the reference of the file formats; empty where that has no entry
 */
public record Column(String key, String heading, Kind kind, boolean shown, String meaning) {
    /** What a column holds. */
    public enum Kind {
        TEXT,
        NUMBER
    }

    public static Column text(String key, String heading) {
        return new Column(key, heading, Kind.TEXT, true, "");
    }

    public static Column number(String key, String heading) {
        return new Column(key, heading, Kind.NUMBER, true, "");
    }

    /** The same column in data formats only. */
    public Column dataOnly() {
        return new Column(key, heading, kind, false, meaning);
    }

    /** The same column, which holds {@code what}. */
    public Column holding(String what) {
        return new Column(key, heading, kind, shown, what);
    }
}
