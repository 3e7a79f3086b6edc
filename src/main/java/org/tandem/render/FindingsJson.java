package org.tandem.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Severity;

/** Findings as JSON: each with its place, the true totals by rule and by severity. */
public final class FindingsJson {
    private FindingsJson() {}

    /** Findings in order, at most {@code most} a rule. */
    public static String render(Findings findings, List<Finding> sorted, int most) {
        return JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringField("schema_version", JsonText.SCHEMA_VERSION);
            json.writeStringField("report", "check");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.word() + "s", findings.count(severity));
            }
            json.writeArrayFieldStart("findings");
            Map<String, Integer> shown = new TreeMap<>();
            for (Finding finding : sorted) {
                if (shown.merge(finding.rule().id(), 1, Integer::sum) > most) {
                    continue;
                }
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
            json.writeEndArray();
            json.writeObjectFieldStart("totals");
            for (Map.Entry<String, Integer> total : new TreeMap<>(findings.totals()).entrySet()) {
                json.writeNumberField(total.getKey(), total.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }
}
