package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Origin;

/**
 * Findings as JUnit XML: a suite per file, a test case per finding. A finding that closes the gate is a failure, any other a
 * test that passed and had something to say; a file without findings is one test that passed.
 */
final class FindingsJunit {
    private static final String NO_FILE = "workspace";

    private FindingsJunit() {}

    /** Of one file. */
    private record Count(int cases, int failures) {
        Count and(boolean fails) {
            return new Count(cases + 1, failures + (fails ? 1 : 0));
        }
    }

    static void write(FindingsReport report, Writer out) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        report.files().forEach(file -> counts.put(file, new Count(0, 0)));
        report.each(finding -> counts.compute(
                file(finding),
                (file, count) -> (count == null ? new Count(0, 0) : count)
                        .and(report.fails().test(finding))));
        int cases = counts.values().stream()
                .mapToInt(count -> Math.max(1, count.cases()))
                .sum();
        int failures = counts.values().stream().mapToInt(Count::failures).sum();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<testsuites name=\"tandem check\"" + numbers(cases, failures) + ">\n");
        totals(report, out);
        Suites suites = new Suites(report, counts, out);
        report.each(suites::add);
        suites.end();
        for (Map.Entry<String, Count> file : counts.entrySet()) {
            if (file.getValue().cases() == 0) {
                out.write("  <testsuite name=\"" + xml(file.getKey()) + "\"" + numbers(1, 0) + ">\n");
                out.write("    <testcase classname=\"" + xml(file.getKey()) + "\" name=\"no findings\" time=\"0\"/>\n");
                out.write("  </testsuite>\n");
            }
        }
        out.write("</testsuites>\n");
    }

    /** A suite without tests that holds the true totals, which a capped list cannot show. */
    private static void totals(FindingsReport report, Writer out) throws IOException {
        out.write("  <testsuite name=\"totals\"" + numbers(0, 0) + ">\n    <properties>\n");
        for (Map.Entry<String, Integer> total : report.findings().totals().entrySet()) {
            out.write("      <property name=\"" + total.getKey() + "\" value=\"" + total.getValue() + "\"/>\n");
        }
        List<String> lines = new ArrayList<>(List.of(report.summary()));
        lines.addAll(report.cut());
        out.write("    </properties>\n    <system-out>" + text(String.join("\n", lines)));
        out.write("</system-out>\n  </testsuite>\n");
    }

    /** Writes the suites of files as their findings come. */
    private static final class Suites {
        private final FindingsReport report;
        private final Map<String, Count> counts;
        private final Writer out;
        private String open = "";

        Suites(FindingsReport report, Map<String, Count> counts, Writer out) {
            this.report = report;
            this.counts = counts;
            this.out = out;
        }

        void add(Finding finding) throws IOException {
            String file = file(finding);
            if (!file.equals(open)) {
                end();
                Count count = counts.getOrDefault(file, new Count(0, 0));
                out.write("  <testsuite name=\"" + xml(file) + "\"" + numbers(count.cases(), count.failures()) + ">\n");
                open = file;
            }
            boolean fails = report.fails().test(finding);
            out.write(
                    "    <testcase classname=\"" + xml(file) + "\" name=\"" + xml(name(finding)) + "\" time=\"0\">\n");
            String words = text(place(finding) + finding.severity().word() + ": " + FindingsReport.words(finding));
            if (fails) {
                out.write("      <failure type=\"" + finding.rule().id() + "\" message=\"" + xml(finding.message())
                        + "\">" + words + "</failure>\n");
            } else {
                out.write("      <system-out>" + words + "</system-out>\n");
            }
            out.write("    </testcase>\n");
        }

        void end() throws IOException {
            if (!open.isEmpty()) {
                out.write("  </testsuite>\n");
            }
        }
    }

    private static String file(Finding finding) {
        String file = finding.origin().file();
        return file.isEmpty() ? NO_FILE : file;
    }

    private static String name(Finding finding) {
        Origin origin = finding.origin();
        String line = origin.line() == 0 ? "" : " " + origin.line();
        return finding.rule().id() + line + (origin.column() == 0 ? "" : ":" + origin.column());
    }

    private static String place(Finding finding) {
        String place = finding.origin().toString();
        return place.isEmpty() ? "" : place + ": ";
    }

    private static String numbers(int tests, int failures) {
        return " tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\" time=\"0\"";
    }

    /** Text safe in elements; characters that XML cannot hold are left out. */
    private static String text(String text) {
        return xml(text).replace("&#10;", "\n");
    }

    /** Text safe in attributes. */
    static String xml(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
                default -> {
                    boolean known = (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
                    if (known) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        return xml.toString();
    }
}
