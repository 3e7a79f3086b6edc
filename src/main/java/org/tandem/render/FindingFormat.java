package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats findings can be written in. */
public enum FindingFormat {
    /** For a terminal and for editors. */
    TEXT("txt"),
    JSON("json"),
    /** Static Analysis Results Interchange Format 2.1.0. */
    SARIF("sarif"),
    /** Annotations of GitHub Actions. */
    GITHUB(""),
    /** JUnit XML. */
    JUNIT("xml"),
    CSV("csv"),
    MD("md"),
    /** Entries for the list of accepted findings. */
    ACCEPTED("");

    private final String extension;

    FindingFormat(String extension) {
        this.extension = extension;
    }

    /** The word on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> codes() {
        return Stream.of(values()).map(FindingFormat::code).toList();
    }

    /** The format written as {@code code}, in any case. */
    public static Optional<FindingFormat> of(String code) {
        return Stream.of(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The extensions of files that ask for a format. */
    public static List<String> extensions() {
        return Stream.of(values())
                .map(format -> format.extension)
                .filter(extension -> !extension.isEmpty())
                .toList();
    }

    /** The format that a file's extension, in small letters, asks for. */
    public static Optional<FindingFormat> ofExtension(String extension) {
        return Stream.of(values())
                .filter(format -> !format.extension.isEmpty() && format.extension.equals(extension))
                .findFirst();
    }

    /** Writes the report: UTF-8 text with LF. */
    public void write(FindingsReport report, Writer out) throws IOException {
        switch (this) {
            case TEXT -> FindingsText.write(report, out);
            case JSON -> FindingsJson.write(report, out);
            case SARIF -> FindingsSarif.write(report, out);
            case GITHUB -> FindingsGithub.write(report, out);
            case JUNIT -> FindingsJunit.write(report, out);
            case CSV -> FindingsCsv.write(report, out);
            case ACCEPTED -> FindingsAccepted.write(report, out);
            case MD -> FindingsMarkdown.write(report, out);
        }
    }
}
