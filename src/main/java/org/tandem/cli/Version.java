package org.tandem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** What {@code --version} prints: version, build commit, Java. */
public final class Version {
    private Version() {}

    /** One line for people. */
    public static String text() {
        String build = attribute("Implementation-Build");
        return "tandem " + number() + (build.isEmpty() ? "" : " (" + build + ")") + ", Java " + java() + "\n";
    }

    /** The same for scripts. */
    public static String json() {
        return "{\"schema_version\": \"1\", \"version\": \"" + number() + "\", \"build\": \""
                + attribute("Implementation-Build") + "\", \"java\": \"" + java() + "\"}\n";
    }

    static String number() {
        String number = attribute(Attributes.Name.IMPLEMENTATION_VERSION.toString());
        return number.isEmpty() ? "unpackaged" : number;
    }

    static String java() {
        return Runtime.version().toString();
    }

    private static String attribute(String name) {
        // The class loader's first manifest may be another library's: ask for the one that is ours.
        Package own = Version.class.getPackage();
        String version = own == null ? null : own.getImplementationVersion();
        if (version == null) {
            return "";
        }
        if (name.equals(Attributes.Name.IMPLEMENTATION_VERSION.toString())) {
            return version;
        }
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return in == null
                    ? ""
                    : orEmpty(new Manifest(in).getMainAttributes().getValue(name));
        } catch (IOException e) {
            return "";
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
