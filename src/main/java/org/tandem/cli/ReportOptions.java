package org.tandem.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.render.Format;
import picocli.CommandLine.Option;

/** How a report is written, and where. */
public final class ReportOptions {
    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Choices.Formats.class,
            description = "md, csv or json (default: the extension of the output file, else md)")
    @Nullable
    String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write here, whole or not at all (default: standard output)")
    @Nullable
    Path output;

    /** The format asked for. */
    Format format() {
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
        String name = output.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return Format.of(dot < 0 ? "" : name.substring(dot + 1)).orElse(Format.MD);
    }
}
