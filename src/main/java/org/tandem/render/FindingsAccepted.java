package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.tandem.diagnostic.Checks;

/**
 * The findings of today as entries for {@code accepted:} in {@code tandem.yaml}, one for each rule and file, with their true
 * number. The reasons are left blank, and an entry without one does not hold: somebody has to say why.
 */
final class FindingsAccepted {
    private static final String CHECKS_FILE = "tandem.yaml";

    private FindingsAccepted() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        out.write(
                "# for tandem.yaml: keep the entries that are meant, and write down why; one without a reason does not hold\n");
        out.write("checks:\n  accepted:\n");
        for (Map.Entry<String, Map<String, Integer>> rule :
                report.findings().byRuleAndFile().entrySet()) {
            for (Map.Entry<String, Integer> file : rule.getValue().entrySet()) {
                if (!file.getKey().equals(CHECKS_FILE) && !Checks.fixed(rule.getKey())) {
                    out.write(entry(rule.getKey(), file.getKey(), file.getValue()));
                }
            }
        }
    }

    private static String entry(String rule, String file, int count) {
        String where = file.isEmpty() ? "" : "      file: " + quoted(file) + "\n";
        return "    - rule: " + rule + "\n" + where + "      at_most: " + count + "\n      reason:\n";
    }

    /** Text that YAML reads as it stands here. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9_./-]+") ? text : "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                out.append(String.format(Locale.ROOT, "\\x%02x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
