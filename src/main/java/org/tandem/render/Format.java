package org.tandem.render;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.document.Document;

/** The formats a report can be written in. */
public enum Format {
    MD,
    CSV,
    JSON;

    /** The word on the command line, and the extension of a file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format written as {@code code}, in any case. */
    public static Optional<Format> of(String code) {
        return Stream.of(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The document in this format: UTF-8 text with LF. */
    public String render(Document document) {
        return switch (this) {
            case MD -> Markdown.render(document);
            case CSV -> CsvText.render(document.main());
            case JSON -> JsonText.render(document);
        };
    }
}
