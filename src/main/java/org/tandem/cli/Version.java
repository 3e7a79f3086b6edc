package org.tandem.cli;

/** What {@code --version} prints: version, build commit, Java. */
public final class Version {
    private Version() {}

    /** One line for people. */
    public static String text() {
        String build = build();
        return "tandem " + number() + (build.isEmpty() ? "" : " (" + build + ")") + ", Java " + java() + "\n";
    }

    /** The same for scripts. */
    public static String json() {
        return "{\"schema_version\": \"1\", \"version\": \"" + number() + "\", \"build\": \"" + build()
                + "\", \"java\": \"" + java() + "\"}\n";
    }

    static String number() {
        String whole = whole();
        int plus = whole.indexOf('+');
        return plus < 0 ? whole : whole.substring(0, plus);
    }

    static String java() {
        // as Runtime.version(), which takes it apart and puts it together again
        return System.getProperty("java.runtime.version", "");
    }

    /** The commit; empty where it is not known. */
    private static String build() {
        String whole = whole();
        return whole.substring(whole.indexOf('+') < 0 ? whole.length() : whole.indexOf('+') + 1);
    }

    /** Version and commit as one, {@code 0.1.0+4707e199e13f}: the JVM has read it with the class, so no file is opened for it. */
    private static String whole() {
        Package own = Version.class.getPackage();
        String version = own == null ? null : own.getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
