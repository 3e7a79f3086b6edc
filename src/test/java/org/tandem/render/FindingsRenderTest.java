package org.tandem.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.tandem.diagnostic.Finding;
import org.tandem.diagnostic.Findings;
import org.tandem.diagnostic.Rule;
import org.tandem.source.Origin;

class FindingsRenderTest {
    private static final Rule RULE = Rule.error("severity-out-of-range", "severity is not between 1 and 5");

    @Test
    void aFindingIsOneLineThatEditorsJumpToWithItsHelpBelow() {
        Findings findings = new Findings();
        findings.accept(Finding.of(RULE, new Origin("needs/wash.csv", 14, 7), "severity `6` is not between 1 and 5")
                .expecting("a whole number from 1 to 5, or blank")
                .nearest("5"));
        assertThat(text(findings)).isEqualTo("""
                        needs/wash.csv:14:7: error: severity `6` is not between 1 and 5 [severity-out-of-range]
                          help: a whole number from 1 to 5, or blank
                          nearest: `5`
                        """);
    }

    @Test
    void moreThanTwentyOfARuleAreCountedTruly() {
        Findings findings = new Findings();
        for (int line = 1; line <= 1234; line++) {
            findings.accept(Finding.of(RULE, new Origin("a.csv", line, 1), "severity `6`"));
        }
        String text = text(findings);
        assertThat(text.lines())
                .hasSize(21)
                .last()
                .asString()
                .startsWith("showing 20 of 1,234 [severity-out-of-range]");
        assertThat(FindingsText.summary(findings)).isEqualTo("1,234 errors, no warnings, no notes");
    }

    @Test
    void jsonHoldsTheTrueTotals() {
        Findings findings = new Findings(1);
        findings.accept(Finding.of(RULE, new Origin("a.csv", 2, 3), "x \"y\""));
        findings.accept(Finding.of(RULE, new Origin("a.csv", 3, 3), "x"));
        assertThat(written(FindingFormat.JSON, findings))
                .contains(
                        "\"errors\" : 2",
                        "\"severity-out-of-range\" : 2",
                        "\"message\" : \"x \\\"y\\\"\"",
                        "\"line\" : 2")
                .doesNotContain("\"line\" : 3");
    }

    private static String text(Findings findings) {
        return written(FindingFormat.TEXT, findings);
    }

    private static String written(FindingFormat format, Findings findings) {
        StringWriter out = new StringWriter();
        try {
            format.write(FindingsReport.ofText(findings, 20), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
