package org.tandem.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.tandem.diagnostic.Finding;
import org.tandem.render.FindingsReport.RuleHelp;
import org.tandem.source.Origin;

/**
 * Findings as SARIF 2.1.0. Places of files are relative to the folder Tandem ran in, which is the root of the repository
 * where a pipeline runs it; the true totals stand among the properties of the run.
 */
final class FindingsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    /** Half of SHA-256 is more than enough to tell findings apart. */
    private static final int FINGERPRINT_BYTES = 16;

    private FindingsSarif() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        List<String> rules = new ArrayList<>(report.findings().totals().keySet());
        JsonText.write(
                json -> {
                    json.writeStartObject();
                    json.writeStringField("$schema", SCHEMA);
                    json.writeStringField("version", "2.1.0");
                    json.writeArrayFieldStart("runs");
                    json.writeStartObject();
                    tool(json, report, rules);
                    json.writeStringField("columnKind", "unicodeCodePoints");
                    json.writeObjectFieldStart("originalUriBaseIds");
                    json.writeObjectFieldStart(ROOT);
                    text(json, "description", "the folder in which Tandem was run");
                    json.writeEndObject();
                    json.writeEndObject();
                    json.writeArrayFieldStart("results");
                    report.each(finding -> result(
                            json, report, finding, rules.indexOf(finding.rule().id())));
                    json.writeEndArray();
                    properties(json, report);
                    json.writeEndObject();
                    json.writeEndArray();
                    json.writeEndObject();
                },
                out);
    }

    private static void tool(JsonGenerator json, FindingsReport report, List<String> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Tandem");
        json.writeStringField("version", report.version());
        json.writeArrayFieldStart("rules");
        for (String id : rules) {
            RuleHelp help = report.rules().apply(id);
            json.writeStartObject();
            json.writeStringField("id", id);
            text(json, "shortDescription", help.rule().title());
            json.writeObjectFieldStart("help");
            json.writeStringField("text", help.page());
            json.writeStringField("markdown", help.page());
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", help.rule().severity().word());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, FindingsReport report, Finding finding, int rule)
            throws IOException {
        Origin origin = finding.origin();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", finding.severity().word());
        // brackets would be links of SARIF's own
        text(
                json,
                "message",
                FindingsReport.words(finding)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("]", "\\]"));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(report.path(finding)));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        if (origin.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", origin.line());
            if (origin.column() > 0) {
                json.writeNumberField("startColumn", origin.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("ruleFileMessage/v1", fingerprint(finding));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, FindingsReport report) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("audience", report.handling().audience());
        json.writeNumberField("accepted", report.findings().accepted());
        json.writeObjectFieldStart("totals");
        for (var total : report.findings().totals().entrySet()) {
            json.writeNumberField(total.getKey(), total.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("notAllShown");
        for (String line : report.cut()) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String words) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", words);
        json.writeEndObject();
    }

    /** Of rule, file and words, but not of the line: rows that are put in above a finding do not make it another one. */
    private static String fingerprint(Finding finding) {
        String what = finding.rule().id() + "\n" + finding.origin().file() + "\n" + finding.message();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A relative path as RFC 3986 writes it: every byte of UTF-8 that is not plain is percent-encoded. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "/-._~".indexOf(c) >= 0;
            uri.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
