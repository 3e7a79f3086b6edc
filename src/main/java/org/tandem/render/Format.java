package org.tandem.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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

    /** Writes the same to {@code out}, which stays open; rows of data are never all in memory at once. */
    public void write(Document document, OutputStream out) throws IOException {
        if (this == CSV) {
            CsvText.write(document.main(), out);
            return;
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
        if (this == JSON) {
            JsonText.write(document, text);
        } else {
            text.write(Markdown.render(document));
        }
        text.flush();
    }
}
