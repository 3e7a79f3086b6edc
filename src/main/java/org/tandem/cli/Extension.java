package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of an output file says of the format to write: a name must not promise another than the file is in. */
final class Extension {
    /** Those that promise no more than text. */
    private static final Set<String> PLAIN = Set.of("txt", "text", "log");

    private Extension() {}

    /** The extension of {@code output} in small letters; empty where it promises nothing, as in {@code gaps-2026.06}. */
    static String of(Path output) {
        Path last = output.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String extension = dot <= 0 ? "" : name.substring(dot + 1);
        boolean none = PLAIN.contains(extension) || extension.chars().noneMatch(Character::isLetter);
        return none ? "" : extension;
    }

    /** That {@code extension} is none of {@code known}. */
    static Ending unknown(Path output, String extension, String what, List<String> known) {
        return Ending.usage("`" + extension + "` in `-o " + output + "` is not a format of " + what
                + CommonOptions.nearest(extension, known) + "; with `--format` any name will do");
    }

    /** Refuses a name that promises what a table in CSV is not. */
    static void csv(String option, @Nullable Path output, String what) {
        if (output == null || of(output).isEmpty() || of(output).equals("csv")) {
            return;
        }
        String name = String.valueOf(output.getFileName());
        Path meant = output.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".csv");
        throw Ending.usage(
                "`" + option + " " + output + "`: " + what + " written as CSV alone; name it `" + meant + "`");
    }
}
