package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.render.Format;

/** How a report is written, and where. */
public final class ReportOptions {
    /** What {@code --sources} does, wherever it stands. */
    public static final String SOURCES =
            "with a table of sources: of each file who assessed, how, how well and when, and its label";

    @Nullable
    String format;

    @Nullable
    Path output;

    /** Declares them. */
    public void declare(Declared options) {
        options.choice(
                        "FORMAT",
                        "md, csv, json, xlsx or html (default: the extension of the output file, else md)",
                        new Choices.Formats(),
                        typed -> format = typed,
                        "-f",
                        "--format")
                .value(
                        Path.class,
                        "FILE",
                        "write here, whole or not at all (default: standard output)",
                        typed -> output = typed,
                        "-o",
                        "--output");
    }

    /** The format to write in; what is no text is not for a terminal. */
    public Format format(Session session) {
        Format asked = format();
        if (!asked.text() && session.outTerminal() && Output.standard(output)) {
            throw Ending.usage("`--format " + asked.code() + "` is no text for a terminal; name a file, as `-o report."
                    + asked.code() + "`");
        }
        return asked;
    }

    /** The format asked for. */
    private Format format() {
        List<String> known = Stream.of(Format.values()).map(Format::code).toList();
        if (format != null) {
            String typed = format;
            return Format.of(typed)
                    .orElseThrow(() -> Ending.usage("`--format " + typed + "` is not a format of reports"
                            + CommonOptions.nearest(typed, known)));
        }
        if (output == null || output.toString().equals("-")) {
            return Format.MD;
        }
        Path named = output;
        String extension = Extension.of(named);
        return extension.isEmpty()
                ? Format.MD
                : Format.of(extension).orElseThrow(() -> Extension.unknown(named, extension, "reports", known));
    }
}
