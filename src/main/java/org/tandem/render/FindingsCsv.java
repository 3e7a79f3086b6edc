package org.tandem.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.tandem.diagnostic.Finding;
import org.tandem.source.Origin;

/** Findings as CSV, a row each. What is cut short cannot be said in it and is told beside it. */
final class FindingsCsv {
    private FindingsCsv() {}

    static void write(FindingsReport report, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CsvForm.FORMAT);
        printer.printRecord("rule", "severity", "file", "line", "column", "message", "expected", "nearest");
        report.each(finding -> printer.printRecord(Arrays.asList(row(finding))));
    }

    private static @Nullable String[] row(Finding finding) {
        Origin origin = finding.origin();
        return new @Nullable String[] {
            finding.rule().id(),
            finding.severity().word(),
            text(origin.file()),
            number(origin.line()),
            number(origin.column()),
            text(finding.message()),
            text(finding.expected()),
            text(finding.nearest())
        };
    }

    private static @Nullable String number(int number) {
        return number == 0 ? null : Integer.toString(number);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : CsvText.guarded(text);
    }
}
