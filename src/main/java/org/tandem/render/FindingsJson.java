package org.tandem.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Severity;

/** Findings as JSON: each with its place, the true totals by rule and by severity. */
final class FindingsJson {
    private FindingsJson() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        JsonText.write(
                json -> {
                    json.writeStartObject();
                    json.writeStringField("schema_version", JsonText.SCHEMA_VERSION);
                    json.writeStringField("report", "check");
                    json.writeStringField("audience", report.handling().audience());
                    for (Severity severity : Severity.values()) {
                        json.writeNumberField(severity.word() + "s", report.count(severity));
                    }
                    json.writeNumberField("accepted", report.findings().accepted());
                    json.writeArrayFieldStart("findings");
                    report.each(finding -> write(json, finding));
                    json.writeEndArray();
                    json.writeObjectFieldStart("totals");
                    for (Map.Entry<String, Integer> total :
                            report.findings().totals().entrySet()) {
                        json.writeNumberField(total.getKey(), total.getValue());
                    }
                    json.writeEndObject();
                    json.writeEndObject();
                },
                out);
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("file", finding.origin().file());
        json.writeNumberField("line", finding.origin().line());
        json.writeNumberField("column", finding.origin().column());
        json.writeStringField("message", finding.message());
        json.writeStringField("expected", finding.expected());
        json.writeStringField("nearest", finding.nearest());
        json.writeStringField("help", "tandem explain " + finding.rule().id());
        json.writeEndObject();
    }
}
