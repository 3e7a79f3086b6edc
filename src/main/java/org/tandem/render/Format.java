package org.tandem.render;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
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
    JSON,
    XLSX,
    HTML;

    /** The word on the command line, and the extension of a file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format written as {@code code}, in any case; files of some are also named otherwise. */
    public static Optional<Format> of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "htm" -> Optional.of(HTML);
            case "markdown" -> Optional.of(MD);
            default ->
                Stream.of(values())
                        .filter(format -> format.code().equalsIgnoreCase(code))
                        .findFirst();
        };
    }

    /** Whether it is text, which a terminal can show. */
    public boolean text() {
        return this != XLSX;
    }

    /** The document in this format, which is text: UTF-8 with LF. */
    public String render(Document document) {
        if (!text()) {
            throw new IllegalArgumentException(code() + " is no text");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes the document as people read it on {@code screen}, in Markdown; {@code out} stays open. */
    public static void show(Document document, Screen screen, OutputStream out) throws IOException {
        out.write(Markdown.render(document, screen).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the document to {@code out}, which stays open; rows of CSV and JSON are never all in memory at once. */
    public void write(Document document, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvText.write(document.main(), out);
            case XLSX -> XlsxFile.write(document, out);
            case MD, JSON, HTML -> {
                Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
                if (this == JSON) {
                    JsonText.write(document, text);
                } else {
                    text.write(this == HTML ? Html.render(document) : Markdown.render(document));
                }
                text.flush();
            }
        }
    }
}
