package org.tandem.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.tandem.document.Cell;
import org.tandem.document.Document;
import org.tandem.document.Table;

/** A document as JSON: facts, the main table as {@code rows}, other tables by key; numbers as numbers, {@code null} for unknown. */
final class JsonText {
    /** Raised when a key is renamed or removed; new keys do not raise it. */
    static final String SCHEMA_VERSION = "1";

    private JsonText() {}

    static String render(Document document) {
        return write(json -> write(json, document));
    }

    /** The same where the text need not all be in memory at once; {@code out} stays open. */
    static void write(Document document, Writer out) throws IOException {
        write(json -> write(json, document), out);
    }

    private static void write(JsonGenerator json, Document document) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema_version", SCHEMA_VERSION);
        json.writeStringField("report", document.report());
        json.writeStringField("title", document.title());
        json.writeStringField("as_of", document.handling().asOf());
        json.writeStringField("audience", document.handling().audience());
        json.writeStringField("label", document.handling().label());
        json.writeNumberField("withheld", document.handling().withheld());
        json.writeNumberField("unusable", document.handling().unusable());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, Cell> fact : document.facts().entrySet()) {
            json.writeFieldName(fact.getKey());
            write(json, fact.getValue());
        }
        json.writeEndObject();
        json.writeFieldName("rows");
        write(json, document.main());
        json.writeObjectFieldStart("tables");
        for (Table table : Tables.of(document)) {
            if (!table.key().equals(document.main().key())) {
                json.writeFieldName(table.key());
                write(json, table);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Something that writes one JSON value. */
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** Indented JSON with LF and a line end. */
    static String write(Body body) {
        StringWriter text = new StringWriter();
        try {
            write(body, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The same where the text need not all be in memory at once; {@code out} stays open. */
    static void write(Body body, Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            body.write(json);
        }
        out.write('\n');
    }

    private static void write(JsonGenerator json, Table table) throws IOException {
        json.writeStartArray();
        for (List<Cell> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeFieldName(table.columns().get(i).key());
                write(json, row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            json.writeString(text.text());
        } else if (cell instanceof Cell.Count count) {
            json.writeNumber(count.value());
        } else if (cell instanceof Cell.Decimal decimal) {
            json.writeNumber(decimal.value().toPlainString());
        } else if (cell instanceof Cell.Date date) {
            json.writeString(date.value().toString());
        } else if (cell instanceof Cell.Listing listing) {
            json.writeStartArray();
            for (String item : listing.items()) {
                json.writeString(item);
            }
            json.writeEndArray();
        } else {
            json.writeNull();
        }
    }
}
